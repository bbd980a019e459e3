// Readers' comments of the demo paper: three conversations, and what waits for or did not pass the moderator.
import type { DemoThread } from '../demo.ts'

export const threads: DemoThread[] = [
  {
    article: 'mist-vidkryly',
    comments: [
      {
        name: 'Людмила Кравчук',
        email: 'liudmyla.kravchuk@example.org',
        text: 'Два роки «Чайкою» на роботу і з роботи, у дощ, у туман, з тортом на колінах. Сьогодні перейшла за чотири хвилини і розплакалася на середині. Дякую всім, хто це зробив. І екіпажу «Чайки» — окремо й низько.',
        minutesAfterPublication: 4,
        replies: [
          {
            name: 'Екіпаж «Чайки»',
            email: 'chaika@example.org',
            text: 'Пані Людмило, торт пам’ятаємо, половину з’їли на тому березі. Ви ще нам винні парасольку, синю.',
            minutesAfterPublication: 9,
            replies: [
              {
                name: 'Людмила Кравчук',
                email: 'liudmyla.kravchuk@example.org',
                text: 'Парасолька сушиться з минулого листопада. Принесу з тортом.',
                minutesAfterPublication: 14,
              },
            ],
          },
        ],
      },
      {
        name: 'Віктор Панасович',
        email: 'viktor.p@example.org',
        text: 'Порахував. 131,2 мільйона на 186 метрів — це 705 тисяч гривень за метр. За такі гроші по ньому мають водити екскурсії в капцях. Я не проти моста. Я за те, щоб хтось один раз пояснив дорожчання не словом «метал», а табличкою: скільки тонн, по скільки планували, по скільки купили.',
        minutesAfterPublication: 7,
        replies: [
          {
            name: 'Тетяна Р., інженерка',
            email: 'tetiana.r@example.org',
            text: 'Питання слушне, хоча метрами міст рахувати незручно: палі стоять у воді, а не вздовж тротуару. З таблиці в статті видно, що ферми подорожчали на 4,4 млн, а опори — на 8,4. Тобто дві третини приросту — це ті самі дубові палі, яких ніхто не бачив, поки не пірнув. А от відомість про метал я теж хотіла б почитати, вона має бути в додатках до експертизи.',
            minutesAfterPublication: 16,
            replies: [
              {
                name: 'Віктор Панасович',
                email: 'viktor.p@example.org',
                text: 'Дякую за людську відповідь, рідкість. Піду шукати додатки. Але міських там 36,5 мільйона, це по 760 гривень з кожного яворинця, рахуючи з немовлятами.',
                minutesAfterPublication: 22,
              },
              {
                name: 'Мама Дем’янка',
                email: 'mama.demianka@example.org',
                text: 'Немовля передає, що не проти. Новим полотном візочок котиться так, що воно заснуло на другому прогоні. За 760 гривень — беремо.',
                minutesAfterPublication: 31,
              },
            ],
          },
        ],
      },
      {
        name: 'велоМаксим',
        email: 'velo.maksym@example.org',
        text: 'Доріжка супер, двосмугова, рівна, дякую!! Але на правому березі вона закінчується бордюром сантиметрів дванадцять. Просто стіна. Пів години стояв, рахував: з дев’яти велосипедистів злізли семеро, двоє стрибнули, один із них тепер шукає насос.',
        minutesAfterPublication: 12,
        replies: [
          {
            name: 'Зарічанка',
            email: 'zarichanka@example.org',
            text: 'А в нас на лівому вона закінчується калюжею. Зате симетрично.',
            minutesAfterPublication: 19,
          },
        ],
      },
      {
        name: 'Богдана Ільчишин',
        email: 'bohdana.ilchyshyn@example.org',
        text: 'Чи планують світлофор на лівобережному з’їзді? Там перехід, яким діти йдуть до школи № 7. Два роки машин не було, малеча просто не звикла дивитися ліворуч. 30 км/год — це добре, але знак за руку не переведе.',
        minutesAfterPublication: 20,
        replies: [
          {
            name: 'Остап',
            email: 'ostap.dad@example.org',
            text: 'Підтримую. Цього тижня ми з батьками чергуємо там у жилетах з 7:40 до 8:30, приходьте хто може. І пишемо петицію на світлофор з кнопкою, «Вісник» якраз недавно пояснював, як це робиться.',
            minutesAfterPublication: 29,
          },
        ],
      },
      {
        name: 'Набережна, 6',
        email: 'naberezhna6@example.org',
        text: 'Скажу непопулярне. Ці два роки у нас під вікнами було чути жаб, весло і як сусід кашляє на тому березі. Сьогодні з шостої — мотори. Розумію, що «швидка» важливіша за жаб, і радію за Заріччя щиро. Просто хай хтось записав, що тиша теж була.',
        minutesAfterPublication: 24,
        replies: [
          {
            name: 'Григорій',
            email: 'hryhorii@example.org',
            text: 'То я кашляв. Вибачте. Перейду якось, познайомимося, тепер недалеко.',
            minutesAfterPublication: 38,
          },
        ],
      },
      {
        name: 'студентка з Заріччя',
        email: 'studentka@example.org',
        text: 'а автобуси коли?? у статті тільки «після обкатки», а мені завтра на першу пару',
        minutesAfterPublication: 26,
        replies: [
          {
            name: 'Пан Юрій',
            email: 'yurii.v@example.org',
            text: 'Уже дописали внизу: 3-й і 7-й — з понеділка. До понеділка пішки, дванадцять хвилин. У вашому віці — вісім.',
            minutesAfterPublication: 67,
          },
        ],
      },
      {
        name: 'Назар',
        email: 'nazar.t@example.org',
        text: 'Головного не написали: Заклепку на баланс міста поставили?',
        minutesAfterPublication: 33,
        replies: [
          {
            name: 'Олена з ринку',
            email: 'olena.rynok@example.org',
            text: 'Він у нас уже на балансі: ковбаса по середах. З сьогоднішнього дня, мабуть, на двох берегах снідатиме.',
            minutesAfterPublication: 41,
          },
        ],
      },
      {
        name: 'Ірина Мартинюк',
        email: 'iryna.martyniuk@example.org',
        text: 'Андрій Левчук сидів зі мною за однією партою вісім років. Він боявся висоти і пішов у монтажники, щоб перестати. Дякую бригаді, що не табличка. Третій ліхтар, я знайшла.',
        minutesAfterPublication: 49,
      },
      {
        name: 'Сергій',
        email: 'serhii.zlyi@example.org',
        text: 'Хто хвалить цей міст, той або дурень, або куплений. Усіх вас треба було лишити на тому березі без човна.',
        minutesAfterPublication: 37,
        status: 'rejected',
      },
      {
        name: 'Водій хлібовоза',
        email: 'khlibovoz@example.org',
        text: 'Підкажіть, 3,5 тонни — це з вантажем чи без? Бо моя машина порожня важить 2,9, а з хлібом виходить уже цікаво. Не хочу бути першим, через кого міст знову закриють.',
        minutesAfterPublication: 88,
        status: 'pending',
      },
    ],
  },
  {
    article: 'kino-prosto-neba',
    comments: [
      {
        name: 'Галина М.',
        email: 'halyna.m@example.org',
        text: 'Уточнення від ательє: простирадл шість, але одне було з квіточками, його я вшила виворотом назовні. Якщо хтось бачив ромашки на животі в кролика — це не спецефект.',
        minutesAfterPublication: 35,
        replies: [
          {
            name: 'Злата, 13',
            email: 'zlata@example.org',
            text: 'я бачила!! думала це навмисно. і вузол називається шкотовий, бо двоє питали',
            minutesAfterPublication: 62,
          },
        ],
      },
      {
        name: 'Роман Іванович',
        email: 'roman.ivanovych@example.org',
        text: 'Захід добрий, але десята вечора для дітей у будень — пізно. І колонки можна на чверть тихіше, з Гончарної чути було кожен вибух того дракона. Слово «вибух» тепер кожен чує по-своєму, зважте.',
        minutesAfterPublication: 90,
        replies: [
          {
            name: 'Остап Лисенко',
            email: 'ostap.lysenko@example.org',
            text: 'Романе Івановичу, згоден з обома зауваженнями. Наступного разу починаємо на пів години раніше, дитячі фільми — першими, а перед кожним сеансом скажемо, що буде гучного і на якій хвилині. Дякую, що написали, а не просто зачинили вікно.',
            minutesAfterPublication: 127,
            replies: [
              {
                name: 'Роман Іванович',
                email: 'roman.ivanovych@example.org',
                text: 'Вікно я, до речі, не зачинив. Кролик сподобався.',
                minutesAfterPublication: 141,
              },
            ],
          },
        ],
      },
      {
        name: 'Kateryna (Brno)',
        email: 'kateryna.brno@example.org',
        text: 'Читаю з Брна, третій рік далеко. На тому схилі мене навчили їздити на санках. Їжаку вітання.',
        minutesAfterPublication: 210,
      },
      {
        name: 'Тарас, викладач інформатики',
        email: 'taras.inf@example.org',
        website: 'https://example.org/vidkryti-filmy',
        text: 'Добре, що написали про ліцензію. Маленьке доповнення: «безплатно» і «вільно» — різні речі. Багато роликів в інтернеті можна подивитися задарма, але показувати їх на площі без дозволу не можна. Я зібрав для учнів перелік фільмів, які можна, — сторінка під моїм ім’ям.',
        minutesAfterPublication: 330,
        replies: [
          {
            name: 'Надія Кушнір',
            email: 'nadiia.kushnir@example.org',
            text: 'Це про мене там написали, про бабу з онуком. Онук тепер питає, чи й гроші на морозиво бувають за вільною ліцензією.',
            minutesAfterPublication: 395,
          },
        ],
      },
      {
        name: 'Best Movies 4K',
        email: 'promo@example.org',
        website: 'https://example.org/free-movies',
        text: 'Watch ALL new movies FREE!!! No registration, click the link, first 100 users get a bonus!!!',
        minutesAfterPublication: 402,
        status: 'spam',
      },
      {
        name: 'Вікторія',
        email: 'viktoriia.dvir@example.org',
        text: 'Ми у дворі на Ткацькій, 11 теж хочемо. Екран пошиємо самі, а проєктор можна в когось позичити на вечір? Повернемо з пирогом.',
        minutesAfterPublication: 1240,
        status: 'pending',
      },
    ],
  },
  {
    article: 'leleky-perepys',
    comments: [
      {
        name: 'Великі Луки, крайня хата',
        email: 'kraina.khata@example.org',
        text: 'П’ятнадцяте гніздо — моє. Тобто їхнє, на моїй стодолі. Прилетіли 29 березня, обоє, з різницею в чотири дні, він прибирав, вона критикувала. Злетіло троє. Записую з 2006 року, якщо науці треба — дам зошит.',
        minutesAfterPublication: 28,
        replies: [
          {
            name: 'Оксана Дорош',
            email: 'oksana.dorosh@example.org',
            text: 'Науці дуже треба! Це найдовший ряд дат прильоту, про який я в нашій громаді чула. Чи можна приїхати в суботу й сфотографувати сторінки? Зошит лишиться у вас.',
            minutesAfterPublication: 55,
            replies: [
              {
                name: 'Великі Луки, крайня хата',
                email: 'kraina.khata@example.org',
                text: 'Приїздіть. Тільки там між лелеками записано, кому я скільки позичив. Те не фотографуйте.',
                minutesAfterPublication: 73,
              },
            ],
          },
        ],
      },
      {
        name: 'Андрій К.',
        email: 'andrii.k@example.org',
        text: 'А чому 2,2 на пару — це добре? Звучить якось мало, кладуть же по чотири-п’ять яєць.',
        minutesAfterPublication: 96,
        replies: [
          {
            name: 'Марічка, орнітологиня',
            email: 'marichka.orn@example.org',
            text: 'Яєць зазвичай три-п’ять, але вилуплюються пташенята не водночас, і найменшому часто не стає їжі або тепла. Два з хвостиком до вильоту на пару — цілком здорове число. Дорослі живуть довго, інколи понад двадцять років, тож на заміну собі мають час.',
            minutesAfterPublication: 118,
          },
        ],
      },
      {
        name: 'Леонід, бригада РЕМ',
        email: 'leonid.rem@example.org',
        text: 'Від електриків: будь ласка, дзвоніть, коли лелеки тільки носять перші гілки, а не коли вже сидять. Платформа — година роботи. З яйцями ми не маємо права чіпати, а струм, він і через мокру гілку ходить.',
        minutesAfterPublication: 164,
      },
      {
        name: 'Діма, 4-А',
        email: 'dima.4a@example.org',
        text: 'а чи бувають чорні лелеки у нас?? я бачив одного біля болота чесно чесно',
        minutesAfterPublication: 190,
        status: 'pending',
      },
      {
        name: 'Параска Гуль',
        email: 'paraska.hul@example.org',
        text: 'Про лелек пишете гарно, а про комарів знову ні слова. Лелека комара не їсть, він гордий.',
        minutesAfterPublication: 231,
        status: 'pending',
      },
    ],
  },
]
