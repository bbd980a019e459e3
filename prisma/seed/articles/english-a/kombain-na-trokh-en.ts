// One combine for three villages: how twenty-three families did their sums and stopped waiting for someone else’s
import { b, type DemoArticle, facts, h, h3, ol, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const kombainNaTrokhEn: DemoArticle = {
  key: 'kombain-na-trokh-en',
  locale: 'en',
  translationOf: 'kombain-na-trokh',
  section: 'ekonomika',
  headline: 'One combine for three villages: how twenty-three families did their sums and stopped waiting for someone else’s',
  standfirst:
    'A machine that cost 5.4 million hryvnias will pay for itself in five and a half years. But the hard part, they say at the Three Fields co-operative, was agreeing whose turn it was.',
  authors: ['iryna-sokil'],
  tags: ['silske-hospodarstvo', 'pidpryiemnytstvo'],
  lead: {
    picture: 'harvest',
    alt: 'A combine harvester in a field of ripe wheat, dust in the sun behind it, poplars and a church on the horizon',
    caption: 'In one season the combine brought in 1,340 hectares: forty-eight working days and twenty-two pots of borshch in the field.',
    credit,
  },
  body: [
    p(
      'Waiting for somebody else’s combine is a trade in itself. You telephone in May and agree on July; in July they tell you “the day after tomorrow”, and the day after tomorrow it rains. The year before last the Savchuk family of Kalynivtsi lost nine hectares of wheat that way: the ears sprouted where they stood.',
    ),
    p(
      'That autumn twenty-three farmers from Kalynivtsi, Pidhaine and Storozhove sat down in the village hall and wrote three columns on the back of a roll of wallpaper: what we have, what we pay, what we lose.',
    ),
    h('Sums on wallpaper'),
    {
      type: 'table',
      caption: 'The cost of harvesting one hectare, hryvnias',
      header: ['Cost', 'Hired combine', 'Own'],
      rows: [
        ['Labour and fuel', '2,200', '1,050'],
        ['Repairs, insurance, storage', '—', '400'],
        [[b('Total')], [b('2,200')], [b('1,450')]],
      ],
    },
    p(
      'The difference is 750 hryvnias a hectare. Over 1,340 hectares that is 1,005,000 hryvnias a season. A used machine cost 5.4 million: the members raised 3.1 million and borrowed 2.3 million for five years. Each share depended on acreage; the smallest was 40,000, paid by Paraska Iliuk, a widow, for her ten hectares, “so that nobody can say the old woman is getting a free ride”.',
    ),
    h('Who goes first'),
    p(
      'They rejected drawing lots: whoever drew the last field would leave the co-operative before the rain arrived. By acreage was out too, because the small farmers would take offence. So they invented the “ripe queue”: every morning the agronomist, Oksana Veres, measures the moisture of the grain in every field and writes the list in chalk on the door of the hall. Where it is below fourteen per cent, that is where the machine goes.',
    ),
    quote(
      'For the first three days they came to check on me with moisture meters of their own. On the fourth they brought apricots. Since then I have been the most independent institution in these parts.',
      'Oksana Veres, agronomist of the co-operative',
    ),
    h3('The driver'),
    p(
      'At the wheel is Fedir Lahuta, 61, with forty-three harvests behind him. There is air conditioning in the cab, which at first he refused: “I’m not a sausage.” His assistant now is twenty-year-old Inna Savchuk, a student at the agricultural college. It was her family that lost those nine hectares.',
    ),
    pull('We used to pray for it to come. Now we pray for it not to break. But now the prayer is our own.', 'Fedir Lahuta, combine driver'),
    h('The result'),
    ul(
      'average wheat yield: 5.1 tonnes a hectare, 6,834 tonnes in all',
      'losses from standing too long: four hectares, against fifty-one the year before last',
      'free days hired out to others: six, earning 310,000 hryvnias for repairs',
    ),
    p(
      'The season closed in the black, and at the general meeting, where people usually quarrel, there were two silences. The first was when the bookkeeper read out the balance. The second was when they named the three members whose fields were harvested without them this year because they are serving in the army. Their grain was delivered first.',
    ),
    facts(
      'If you want to do the same',
      ol(
        'Count the losses, not only the price of hire: they are quicker to persuade.',
        'Write the rule of the queue before you buy, not after.',
        'Put a tenth of what you save aside for repairs while the machine is still whole.',
      ),
      p('The co-operative gives away a model charter free of charge; ask at the village office in Kalynivtsi.'),
    ),
  ],
  publishedHoursAgo: 139,
}
