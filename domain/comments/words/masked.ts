// Words of which only the ends are written: «п***а». Whatever listed word has these ends and as many letters between is meant, most
// likely: such a guess is for a person to judge, so it never refuses.
import type { Normal } from '../normal/normal'
import { type Kind, LONGEST_ENDING } from './endings'
import type { CompiledList, Entry, Index } from './list'

type Masked = Normal['masked'][number]
export type Guessed = Entry & { from: number; to: number }

/** A line with an asterisk says how a word begins; so much may follow. */
const MOST_AFTER_PREFIX = 4

export function guessMasked({ precise, endings }: CompiledList, { masked }: Normal): Guessed[] {
  return masked.flatMap((word) => {
    const { from, to } = word
    const lines = new Set([...linesThatFit(precise, endings, word)])
    return [...lines].map(({ effect, pattern }) => ({ effect: effect === 'refuse' ? ('hold' as const) : effect, pattern, from, to }))
  })
}

function* linesThatFit(index: Index, endings: Record<Kind, Set<string>>, word: Masked): Iterable<Entry> {
  const { begins, hidden, ends } = word
  const length = begins.length + hidden + ends.length
  for (const [stem, forms] of index.stems) {
    const rest = length - stem.length
    if (rest < 0 || rest > LONGEST_ENDING || !isBegun(stem, begins)) continue
    for (const { kind, line } of forms)
      if (line.next.length === 0 && [...endings[kind]].some((one) => one.length === rest && fits(stem + one, word))) yield line.entry
  }
  for (const [text, lines] of index.exact) if (text.length === length && fits(text, word)) for (const { entry } of alone(lines)) yield entry
  for (const [text, lines] of index.prefixes) if (isPrefix(text, word, length)) for (const { entry } of alone(lines)) yield entry
  for (const within of index.within.values()) for (const { text, line } of within) if (isPrefix(text, word, length)) yield line.entry
}

const alone = <T extends { next: readonly unknown[] }>(lines: readonly T[]) => lines.filter(({ next }) => next.length === 0)
const isBegun = (text: string, begins: string) => text.startsWith(begins) || begins.startsWith(text)
const fits = (text: string, { begins, ends }: Masked) => text.startsWith(begins) && text.endsWith(ends)

function isPrefix(text: string, { begins, hidden, ends }: Masked, length: number): boolean {
  const shown = text.slice(begins.length + hidden)
  return (
    isBegun(text, begins) &&
    ends.startsWith(shown) &&
    text.length > begins.length &&
    text.length <= length &&
    length <= text.length + MOST_AFTER_PREFIX
  )
}
