// Twenty-one seats: who won the youth council election, and why the villages turned out least
import { b, type DemoArticle, facts, h, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const molodizhnaRadaEn: DemoArticle = {
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
}
