// What the spam filter sees of a comment: the beginnings of its words, of words side by side, and what it carries besides words.
import { type Normal, normalise } from '../normal/normal'

/** Endings say how a word stands in its sentence, not what is sold. */
const STEM = 6
const MAX_TOKENS = 300
const ADDRESS = /(?:https?:\/\/|www\.)([^\s/<>"«»]+)/giu

const SIGNS: readonly [token: string, pattern: RegExp][] = [
  ['#money', /[€$₴₽₿£]|\d\s?(?:грн|гривень|руб|долар|доллар|usd|eur|btc)/iu],
  ['#percent', /\d\s?(?:%|відсотк|процент)/iu],
  ['#telephone', /(?:\+?\d[\s()-]*){9,}/u],
  ['#handle', /(?:^|\s)@\w{3,}|t\.me\//iu],
  ['#shout', /\p{Lu}{5,}|!{2,}/u],
  ['#emoji', /\p{Extended_Pictographic}{2,}/u],
]

/** `normal` and `normalName` where text and name have been read already. */
export type Said = { text: string; name: string; website: string; normal?: Normal; normalName?: Normal }

/** Each once, in one order: whoever counts them locks their rows in this order. */
export function spamTokens({ text, name, website, normal = normalise(text), normalName = normalise(name) }: Said): string[] {
  const tokens = new Set<string>()
  let before = ''
  for (const { text: word } of normal.words) {
    const stem = /^\d+$/.test(word) ? '0' : word.slice(0, STEM)
    tokens.add(stem)
    if (before !== '') tokens.add(`${before} ${stem}`)
    before = stem
    if (tokens.size >= MAX_TOKENS) break
  }
  for (const [token, pattern] of SIGNS) if (pattern.test(text)) tokens.add(token)
  for (const [, host = ''] of `${text} ${website}`.matchAll(ADDRESS)) tokens.add('#link').add(`#${host.toLowerCase()}`)
  for (const { text: word } of normalName.words) tokens.add(`name ${word.slice(0, STEM)}`)
  return [...tokens].sort()
}
