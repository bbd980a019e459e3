// Old bridge joins the banks again: first across were a baker, a postman and a dog called Rivet
import { a, b, type DemoArticle, facts, h, h3, i, ol, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const mistVidkrylyEn: DemoArticle = {
  key: 'mist-vidkryly-en',
  locale: 'en',
  translationOf: 'mist-vidkryly',
  section: 'hromada',
  headline: 'Old bridge joins the banks again: first across were a baker, a postman and a dog called Rivet',
  standfirst:
    'The repairs took two years instead of fourteen months and cost 131.2 million hryvnias. What was done, who paid, who may drive across already — and why the wait was so long.',
  authors: ['taras-kovalchuk', 'olena-berezhna'],
  tags: ['mosty', 'misto', 'transport', 'biudzhet', 'istoriia'],
  lead: {
    picture: 'bridge-dawn',
    alt: 'The old iron bridge over the Yavirka at dawn: three truss spans reflected in still water, with mist above the river',
    caption: 'The bridge was built in 1911. Its three spans are 62 metres each, 186 in all.',
    credit,
  },
  body: [
    p(
      'The barrier was moved aside at six, with no ribbon and no band. Some two hundred people were waiting on the right bank and even more on the left, though only a third as many live there. First onto the bridge was the baker Mariia Didukh with two baskets of bread: one for the builders, the other “for the left bank, because they have been eating bread by way of a detour for two years”.',
    ),
    p(
      'Coming towards her was the postman, Stepan Protsyk. Between them, exactly halfway, sat Rivet, a ginger dog who attached himself to the work crew in the first winter and appeared to believe that it was he who was being opened.',
    ),
    p(
      'In two hours 1,640 people walked across and 312 bicycles rode over: lyceum pupils counted them on tablets. At nine the traffic stopped of its own accord. During the minute of silence all you could hear on the bridge was the water.',
    ),
    h('What was done'),
    p(
      'The bridge was built in 1911 by the engineer Kazymyr Vilchynskyi and last repaired half a century ago. Now the trusses have been stripped to bare metal, strengthened and painted, the piers have been waterproofed, and a new deck has been laid, 90 tonnes lighter than the old one.',
    ),
    ul(
      [
        b('Rivets.'),
        ' Of 31,600, 4,218 were replaced with high-strength bolts that have the same round heads. Only a specialist could tell them apart.',
      ],
      [b('Pavements.'), ' They used to be a metre twenty; now there are two metres on each side.'],
      [b('Cycle track.'), ' The first in the bridge’s history: two-way, on the upstream side.'],
      [b('Lighting.'), ' All 74 lamps have batteries of their own and stay on at half power for six hours in a blackout.'],
    ),
    {
      type: 'image',
      picture: 'tram-evening',
      alt: 'An evening tram with lit windows at a stop, overhead wires crossing above it',
      caption:
        'The tram will not use the bridge: the trusses are rated for light traffic only. The terminus has moved 140 metres closer to the right-bank approach.',
      credit,
      width: 'text',
    },
    h('Why two years'),
    p(
      'The contract said fourteen months. Nina Havryliuk, the chief engineer, gives three reasons for the delay and does not ask to be forgiven for any of them.',
    ),
    h3('Oak piles'),
    p(
      'When divers examined the piers, the second turned out to stand not on concrete, as its paperwork claimed, but on 180 oak piles. All of them were surveyed; 47 had to be strengthened. That took five months.',
    ),
    quote(
      'Oak under water is a wonderful material; it will outlive you and me. What rots is the part that is now wet, now dry. We looked for those forty-seven piles the way a dentist looks for decay: by tapping.',
      'Nina Havryliuk, chief engineer',
    ),
    h3('Water and power'),
    p(
      'Last year’s flood stopped work for seven weeks. About three more months were lost to power cuts: the plant in the neighbouring region cut its steel at night, when there was voltage, so every batch came later than the one before.',
    ),
    p(
      'Two of the fitters, Andrii Levchuk and Ihor Savka, left this bridge to serve in the army and did not come back. The crew has stamped their names on the inner side of the handrail, by the third lamp. “It isn’t a plaque,” says the foreman, Vasyl Tonkoshkur. “It’s just that when you lean on your elbows and look at the water, they are next to you.”',
    ),
    pull('For two years we said “on the other bank”. From today we say “across the road”.', 'Mariia Didukh, baker'),
    h('How much, and whose money'),
    p(
      'The original estimate was 118.4 million hryvnias. The final figure is 131.2 million, or 10.8 per cent more. The whole increase, 12.8 million, comes from the piles and the price of steel; the council has published the state auditors’ opinion.',
    ),
    {
      type: 'table',
      caption: 'Cost of the repairs, million hryvnias',
      header: ['Work', 'Estimate', 'Actual'],
      rows: [
        ['Trusses and rivets', '50.2', '54.6'],
        ['Piers and waterproofing', '25.0', '33.4'],
        ['Deck, pavements, cycle track', '21.7', '21.7'],
        ['Cabling and lighting', '12.3', '12.3'],
        ['Design, supervision, audit', '9.2', '9.2'],
        [[b('Total')], [b('118.4')], [b('131.2')]],
      ],
    },
    p(
      'Sixty million came from a state grant, 28.2 from the regional budget and 36.5 from the town’s. The remaining six and a half million was raised by businesses and residents: 9,014 separate donations, the smallest five hryvnias in an envelope marked “Levko, Year 2”.',
    ),
    p('Our ', a('Politics', '/en/politics'), ' section explains what these costs did to the other lines of the town’s purse.'),
    h('Who may cross'),
    ol(
      'On foot or by bicycle: at any hour outside the curfew.',
      'By car or any vehicle of up to 3.5 tonnes: at no more than 30 kilometres an hour.',
      'On bus routes 3 and 7: from Monday, after a trial run.',
      'By lorry: no. The detour through Pidhaine remains in force.',
    ),
    p(
      'The eleven-kilometre detour was the left bank’s main affliction. According to the ambulance service, the average time to a call there rose from six minutes to nineteen. The crew has now returned to its base on the right bank, but the second vehicle, bought for the duration of the repairs, stays on the left.',
    ),
    facts(
      'Two years without a bridge',
      p('People crossed on the ', i('Chaika'), ', a boat with a volunteer crew led by Omelian Kruk.'),
      ul(
        '635 days afloat out of 731',
        'about 240 passengers a day, more than 150,000 in all',
        '14 seats, one of them for a pram',
        'one man overboard (Mr Kruk himself, demonstrating where not to stand)',
      ),
    ),
    h('What comes next'),
    p(
      'The contractor guarantees the bridge for ten years; the piles will be inspected first in spring, after the high water. The mayor, Halyna Stetsiuk, has promised to publish readings from the bridge’s twelve tilt sensors every quarter.',
    ),
    {
      type: 'gallery',
      items: [
        {
          picture: 'bridge-dawn',
          alt: 'The trusses of the bridge above the morning mist',
          caption: 'At six in the morning mist still lay on the water.',
          credit,
        },
        {
          picture: 'river-flood',
          alt: 'The Yavirka in flood, willows rising out of the water',
          caption: 'Last year’s flood kept the building site under water for seven weeks.',
          credit,
        },
        {
          picture: 'market',
          alt: 'Market rows beneath striped awnings',
          caption: 'From the left bank the market is now twelve minutes on foot, not forty by bus.',
          credit,
        },
        {
          picture: 'winter-lights',
          alt: 'A winter street with strings of lights between the houses',
          caption: 'Last winter the lights on the embankment stopped at the barrier. This time they will reach the other bank.',
          credit,
        },
      ],
    },
    p(
      'The ',
      i('Chaika'),
      ' has not been retired. Omelian Kruk has tied her up under the first span and pinned a piece of cardboard to her side: ',
      i('“Lunch break. Possibly a long one.”'),
    ),
    p(
      b('Updated.'),
      ' We have added the count for the first two hours and clarified when buses will start: routes 3 and 7 cross from Monday.',
    ),
  ],
  publishedHoursAgo: 2,
  updatedHoursAgo: 1,
  related: ['nichna-pekarnia-en', 'kombain-na-trokh-en'],
  front: 1,
}
