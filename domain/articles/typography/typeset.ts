// Typography of a line or a paragraph: quotation marks, dashes, apostrophes, spaces that do not break. Applied twice it changes nothing more.
import type { Locale } from '@/lib/i18n/locale'
import { type Change, changesBetween } from './changes'
import { OPAQUE, withOpaque, withoutOpaque } from './opaque'
import { openQuotes, opensAfter } from './quotes'
import { QUOTES, RULES } from './rules'
import { NBSP } from './spaces'

/** The text as it should be printed. Letters and digits stay; addresses and code stay whole. `\n` is a line break. */
export function typeset(text: string, locale: Locale): string {
  return withoutOpaque(ruled(withOpaque(text), locale), text)
}

/** Several lines of one language, each as it should be printed. */
export function typesetAll<Lines extends Record<string, string>>(lines: Lines, locale: Locale): Lines {
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, typeset(line, locale)])) as Lines
}

/** A name is looked for as people type it: its quotation marks and apostrophes are set, its spaces stay ordinary. */
export function typesetName(name: string, locale: Locale): string {
  return typeset(name, locale).replaceAll(NBSP, ' ')
}

/** Words that belong to no language of the paper, as those of the photo library: their letters say which one they are in. */
export function languageOfLetters(text: string): Locale {
  return /\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en'
}

export function typesetByLetters(text: string): string {
  return typeset(text, languageOfLetters(text))
}

/** The same as replacements; `places` are as many as a person would count. */
export function typesetChanges(text: string, locale: Locale): { changes: Change[]; places: number } {
  const gaps = changesIn(text, locale)
  return { changes: gaps.flat(), places: gaps.length }
}

type Typed = { before: string; typed: string; after: string; locale: Locale }

/** What to change when `typed` has just been written between `before` and `after`: around the last word, never further back. */
export function changesAsTyped({ before, typed, after, locale }: Typed): Change[] {
  const quote = quoteFor(typed, { before, after, locale })
  if (quote) return [{ from: before.length, to: before.length + 1, insert: quote }]
  const cut = beginOfRecent(before)
  const written = before.slice(cut) + typed
  // The word may go on: until something follows it, nobody knows whether it is «м» or «молоко».
  const gaps = changesIn(written + (after === '' ? OPAQUE : after.slice(0, RECENT)), locale)
  const begin = beginOfLastWords(written)
  return gaps
    .filter((gap) => gap.every(({ from, to }) => from >= begin && to <= written.length))
    .filter((gap) => !gap.every(({ insert }) => insert === '') && gap.every((change) => change.insert === '’' || !isQuote(change, written)))
    .flat()
    .map(({ from, to, insert }) => ({ from: cut + from, to: cut + to, insert }))
}

/** So many signs before the caret are enough to judge the last word; a quotation mark is judged by the whole paragraph. */
const RECENT = 200

function isQuote({ from, to }: Change, text: string): boolean {
  return /["«»“”„‘]/u.test(text.slice(from, to))
}

function changesIn(text: string, locale: Locale): Change[][] {
  const shown = withOpaque(text)
  return changesBetween(shown, ruled(shown, locale))
}

function ruled(shown: string, locale: Locale): string {
  return RULES[locale].reduce((text, rule) => rule(text), shown)
}

/** The mark for a straight one typed here; null leaves it straight: inches, or a word in the middle. */
function quoteFor(typed: string, { before, after, locale }: { before: string; after: string; locale: Locale }): string | null {
  if (locale === 'en' && typed === "'" && opensAfter(before)) return '‘'
  if (typed !== '"') return null
  const depth = openQuotes(before)
  const pairs = QUOTES[locale]
  const pairAt = (n: number) => pairs[Math.min(n, pairs.length - 1)]
  if (opensAfter(before)) return pairAt(depth)?.[0] ?? null
  if (depth === 0 || /^[\p{L}\p{N}]/u.test(after)) return null
  if (locale === 'en' && /‘(?:(?!’(?![\p{L}\p{N}])).)*$/u.test(before)) return '’'
  return pairAt(depth - 1)?.[1] ?? null
}

/** The beginning of a word, not far back. */
function beginOfRecent(before: string): number {
  if (before.length <= RECENT) return 0
  return before.indexOf(' ', before.length - RECENT) + 1 || before.length - RECENT
}

/** Where the gap before the last word begins. */
function beginOfLastWords(text: string): number {
  const before = /^(.*[\p{L}\p{N}])[^\p{L}\p{N}]+[\p{L}\p{N}]+[^\p{L}\p{N}]*$/su.exec(text)?.[1]
  return before?.length ?? 0
}
