// The conversation under the story «leleky-perepys».
import type { DemoThread } from '../../demo.ts'

export const lelekyPerepys: DemoThread = {
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
}
