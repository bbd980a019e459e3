// Lit windows: the town library stays open until ten when homes go dark
import { b, type DemoArticle, facts, h, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const nichnaBibliotekaEn: DemoArticle = {
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
}
