// English editions of stories from the community, politics and economy sections.
import { a, b, type DemoArticle, facts, h, h3, i, ol, p, pull, quote, ul } from '../demo.ts'

const credit = 'Illustration: Visnyk'

export const englishA: DemoArticle[] = [
  {
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
  },
  {
    key: 'nichna-biblioteka-en',
    locale: 'en',
    translationOf: 'nichna-biblioteka',
    section: 'hromada',
    headline: 'Lit windows: the town library stays open until ten when homes go dark',
    standfirst:
      'On blackout days three times as many people come as usual: to study, charge their phones, play chess. Some of them, the librarians admit, even read.',
    authors: ['taras-kovalchuk', 'danylo-hnatiuk'],
    tags: ['knyzhky', 'enerhetyka', 'volontery', 'misto'],
    lead: {
      picture: 'library-night',
      alt: 'A library building at night, its tall windows glowing warmly on a dark street',
      caption: 'The sign is switched off in a blackout: the watts saved run six desk lamps.',
      credit,
    },
    body: [
      p(
        'At seven in the evening Poshtova Street is dark from end to end, and only one building looks like a ship. There are heads in its windows. The door opens every minute, and each time a rectangle of light falls out into the street.',
      ),
      p(
        '“Don’t hold the door, warmth costs money,” says Zoriana, the volunteer at the reception desk. She writes down just the number: tonight it is 187. On an ordinary evening it would be sixty.',
      ),
      h('How much light is needed'),
      p(
        'The director, Hanna Lisovska, turns out to be a person with a voltmeter. The library was given its ten-kilowatt-hour battery the year before last, and every appliance was measured at the time. The whole reading room, with its LED lamps, router and forty sockets, takes 0.9 kilowatts. That means eleven hours, with a little to spare.',
      ),
      quote(
        'I used to be proud of our holdings: eighty-two thousand volumes. Now people ask about sockets. Well, good. Someone who sits by a bookcase for three evenings will take something from it on the fourth.',
        'Hanna Lisovska, library director',
      ),
      p(
        'The statistics agree with her. In months with power cuts, loans have risen by 34 per cent on the same months last year, and the biggest gains are not in detective stories, as you might think, but in fat novels “that there was never time to begin at home”.',
      ),
      h('Who sits where'),
      ul(
        [b('By the window:'), ' final-year pupils revising for exams. The rule is that at nine one of them runs for pies.'],
        [b('Near the radiator:'), ' the chess players. Their average age is 71; newcomers are welcome if they give no hints.'],
        [b('In the reading room:'), ' silence and laptops. Two translators, a programmer, a student vet learning the names of bones.'],
        [
          b('In the children’s room:'),
          ' a story at 6.30pm. Readers take turns; last week it was a firefighter, and his dragon put fires out.',
        ],
      ),
      pull('At home I sit in the dark alone. Here I sit in the light with everybody.', 'Stefaniia Hryhorivna, 79'),
      {
        type: 'image',
        picture: 'winter-lights',
        alt: 'An evening street in winter, strings of warm lights above the cobbles',
        caption: 'Last winter the lights on Poshtova ran on batteries: they drew less power than one kettle.',
        credit,
        width: 'wide',
      },
      h('The price'),
      p(
        'Two more hours a day cost one duty librarian’s salary plus heating: 31,000 hryvnias a month. The town’s culture department has funded it until the end of the season. There are eighteen evening helpers like Zoriana; they work for nothing, two at a time.',
      ),
      p(
        'Stefaniia Hryhorivna comes every day with her own cushion for the chair. She always takes the same book, a gardener’s handbook. “First I learnt how to prune a pear,” she says. “Now I am waiting for spring. I haven’t got a pear tree yet, but I am ready.”',
      ),
      facts(
        'How to visit',
        p('Every day except Monday, 10am to 8pm; on blackout days until 10pm. No booking needed.'),
        ul(
          'charging cables are lent on a library card',
          'shelter for 90 people on the basement floor',
          'tea is allowed, sunflower seeds are not',
        ),
      ),
    ],
    publishedHoursAgo: 77,
  },
  {
    key: 'molodizhna-rada-en',
    locale: 'en',
    translationOf: 'molodizhna-rada',
    section: 'polityka',
    headline: 'Twenty-one seats: who won the youth council election, and why the villages turned out least',
    standfirst:
      'Of the young people entitled to vote, 2,103 did so, or 36 per cent. The youngest member of the new council is fourteen, and her first demand is a bus at 3.40pm.',
    authors: ['olena-berezhna'],
    tags: ['vybory', 'molod', 'miska-rada'],
    lead: {
      picture: 'ballot-box',
      alt: 'A transparent ballot box on a table with slips inside, beside it a pen on a string and a list of voters',
      caption: 'The ballot boxes were made in the college workshop. The pens, as tradition demands, were tied down.',
      credit,
    },
    body: [
      p(
        'Yavoryn has elected a new youth council. Forty-four candidates aged 14 to 25 stood for 21 places. Thirty-seven ballots were declared invalid; on eleven of them someone had drawn a cat, and the electoral commission would like the artist to come forward.',
      ),
      h('Turnout'),
      {
        type: 'table',
        caption: 'Voting by polling station',
        header: ['Station', 'Entitled', 'Voted', 'Turnout'],
        rows: [
          ['Lyceum No. 1', '1,420', '612', '43.1%'],
          ['College', '1,610', '548', '34.0%'],
          ['School No. 4', '980', '391', '39.9%'],
          ['School No. 7, left bank', '870', '304', '34.9%'],
          ['Four villages', '960', '248', '25.8%'],
          [[b('Total')], [b('5,840')], [b('2,103')], [b('36.0%')]],
        ],
      },
      p(
        'There was one rural polling station for all four villages, in Pidhaine. The afternoon bus to it leaves at 2.20pm, lessons in Storozhove end at 2.35pm, and the next bus is at 6pm, when the station has already closed. “We worked it out: to vote, a pupil had to skip physics,” says Daryna Lys, a college student who chairs the commission. “We are against democracy at that price.”',
      ),
      h('Who got in'),
      p(
        'The most votes, 486, went to Anastasiia Prysiazhna from the lyceum, who promised to win a late-night study hall for exam time. Second, with 441, was Tymur Hulko, a trainee fitter at the college, whose programme consisted of one word: “showers”. Third, with 402, was fourteen-year-old Milana Kozak from Storozhove.',
      ),
      quote(
        'People ask me what my ideology is. The 3.40 bus. When it runs, I’ll think of the next one.',
        'Milana Kozak, youth council member',
      ),
      p(
        'Those elected include eleven young women and ten young men; seven come from the villages, and two moved to Yavoryn because of the war. Six already have jobs.',
      ),
      facts(
        'What a youth council can do',
        ul(
          'submit draft decisions, which the town council must consider at its next session',
          'allocate the youth share of the budget: 850,000 hryvnias a year',
          'send one person to each standing committee, with an advisory vote',
        ),
        p(
          'In two years the previous council put forward fourteen drafts, and five were passed. The most visible result is the bicycle racks outside every school.',
        ),
      ),
      h('Complaints'),
      p(
        'Not everyone is satisfied. Ihor Mandryka, a final-year pupil who was not elected, complained that candidates from the lyceum had been giving out stickers in the corridor of the polling station. The commission upheld the complaint but established that there was one sticker, and that it was on his own rucksack. The ruling has been posted on the council’s site, with a photograph.',
      ),
      p(
        'A more serious point came from teachers: with 44 names the ballot was the size of a towel, and in the booth there was light enough for only the top half. Four of the top five did indeed stand in the upper half. Next time, the commission promises, names will be printed in random order.',
      ),
      pull('For half a year we learnt how to win. Now we shall learn to read an estimate.', 'Anastasiia Prysiazhna'),
      p(
        'The first meeting is in a week, and it is open. The bus to Velyki Luky will wait for the members to the very end: Milana has arranged it.',
      ),
    ],
    publishedHoursAgo: 33,
  },
  {
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
      quote(
        'The starter doesn’t believe in forecasts. It simply rises. I try to follow its example.',
        'Lesia Panchuk, bakery technologist',
      ),
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
  },
  {
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
      pull(
        'We used to pray for it to come. Now we pray for it not to break. But now the prayer is our own.',
        'Fedir Lahuta, combine driver',
      ),
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
  },
]
