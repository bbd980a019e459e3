// Two Banks: 412 runners finish beside the bridge that opens tomorrow
import { type DemoArticle, facts, h, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const pivmarafonDvaBerehyEn: DemoArticle = {
  key: 'pivmarafon-dva-berehy-en',
  locale: 'en',
  translationOf: 'pivmarafon-dva-berehy',
  section: 'sport',
  headline: 'Two Banks: 412 runners finish beside the bridge that opens tomorrow',
  standfirst:
    'The half-marathon took the eleven-kilometre detour for the last time. It drew runners aged six to seventy-nine, raised 52,200 hryvnias for a rehabilitation pool, and the last man home had a brass band.',
  authors: ['danylo-hnatiuk', 'taras-kovalchuk'],
  tags: ['bih', 'veterany', 'mosty', 'volontery'],
  front: 4,
  lead: {
    picture: 'marathon',
    alt: 'A group of men and women running with numbers on their chests; spectators stand along the road',
    caption:
      'The start was on the left bank, the finish opposite, two hundred metres away in a straight line. It took twenty-one kilometres to get there.',
    credit,
  },
  body: [
    p(
      'At nine in the morning the mayor was due to fire a starting pistol, but the organiser, Natalia Boichuk, abolished the pistol last year. “We have people running who have no use for shots,” she said, and the race was started with the bell from School No. 1. It was rung by Sonia, a first-year pupil, who had been told she could ring it as much as she liked. She liked a great deal.',
    ),
    p(
      'Over three distances 412 people took part: 146 in the half-marathon, 171 in the ten kilometres along the embankment and 95 in the family two. The longest course began on the left bank, followed the detour through Pidhaine that the town has driven for two years, and ended on the right bank at the barrier of the old bridge. The barrier goes tomorrow at six. “One more day and we’d have done it in a minute,” somebody calculated at the finish, lying down.',
    ),
    {
      type: 'table',
      caption: 'The winners',
      header: ['Distance', 'Women', 'Men'],
      rows: [
        ['21.1 km', 'Yuliia Marchuk, 1:27:05', 'Illia Demianets, 1:14:38'],
        ['10 km', 'Daria Syvak, 41:50', 'Nazar Lytvyn, 35:12'],
        ['2 km', 'Not recorded', 'Not recorded'],
      ],
    },
    p(
      'Illia Demianets, a forester from Pidhaine, averaged three minutes thirty-two seconds a kilometre and asked at the finish where he could wring out his socks. Yuliia Marchuk, an ambulance doctor, came straight from a night shift: “Usually I run up to the fourth floor because there’s no lift. At least here you get a view.”',
    ),
    h('Number thirty-seven'),
    p(
      'Serhii Hladun, a thirty-four-year-old veteran, lost his leg below the knee two years ago. He has no running blade and did not ask for one: he walked the ten kilometres on his everyday prosthesis, at what he calls the speed of “a stubborn granny”. Beside him walked his physiotherapist, Orest Kit, and his daughter Milana, who carried the water and supplied the commentary.',
    ),
    quote(
      'People said: why, you’ve proved everything already. But I didn’t go to prove anything. For two years I’ve looked at that bridge from the rehabilitation window, and we were both in scaffolding. Tomorrow they open it. I thought, well, I’ll get going too.',
      'Serhii Hladun, start number 37',
    ),
    p(
      'He crossed the line two hours and thirty-one minutes after the start. The brass band, due to finish at half past eleven, was playing the same march for the third time and showed no intention of stopping. The Osokory choir, which had managed to get here from its post at the seventeenth kilometre, sang without sheet music.',
    ),
    pull('We were both in scaffolding. Tomorrow they open it. I thought, well, I’ll get going too.', 'Serhii Hladun'),
    {
      type: 'gallery',
      items: [
        {
          picture: 'marathon',
          alt: 'Runners with numbers on their chests',
          caption: 'The first kilometre: everyone is still smiling.',
          credit,
        },
        {
          picture: 'choir',
          alt: 'A choir sings, standing in a half-circle',
          caption: 'Osokory at the seventeenth kilometre, where music is needed most.',
          credit,
        },
        {
          picture: 'cycling',
          alt: 'A cyclist rides along a road between trees',
          caption: 'The column was closed by a cyclist with a sign: “Nobody behind me”.',
          credit,
        },
        {
          picture: 'mural',
          alt: 'A mural of a kingfisher on the end wall of a block of flats',
          caption: 'The nineteenth kilometre, Naberezhna Street. Two kingfishers to go, as the locals say.',
          credit,
        },
      ],
    },
    facts(
      'The money',
      ul(
        'Entry cost 300 hryvnias: 412 runners brought in 123,600.',
        'Medics, water, barriers, numbers and medals cost 71,400.',
        'The remaining 52,200 hryvnias will go towards a hoist for the rehabilitation centre’s pool. It costs 160,000; the council has promised half.',
      ),
    ),
    p(
      'Another 27,800 hryvnias is needed. The collection box is at the centre, and accounts are promised within a month. As for the barrier by the bridge, it hung with medals all evening: some runners left theirs so that the first people to cross tomorrow should get something too.',
    ),
  ],
  publishedHoursAgo: 18,
  related: ['khor-osokory-en'],
}
