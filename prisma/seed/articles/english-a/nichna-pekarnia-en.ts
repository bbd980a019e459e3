// Eighteen hundred loaves before dawn: how the Skorynka bakery learnt to live without the mains
import { b, type DemoArticle, facts, h, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const nichnaPekarniaEn: DemoArticle = {
  key: 'nichna-pekarnia-en',
  locale: 'en',
  translationOf: 'nichna-pekarnia',
  section: 'ekonomika',
  headline: 'Eighteen hundred loaves before dawn: how the Skorynka bakery learnt to live without the mains',
  standfirst:
    'A gas oven, a grandfather’s sourdough and a blackout timetable stuck above the mixer. We spent a night at the bakery and split the price of a loaf into six parts.',
  authors: ['iryna-sokil'],
  tags: ['pidpryiemnytstvo', 'enerhetyka', 'tsiny'],
  lead: {
    picture: 'bakery',
    alt: 'A bakery at night: an oven with its door open, rows of round loaves on wooden shelves',
    caption: 'One batch is 96 loaves. There are nineteen batches in a night, the last not quite full.',
    credit,
  },
  body: [
    p(
      'At eleven in the evening Mariia Didukh turns off the music and listens. “Now,” she says. The light goes out. The mixer keeps turning for a moment, like a bicycle that someone has just jumped off. Eight people in white stand in the dark and count aloud: five, six… At “eight” the generator comes to life behind the wall.',
    ),
    p(
      'Last year Skorynka lost four thousand loaves to power cuts. This year it has lost forty. “And thirty of those we ate ourselves,” the owner adds.',
    ),
    h('Three changes that saved the shift'),
    p(
      'The first is the oven. The electric one, which everybody loved, was sold and a gas one bought: it costs six per cent more to run, but does not ask about the timetable. The second is the dough. It used to rest for four hours in a chamber accurate to a degree. Now they have gone back to the sourdough starter that Mariia’s grandfather brought home in a jar in 1958: it rises at any temperature and asks only for more time.',
    ),
    p(
      'The third is the timetable. Above the mixer hangs a sheet of coloured squares: green for mixing, yellow for baking, grey for delivering. Every evening the technologist, Lesia Panchuk, rearranges them as soon as the grid operator updates the schedule.',
    ),
    quote('The starter doesn’t believe in forecasts. It simply rises. I try to follow its example.', 'Lesia Panchuk, bakery technologist'),
    h('What 38 hryvnias are made of'),
    p('That is the price of an ordinary 650-gram loaf, the one chosen by nine customers in ten.'),
    {
      type: 'table',
      caption: 'The price of a Yavorynskyi loaf, hryvnias',
      header: ['Part', 'Last year', 'Now'],
      rows: [
        ['Flour', '9.80', '10.60'],
        ['Gas, electricity, fuel', '5.10', '6.40'],
        ['Wages including tax', '8.60', '9.80'],
        ['Rent, packaging, delivery', '4.90', '5.30'],
        ['Salt, oil, water, starter', '1.60', '1.70'],
        ['Profit before tax', '4.00', '4.20'],
        [[b('Total')], [b('34.00')], [b('38.00')]],
      ],
    },
    p(
      'Bread has gone up by 11.8 per cent, flour by only 8.2. Energy added most of all: a quarter more, and that is with the gas oven. “Without it the price would be over forty,” says Mariia. “And above forty people start baking at home. I understand them, but then we shall all stand at our own ovens, one by one.”',
    ),
    pull('Bread is wages you can smell.', 'Mariia Didukh, owner of Skorynka'),
    h('At five o’clock'),
    p(
      'Two vans and a bicycle set off. The round to the left bank makes its detour through Pidhaine for the last time: the bridge is due to open at six. That means 22 kilometres less there and back, or three litres of fuel every morning. Mariia has already decided how to spend them: bread will cost the same on the left bank as on the right, without the two-hryvnia “detour” charge. And she is keeping two baskets for herself. She will carry them on foot.',
    ),
    facts(
      'Skorynka in numbers',
      ul(
        '11 staff, among them three people who were displaced by the war and a student who revises history between batches',
        '1,800 loaves and 640 rolls a night',
        '9 shops, 4 schools, a hospital, and the “hanging loaf”: last year customers paid for 5,310 loaves for others',
      ),
    ),
    p(
      'On the corner of Tkatska there is already a queue: seven people and a cat. The street is still without light. But the smell has a network of its own, and that one does not go down.',
    ),
  ],
  publishedHoursAgo: 6,
  related: ['mist-vidkryly-en'],
  front: 3,
}
