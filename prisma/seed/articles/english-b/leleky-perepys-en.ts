// Forty-one nests: the community has counted its storks, and the news is good
import { b, type DemoArticle, facts, h, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const lelekyPerepysEn: DemoArticle = {
  key: 'leleky-perepys-en',
  locale: 'en',
  translationOf: 'leleky-perepys',
  section: 'nauka',
  headline: 'Forty-one nests: the community has counted its storks, and the news is good',
  standfirst:
    'In two months volunteers toured four villages and a town and found 41 occupied nests. Young flew from thirty-four of them: 92 birds, down to the last tail.',
  authors: ['sofiia-melnyk'],
  tags: ['ptakhy', 'volontery', 'silske-hospodarstvo', 'klimat'],
  front: 2,
  lead: {
    picture: 'storks',
    alt: 'Two white storks stand in a large nest on a pole; one has raised its head and is clattering its bill',
    caption: 'Storks add to their nests every year: old ones weigh hundreds of kilograms.',
    credit,
  },
  body: [
    p(
      'Each count began with a telephone call to the village head and ended with a pie. In between came a ladder, a pair of binoculars and the question that Oksana Dorosh, a biology teacher, asked more than a hundred times over the summer: “And did yours fly this year?”',
    ),
    p(
      'The answers went into a table. Yavoryn and its four villages have 41 nests that were taken by a pair in spring. In thirty-four the chicks lived to fly. Seven pairs were left with nothing: cold rain at the end of May caught the young while they were still in down.',
    ),
    {
      type: 'table',
      caption: 'White stork nests in the Yavoryn community',
      header: ['Where', 'Occupied', 'With young', 'Chicks fledged'],
      rows: [
        ['Velyki Luky', '15', '14', '41'],
        ['Pidhaine', '9', '7', '18'],
        ['Kalynivtsi', '8', '6', '15'],
        ['Storozhove', '6', '5', '13'],
        ['Yavoryn', '3', '2', '5'],
        [[b('Total')], [b('41')], [b('34')], [b('92')]],
      ],
    },
    p(
      'That is 2.2 chicks for every pair, the childless ones included. Ten years ago, at the first count, there were 33 nests and 66 young: two to a pair. Two points are too few for sweeping conclusions, as Oksana Dorosh is the first to say. But there is no sign of a decline, and a decline is what everyone feared.',
    ),
    h('Why Velyki Luky'),
    p(
      'Because the name means “great meadows”, and it has them. A stork does not fish standing knee-deep in a marsh, as it does on postcards. It walks. Grasshoppers, earthworms, mice, frogs, lizards: anything that shows in short grass. If a meadow is mown or grazed in time, food is close. If it grows over with weeds as tall as a stork, the parents must fly further and the smallest chick stays hungry.',
    ),
    quote(
      'Our farmer mows in strips, not everything in one day. Six storks follow the mower like a committee. They even check whether it’s straight.',
      'Mykola Yarema, head of Velyki Luky village',
    ),
    h('Where they have gone'),
    p(
      'Young storks set out before their parents and without a guide: they are born knowing the direction. The birds glide on rising columns of warm air, which do not form over the sea, so storks from Ukraine pass west of the Black Sea, cross the Bosphorus, and travel through the Middle East to eastern and southern Africa. It is a journey of thousands of kilometres with hardly a wingbeat.',
    ),
    p(
      'Not all return. Young birds spend several years in the south and mostly begin to nest at three or four. So the ones the children counted this summer will not be clattering from our poles tomorrow.',
    ),
    facts(
      'If a stork is building on your pole',
      ul(
        'Do not pull the nest down yourself: under it there is live current, and around it a law on wildlife.',
        'Ring the local electricity network: a crew will put a platform above the wires and move the nest in autumn.',
        'Five nests were moved this way, and in spring storks settled in four of them.',
        'If you find a bird that cannot fly, cover it with a towel, put it in a box, do not feed it bread, and ring a vet.',
      ),
    ),
    pull('Six storks follow the mower like a committee. They even check whether it’s straight.', 'Mykola Yarema'),
    p(
      'The most stubborn pair lives in Yavoryn itself, on the chimney of the old laundry. It was to have been taken down in the summer, but the council’s workmen waited for the last chick to fly. They waited eleven days. The official record reads: “Works postponed for reasons beyond the client’s control: two adults, three young.”',
    ),
  ],
  publishedHoursAgo: 5,
  related: ['torfovyshche-storozhove-en'],
}
