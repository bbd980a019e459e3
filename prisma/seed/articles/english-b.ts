// English translations of five culture, science and sport stories: the whole text, not a summary.

import type { DemoArticle } from '../demo.ts'
import { b, facts, h, i, p, pull, quote, ul } from '../demo.ts'

const credit = 'Illustration: Visnyk'

export const englishB: DemoArticle[] = [
  {
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
  },
  {
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
  },
  {
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
  },
  {
    key: 'torfovyshche-storozhove-en',
    locale: 'en',
    translationOf: 'torfovyshche-storozhove',
    section: 'nauka',
    headline: 'The bog is coming back: thirty-four centimetres in one summer',
    standfirst:
      'Near Storozhove a canal that had drained a peat bog for sixty years has been dammed. A report from a place where the water is rising, the cranberries are waiting and an agronomist has changed his mind.',
    authors: ['sofiia-melnyk', 'taras-kovalchuk'],
    tags: ['klimat', 'volontery', 'silske-hospodarstvo', 'richka'],
    lead: {
      picture: 'peat-bog',
      alt: 'A bog with dark pools of water, hummocks of moss and a few low pines in the morning mist',
      caption: 'Sphagnum moss holds roughly twenty times its own dry weight in water.',
      credit,
    },
    body: [
      p(
        'The first thing a bog teaches you is to pull your foot out toe down. The second is not to trust anything green. Yurko Tymchuk, a forester, demonstrates on himself: he sinks to the knee and takes out his foot, and the boot stays. “You see,” he says solemnly, “it’s coming to life.”',
      ),
      p(
        'The bog near Storozhove covers 118 hectares. In the 1960s a canal was dug through it so that fodder beet could be sown. The beet cropped three times. Then the peat began to sink and dry out, and twice to burn: a peat fire smoulders underground for weeks and is almost impossible to put out from above.',
      ),
      h('Seven dams'),
      p(
        'In the summer foresters, volunteers and one machine borrowed from the cooperative, respectfully known as the Swallow, built seven dams of oak piles and clay across the canal. Nobody let water in. They simply stopped letting it out. In four months the gauge has risen by thirty-four centimetres.',
      ),
      quote(
        'In 1989 I cleaned this canal myself and got a certificate of merit for it. Now I’m helping to block it. I’m keeping the certificate: I did a good job both times.',
        'Vasyl Protsiuk, agronomist, Storozhove',
      ),
      h('Why a plain needs a bog'),
      p(
        'Peat is plants that never finished rotting. In water without oxygen dead moss does not decompose but builds up, by about a millimetre a year. At the fifth dam the probe went down three metres twenty, so the lowest layer is some three thousand years old. When the moss laid it down, people were still raising burial mounds on our hills.',
      ),
      p(
        'All that time the bog was hiding carbon. Peatlands cover about three per cent of the land surface and store up to a third of all soil carbon: more than the wood of all the forests put together. Drained, a bog gives it back to the air. Rewetted, it stops the loss almost at once, although at first it releases some methane; in the long run the balance is still on the side of the water.',
      ),
      {
        type: 'gallery',
        items: [
          {
            picture: 'peat-bog',
            alt: 'Dark pools of water between hummocks of moss',
            caption: 'The fifth dam. Here the probe went down three metres twenty.',
            credit,
          },
          {
            picture: 'storks',
            alt: 'Two storks in a nest on a pole',
            caption: 'The nearest stork nest is a kilometre from the bog, on the water tower.',
            credit,
          },
          {
            picture: 'microscope',
            alt: 'A microscope on a table beside glass dishes',
            caption: 'Pollen in peat tells what once grew nearby: lime and hazel are known by their grains.',
            credit,
          },
        ],
      },
      h('Who is against'),
      p(
        'Two owners of hay meadows on the eastern edge feared that the water would reach them. Monitoring pipes were put in; the level rose by four centimetres and the hay was cut. A third owner, Paraska Hul, objects for a different reason: mosquitoes. Science has no answer to that, but there are toads, bats and dragonflies, and there were more of them already this summer.',
      ),
      facts(
        'The bog in figures',
        ul(
          'Area: 118 hectares, of which 74 are now wet.',
          'The seven dams cost 212,000 hryvnias: 140,000 from the regional environment fund and 72,000 from the community.',
          'Volunteers put in 1,260 hours.',
          'Burning grass nearby is always forbidden; if you see smoke, dial 101.',
        ),
      ),
      p(
        'So far one small cranberry bush has been found, with four berries on it. Yurko Tymchuk has put a wooden peg beside it with a sign: “Do not tread: recovery in progress.” The boot, incidentally, was retrieved. Something was already living in it.',
      ),
    ],
    publishedHoursAgo: 70,
    related: ['leleky-perepys-en'],
  },
  {
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
  },
]
