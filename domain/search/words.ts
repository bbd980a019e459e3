// The words of a text and where they stand: the index, a question and the marks on a page must cut a text alike.

export type FoundWord = { text: string; from: number; to: number }

/** Letters with their marks and digits; an apostrophe is inside a word, a hyphen is between two. */
const WORD = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['’‘ʼʻ`´′ʹ＇][\p{L}][\p{L}\p{M}\p{Nd}]*)*/gu

export function wordsIn(text: string): FoundWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }))
}

/** Words every story has: they find nothing and are not looked for. */
const STOP = new Set(
  `а або абож але б би був була були було бути в вам вас ваш весь вже ви від він вона вони воно все всі все-таки всіх втім г де для до є ж же
  за з зі із і й його її їх їм інших к коли ко кожен ли лише ми може між на нам нас наш не нею ним них ні ну о об от ось під по при про ред
  та так так само такий такого там те ти тим то того тому той тоді ту тут ті тільки у уже усі хоч це цей ці цього цьому ця чи чим що щоб щоби
  як яка який яким яких які якого якій якщо я мене свої своїх також ще проте через після перед під час`.split(/\s+/),
)

export function isStopWord(word: string): boolean {
  return STOP.has(word.toLowerCase())
}
