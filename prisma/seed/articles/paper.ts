// The demo paper's frame: its sections, its people and the words it files stories under.
import type { DemoAuthor, DemoSection, DemoTag } from '../demo.ts'

export const sections: DemoSection[] = [
  {
    key: 'hromada',
    colour: 'river',
    text: {
      uk: {
        slug: 'hromada',
        name: 'Громада',
        description: 'Яворин і чотири села щодня: міст, трамвай, школи, подвір’я й люди, завдяки яким усе це працює.',
      },
      en: {
        slug: 'community',
        name: 'Community',
        description: 'Everyday Yavoryn and its four villages: the bridge, the tram, the schools, and the people who keep them going.',
      },
    },
  },
  {
    key: 'polityka',
    colour: 'brick',
    text: {
      uk: { slug: 'polityka', name: 'Політика', description: 'Що вирішує міська рада, скільки це коштує і як на це вплинути.' },
      en: { slug: 'politics', name: 'Politics', description: 'What the town council decides, what it costs, and how to have a say.' },
    },
  },
  {
    key: 'ekonomika',
    colour: 'wheat',
    text: {
      uk: {
        slug: 'ekonomika',
        name: 'Економіка',
        description: 'Гроші, праця й ціни в громаді: від поля під Калинівцями до прилавка на ринку.',
      },
      en: {
        slug: 'economy',
        name: 'Economy',
        description: 'Money, work and prices, from the fields of Kalynivtsi to the stalls of the town market.',
      },
    },
  },
  {
    key: 'kultura',
    colour: 'plum',
    text: {
      uk: { slug: 'kultura', name: 'Культура', description: 'Театр, музика, книжки, музей і все, заради чого ввечері варто вийти з дому.' },
      en: {
        slug: 'culture',
        name: 'Culture',
        description: 'Theatre, music, books, the museum, and every other good reason to leave the house in the evening.',
      },
    },
  },
  {
    key: 'nauka',
    colour: 'moss',
    text: {
      uk: {
        slug: 'nauka',
        name: 'Наука і довкілля',
        description: 'Річка, птахи, небо й земля під ногами: що тут відбувається і звідки ми це знаємо.',
      },
      en: {
        slug: 'science',
        name: 'Science & nature',
        description: 'The river, the birds, the sky and the soil: what is going on around us and how we know.',
      },
    },
  },
  {
    key: 'sport',
    colour: 'amber',
    text: {
      uk: { slug: 'sport', name: 'Спорт', description: 'Футбол, веслування, біг і шахи: перемоги, поразки та ранкові тренування.' },
      en: {
        slug: 'sport',
        name: 'Sport',
        description: 'Football, rowing, running and chess: the wins, the losses and the early mornings.',
      },
    },
  },
]

