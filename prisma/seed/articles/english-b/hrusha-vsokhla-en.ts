// The pear tree withered
import { type DemoArticle, facts, h, p, pull, quote, ul } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const hrushaVsokhlaEn: DemoArticle = {
  key: 'hrusha-vsokhla-en',
  locale: 'en',
  translationOf: 'hrusha-vsokhla',
  section: 'kultura',
  headline: 'The pear tree withered',
  standfirst:
    '“The Kaidash Family” has two different endings, and the Na Brodi theatre plays both, on alternate nights. A review of a first night that was lit from the second act by paraffin lamps.',
  authors: ['danylo-hnatiuk'],
  tags: ['teatr', 'knyzhky', 'enerhetyka'],
  lead: {
    picture: 'theatre-curtain',
    alt: 'A heavy dark red theatre curtain, parted slightly in the middle; a strip of warm light falls from behind it on to the stage',
    caption: 'The curtain at Na Brodi was last replaced in 1987; its patches can be seen only from the front row.',
    credit,
  },
  body: [
    p(
      'The ending first, because that is where it all began. In the first edition of Ivan Nechui-Levytskyi’s novel, in 1879, the pear tree over which the Kaidash brothers have fallen out goes on growing and bearing heavily, as if to taunt both families. In a later version the author took pity: the pear tree withered, and the two families made peace. The director, Myroslava Haiduk, declined to choose. On even dates she gives us peace; on odd dates, pears.',
    ),
    p(
      'The idea might have stayed a joke in the programme, were it not for the honesty with which the actors approach it. The play lasts two hours and twenty minutes, and for every one of them the audience knows for certain who is to blame: whoever is speaking now. As soon as another begins, the guilt moves over.',
    ),
    h('A mother-in-law without caricature'),
    p(
      'Nina Storozhuk plays old Kaidashykha as though nobody had played her before. There is no shrieking. She is a quiet, honeyed woman with faultless manners, who was once in service with the gentry and still cannot forgive it: whether them or her own earthen floor is hard to say. When she pronounces her refined Polish “prosze”, the house laughs. By the third nobody is laughing.',
    ),
    p(
      'Alina Shpak’s Motria answers her not with her voice but with her elbows: she is always kneading, crushing, wringing something. The scene in which the two women silently divide a yarn reel took four minutes on the first night. I timed it, because I did not believe it.',
    ),
    quote(
      'We didn’t make a play about the village. We made one about the shared flat, the inheritance, the boundary at the allotment and the parking space under the window. There is exactly as much village in it as there is in each of us.',
      'Myroslava Haiduk, director',
    ),
    h('Act two, 7.40 pm'),
    p(
      'At 7.40 pm, on schedule, the power went. The emergency lamps came on, somebody reached for a phone, and then Bohdan Reva, as old Kaidash, took a real hurricane lamp from under the bench, struck a match and spoke a line that is not in the book: “Well, there we are. I see I’ve drunk myself blind.” The fire officer in the wings, who knew about the lamp and was standing by with an extinguisher, was the only person not to laugh.',
    ),
    p(
      'They went on by three paraffin lamps and two battery spotlights hidden in barrels. The designer, Ivanna Dziuba, admitted later that plan B had been rehearsed eleven times. It did not show. What showed was faces, close up, lit from below, with shadows to the ceiling; and it was as frightening as it should be when members of one family divide a cooking pot.',
    ),
    pull('The audience knows for certain who is to blame: whoever is speaking now.'),
    h('What did not work'),
    p(
      'The music. The electronic drone that accompanies every appearance of the pear tree explains what the actors have already explained. Daryna Vovk’s Melashka spends too long only suffering: her flight to Kyiv with the pilgrims is a deed, not a sigh, and one wanted more walking and fewer tears. And please give the cloakroom attendants one more lamp: after the play half the audience went home in somebody else’s scarf. Mine, for one, was better.',
    ),
    p(
      'That evening the date was even, and so the pear tree withered. The Kaidashes sat down at one table, and there was something uncertain in their peace, like the quiet after a quarrel next door: you listen, and you wait. I shall go again, on an odd date.',
    ),
    facts(
      '“The Kaidash Family”, Na Brodi theatre',
      ul(
        'Director: Myroslava Haiduk. Designer: Ivanna Dziuba.',
        'Two acts, 2 hours 20 minutes with an interval.',
        'Tickets: 150–280 hryvnias; admission is free for displaced people and veterans.',
        'Even dates: the version with peace. Odd dates: without.',
      ),
    ),
  ],
  publishedHoursAgo: 90,
  related: ['khor-osokory-en'],
}
