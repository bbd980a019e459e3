// Addresses, letters’ addresses and code in running words: hidden from the rules of typography, which must not touch a sign of them.

/** Stands for each sign of what is hidden. Rules take it for a letter of an unknown word. */
export const OPAQUE = '\uE000'

const STOPS = String.raw`\s"«»“”„‟<>\uE000`
const CLOSED = [
  // Inline code as programmers write it.
  '`[^`\\n]+`',
  // Anything with a scheme, and what browsers take for an address without one.
  String.raw`(?:\b[a-z][a-z\d+.-]*:\/\/|\bwww\.|\bmailto:)[^${STOPS}]+`,
  // A letter’s address.
  String.raw`[^${STOPS}()@]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}`,
  // A name of a site or a file, with or without a path: visnyk.ua/a-b, перелік.pdf.
  String.raw`[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}(?:\.[\p{L}\p{N}_-]{1,63}){0,8}\.[a-z][a-z\d]+(?![\p{L}\p{N}])(?:[/?#:][^${STOPS}]*)?`,
  '\uE000+',
].join('|')

/** What an address in a sentence is followed by is the sentence’s. */
const SENTENCE_END = /[.,;:!?…)\]}'’]+$/u

/** The text with every hidden sign as `OPAQUE`, of the same length. */
export function withOpaque(text: string): string {
  return text.replace(new RegExp(CLOSED, 'giu'), (found) => {
    const end = found.startsWith('`') ? '' : (SENTENCE_END.exec(found)?.[0] ?? '')
    return OPAQUE.repeat(found.length - end.length) + end
  })
}

/** Puts back, sign by sign, what `withOpaque` hid of the text; rules may have changed everything around. */
export function withoutOpaque(shown: string, text: string): string {
  const before = withOpaque(text)
  const signs = [...before.matchAll(/\uE000/g)].map(({ index }) => text.charAt(index))
  let next = 0
  return shown.replace(/\uE000/g, () => signs[next++] ?? '')
}
