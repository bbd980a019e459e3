// The conversation under the story «kino-prosto-neba».
import type { DemoThread } from '../../demo.ts'

export const kinoProstoNeba: DemoThread = {
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
}