export const authors: DemoAuthor[] = [
  {
    key: 'olena-berezhna',
    slug: 'olena-berezhna',
    account: 'editor',
    portrait: 'portrait-olena',
    text: {
      uk: {
        name: 'Олена Бережна',
        title: 'головна редакторка, політична оглядачка',
        bio: 'Сидить на засіданнях міської ради від першого питання до «різного» і має окремий термос для бюджетних сесій. До «Вісника» двадцять років редагувала районну газету. Вважає, що найцікавіше завжди в додатках до рішення.',
      },
      en: {
        name: 'Olena Berezhna',
        title: 'Editor and political correspondent',
        bio: 'Sits through town council meetings from the first item to “any other business”, and keeps a separate flask for budget nights. Edited a district weekly for twenty years before Visnyk. Believes the best part of any decision is in its annexes.',
      },
    },
  },
  {
    key: 'taras-kovalchuk',
    slug: 'taras-kovalchuk',
    account: 'author',
    portrait: 'portrait-taras',
    text: {
      uk: {
        name: 'Тарас Ковальчук',
        title: 'репортер відділу громади',
        bio: 'Народився на Заріччі й знає, у якому дворі яка яма. Пише про дороги, школи, сусідів і людей, які повертаються додому. Їздить на велосипеді, якому більше років, ніж йому самому.',
      },
      en: {
        name: 'Taras Kovalchuk',
        title: 'Community reporter',
        bio: 'Born on the left bank, he knows every pothole there by its courtyard. Writes about roads, schools, neighbours and people coming home. Rides a bicycle older than he is.',
      },
    },
  },
  {
    key: 'iryna-sokil',
    slug: 'iryna-sokil',
    portrait: 'portrait-iryna',
    text: {
      uk: {
        name: 'Ірина Сокіл',
        title: 'економічна оглядачка',
        bio: 'Колишня бухгалтерка молокозаводу, яка вирішила, що про гроші можна говорити простими словами. Щомісяця купує ті самі одинадцять продуктів і записує ціни. Калькулятор носить із собою, телефонному не довіряє.',
      },
      en: {
        name: 'Iryna Sokil',
        title: 'Economics correspondent',
        bio: 'A former dairy accountant who decided that money can be discussed in plain words. Buys the same eleven groceries every month and writes down what they cost. Carries a calculator, because she does not trust the one in her phone.',
      },
    },
  },
  {
    key: 'danylo-hnatiuk',
    slug: 'danylo-hnatiuk',
    portrait: 'portrait-danylo',
    text: {
      uk: {
        name: 'Данило Гнатюк',
        title: 'оглядач культури і спорту',
        bio: 'Ходить на прем’єри й на матчі другої ліги з однаковим хвилюванням. Грав у шкільному театрі третього дерева, а у футбол — лівого захисника. І там, і там стояв на місці, зате все добре бачив.',
      },
      en: {
        name: 'Danylo Hnatiuk',
        title: 'Culture and sports writer',
        bio: 'Attends first nights and second-division matches with the same flutter of nerves. Played Third Tree in the school theatre and left back in the school team. Stood still in both, and saw everything.',
      },
    },
  },
  {
    key: 'sofiia-melnyk',
    slug: 'sofiia-melnyk',
    portrait: 'portrait-sofiia',
    text: {
      uk: {
        name: 'Софія Мельник',
        title: 'кореспондентка відділу науки і довкілля',
        bio: 'Біологиня за освітою, шість років рахувала чапель на Явірці. Пояснює складне так, щоб зрозуміла її бабуся, а бабуся потім перевіряє. Завжди має в наплічнику бінокль і сухі шкарпетки.',
      },
      en: {
        name: 'Sofiia Melnyk',
        title: 'Science and nature correspondent',
        bio: 'A biologist by training who spent six years counting herons on the Yavirka. Explains difficult things so that her grandmother can follow, and her grandmother checks. Never without binoculars and dry socks.',
      },
    },
  },
  {
    key: 'petro-yavorskyi',
    slug: 'petro-yavorskyi',
    portrait: 'portrait-petro',
    text: {
      uk: {
        name: 'Петро Яворський',
        title: 'хімік і краєзнавець, гостьовий автор',
        bio: 'Тридцять чотири роки викладав хімію в яворинському ліцеї, а літні відпустки провів у архівах. Упорядкував каталог старих садів над Явіркою. Прізвище має від міста чи місто від прізвища — досі з’ясовує.',
      },
      en: {
        name: 'Petro Yavorskyi',
        title: 'Chemist and local historian, guest writer',
        bio: 'Taught chemistry at the Yavoryn lyceum for thirty-four years and spent his summers in archives. Compiled the catalogue of old orchards along the Yavirka. Is still trying to find out whether the surname comes from the town or the town from the surname.',
      },
    },
  },
]

export const tags: DemoTag[] = [
  { key: 'misto', text: { uk: 'місто', en: 'town' } },
  { key: 'mosty', text: { uk: 'мости', en: 'bridges' } },
  { key: 'transport', text: { uk: 'транспорт', en: 'transport' } },
  { key: 'shkoly', text: { uk: 'школи', en: 'schools' } },
  { key: 'biudzhet', text: { uk: 'бюджет', en: 'budget' } },
  { key: 'miska-rada', text: { uk: 'міська рада', en: 'town council' } },
  { key: 'vybory', text: { uk: 'вибори', en: 'elections' } },
  { key: 'blahoustrii', text: { uk: 'благоустрій' } },
  { key: 'enerhetyka', text: { uk: 'енергетика', en: 'energy' } },
  { key: 'silske-hospodarstvo', text: { uk: 'сільське господарство', en: 'farming' } },
  { key: 'pidpryiemnytstvo', text: { uk: 'підприємництво', en: 'business' } },
  { key: 'tsiny', text: { uk: 'ціни', en: 'prices' } },
  { key: 'veterany', text: { uk: 'ветерани', en: 'veterans' } },
  { key: 'volontery', text: { uk: 'волонтери', en: 'volunteers' } },
  { key: 'teatr', text: { uk: 'театр', en: 'theatre' } },
  { key: 'muzyka', text: { uk: 'музика', en: 'music' } },
  { key: 'kino', text: { uk: 'кіно', en: 'film' } },
  { key: 'knyzhky', text: { uk: 'книжки', en: 'books' } },
  { key: 'muzei', text: { uk: 'музей', en: 'museum' } },
  { key: 'richka', text: { uk: 'річка', en: 'river' } },
  { key: 'ptakhy', text: { uk: 'птахи', en: 'birds' } },
  { key: 'arkheolohiia', text: { uk: 'археологія', en: 'archaeology' } },
  { key: 'klimat', text: { uk: 'клімат', en: 'climate' } },
  { key: 'astronomiia', text: { uk: 'астрономія', en: 'astronomy' } },
  { key: 'futbol', text: { uk: 'футбол', en: 'football' } },
  { key: 'vesluvannia', text: { uk: 'веслування', en: 'rowing' } },
  { key: 'shakhy', text: { uk: 'шахи', en: 'chess' } },
  { key: 'bih', text: { uk: 'біг', en: 'running' } },
  { key: 'istoriia', text: { uk: 'історія', en: 'history' } },
  { key: 'molod', text: { uk: 'молодь', en: 'young people' } },
]
