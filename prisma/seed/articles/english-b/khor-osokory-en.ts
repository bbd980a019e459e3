// “You may sing out of tune. You may not keep silent”
import { b, type DemoArticle, facts, i, p, pull } from '../../demo.ts'

const credit = 'Illustration: Visnyk'

export const khorOsokoryEn: DemoArticle = {
  key: 'khor-osokory-en',
  locale: 'en',
  translationOf: 'khor-osokory',
  section: 'kultura',
  headline: '“You may sing out of tune. You may not keep silent”',
  standfirst:
    'Solomiia Kravets has gathered a choir of thirty-four, half of whom had never sung outside the kitchen. We asked the conductor about silence, veterans and the people next door.',
  authors: ['danylo-hnatiuk'],
  tags: ['muzyka', 'veterany', 'misto'],
  lead: {
    picture: 'choir',
    alt: 'A choir of men and women in dark clothes stands in a half-circle before a conductor with raised hands',
    caption: 'Osokory rehearses every Tuesday and Friday; anyone may come simply to listen.',
    credit,
  },
  body: [
    p(
      'The Osokory choir (the name means “black poplars”) meets in the former canteen of the clothing factory, which is high, resonant and warmed by the bakery next door. Anyone may join a row; there is no audition. Of the thirty-four singers, eleven are veterans or their relatives. Solomiia Kravets is thirty-seven and by day teaches sight-singing at the music school.',
    ),
    p(b('What is it like to recruit a choir without auditions?')),
    p(
      'Frightening for the first half-hour. Then you find that people with no ear at all hardly exist. There are people who were told in the third form, “Open your mouth, but don’t sing.” That “don’t” is what we treat here. You may sing out of tune. You may not keep silent.',
    ),
    p(b('And nobody is out of tune?')),
    p(
      'On the contrary, we go out of tune together. But when seven people beside you hold the same note, the eighth finds it alone; not at once, somewhere in the third week. A choir is the only place where you can make a mistake and instead of correcting you they carry you.',
    ),
    p(b('Did rehearsals change when veterans joined?')),
    p(
      'We put away the timpani. That’s one thing. We agreed that the door is always ajar and the end places stay free for anyone who needs to know where the exit is. And I no longer say “come in sharply”. I say “come in with confidence”. The meaning is the same, but people’s shoulders are different.',
    ),
    p(b('Do any of them say why they came?')),
    p(
      'Andrii, our second bass, put it this way: “For three years I listened to what was around me. I’d like to hear what’s inside.” After a blast injury he hears badly in his left ear, so he stands at the left end of the row with the whole choir on his right. We rearranged ourselves in a minute. It sounds better, by the way: the basses have finally stopped blocking the altos.',
    ),
    pull('A choir is the only place where you can make a mistake and instead of correcting you they carry you.', 'Solomiia Kravets'),
    p(b('What do you sing?')),
    p(
      'Folk songs, Leontovych, a little Lysenko, and one song from a cartoon, which the singers’ children brought. We have been learning “Shchedryk” all summer. People think it’s simple because it is four notes going round. But it’s put together like a clock: Leontovych reworked it for years before a student choir sang it in Kyiv in 1916. A clock is easy to spoil. All it takes is one person in a hurry.',
    ),
    p(b('Don’t the neighbours complain?')),
    p(
      'The bakery complains when we ',
      i('don’t'),
      ' sing: they say the dough gets bored. There was one complaint from the house opposite, about the same passage twenty times over. I invited the gentleman to a rehearsal so he could see that twenty was really necessary. Now he sings with the tenors. One is always short of tenors, you know, so I have nothing against complaints.',
    ),
    p(b('What do you do when the power goes?')),
    p(
      'We sing from memory. To be honest, in the dark the tuning is purer: nobody looks at the notes, everybody listens. I conduct with my voice and my foot. Once the lights came on in mid-phrase, and half the choir laughed while the other half carried it to the end. That is my favourite recording.',
    ),
    facts(
      'Joining the choir',
      p('Tuesday and Friday, 6.30 pm, 3 Tkatska Street, entrance from the courtyard. They give you music and take no money.'),
      p(
        'The shelter is in the basement of the same building. They sing there too: the acoustics, says the conductor, are “like a barrel, but sincere”.',
      ),
    ),
  ],
  publishedHoursAgo: 48,
  related: ['hrusha-vsokhla-en', 'pivmarafon-dva-berehy-en'],
}
