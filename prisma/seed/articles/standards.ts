// What the demo paper says of itself.
import type { StandardsWords } from '../../../domain/standards/standards.ts'
import type { Locale } from '../../../lib/i18n/locale.ts'

export const standards: Record<Locale, StandardsWords> = {
  uk: {
    principles: `Ми пишемо про те, що змінює життя в Яворині й чотирьох селах навколо: рішення ради, гроші громади, дороги, школи, річку. Новиною для нас є те, що сталося, а не те, що хтось захотів про себе сказати.

Кожен факт має джерело. Ми називаємо його в тексті, а коли людина просить не називати її, пояснюємо чому й перевіряємо сказане деінде. Однієї анонімної розмови для новини замало.

Хто потрапив у критичний матеріал, має змогу відповісти до публікації. Якщо людина не відповіла, так і пишемо.

Думки, аналітику й новини ми позначаємо, щоб їх не плутали. Авторка колонки відповідає за думки, редакція — за факти в ній.

Коли помиляємося, виправляємо одразу й кажемо, що саме було не так: у самому матеріалі й на сторінці виправлень. Описку мовчки лише виправляємо.`,
    ethics: `Не беремо подарунків, дорожчих за каву, і не їздимо у відрядження коштом тих, про кого пишемо.

Не публікуємо замовних матеріалів під виглядом новин. Реклама на наших сторінках підписана словом «Реклама».

Не пишемо про родичів, роботодавців і боржників. Хто має особистий інтерес у темі, віддає її колезі.

Не показуємо облич дітей без згоди батьків і не називаємо людей, які пережили насильство, якщо вони самі цього не попросили.

Не публікуємо того, що може зашкодити обороні: розташування військових, наслідки обстрілів до дозволеного часу.

Тексти пишуть люди. Програмами ми перекладаємо чернетки й розшифровуємо розмови, а відповідає за кожне слово той, хто його підписав.`,
    ownership: `«Вісник» належить громадській організації «Яворинське слово», яку заснували двадцять троє мешканців громади. Жоден засновник не має понад десяту частину голосів, рада засновників не читає матеріалів до публікації.

Торік дві третини грошей дали читачі, чверть — місцева реклама, решту — грант на висвітлення роботи ради. Звіт публікуємо щороку в березні.`,
    masthead: `Головна редакторка — Олена Бережна.
Відділ громади — Тарас Ковальчук.

Написати редакції: redaktsiia@visnyk.example. Про помилку: vypravte@visnyk.example, відповідаємо того самого дня.`,
  },
  en: {
    principles: `We write about what changes life in Yavoryn and the four villages around it: decisions of the council, the community’s money, roads, schools, the river. News is what happened, not what somebody wished to say about themselves.

Every fact has a source. We name it in the story; when somebody asks not to be named we say why, and check what they told us elsewhere. One anonymous conversation is not enough for a story.

Whoever is criticised may answer before we publish. If they did not answer, we say so.

Opinion, analysis and news are labelled, so that nobody takes one for another. A columnist answers for the opinions, the newsroom for the facts in them.

When we are wrong we put it right at once and say what was wrong: in the story itself and on the page of corrections. Only typos are mended without a word.`,
    ethics: `We take no presents worth more than a coffee, and do not travel at the expense of those we write about.

We publish no paid-for stories in the guise of news. Advertising on our pages is labelled “Advertising”.

We do not write about our relatives, employers or debtors. Whoever has a personal interest in a subject leaves it to a colleague.

We show no children’s faces without their parents’ consent, and do not name people who lived through violence unless they ask us to.

We publish nothing that may harm the country’s defence: where soldiers are, or what was hit before it may be told.

Stories are written by people. We use programs to translate drafts and to type up conversations; whoever signs a story answers for every word of it.`,
    ownership: `Visnyk belongs to “Yavoryn Word”, a non-profit founded by twenty-three people of the community. No founder has more than a tenth of the votes, and the founders’ council reads no story before it is published.

Last year two thirds of the money came from readers, a quarter from local advertising, the rest from a grant for covering the council. A report is published every March.`,
    masthead: `Editor: Olena Berezhna.
Community desk: Taras Kovalchuk.

Write to the newsroom: redaktsiia@visnyk.example. About a mistake: vypravte@visnyk.example; we answer the same day.`,
  },
}
