// What the benchmark of the search takes from the paper: the words of its archive as the index keeps them, and the search itself.

import { EDITION } from '@/domain/search/indexing'
import { keyLexemes } from '@/domain/search/lexemes'
import { search, suggest } from '@/domain/search/queries'
import { readAsked } from '@/domain/search/schema'
import { soundOf } from '@/domain/search/sound'
import { labelledWords } from '@/domain/search/uk/labelled/labelled'

/** Common words first: real ones in all their forms, then such as nobody knows. */
export function vocabulary(count: number) {
  const real = labelledWords().flatMap(({ forms }) => forms.filter((form) => form.length > 2))
  const spread = real.map((_, place) => real[(place * 1_009) % real.length] ?? '')
  const syllables = ['ба', 'ко', 'лі', 'мо', 'ну', 'ре', 'си', 'ту', 'ша', 'жо', 'ві', 'ди']
  const invented = Array.from({ length: Math.max(0, count - spread.length) }, (_, place) => {
    const at = (step: number) => syllables[Math.floor(place / syllables.length ** step) % syllables.length]
    return `${at(0)}${at(1)}${at(2)}${at(3)}н`
  })
  return [...spread, ...invented].slice(0, count).map((word) => ({ word, lexemes: keyLexemes(word), sound: soundOf(word) }))
}

export const edition = EDITION

export async function ask(query: string) {
  const page = await search(readAsked(new URLSearchParams(query)), { locale: 'uk', now: new Date() })
  return { stories: page?.stories.length ?? -1, cursor: page?.cursor ?? null, meant: page?.meant ?? null }
}

export const type = (q: string) => suggest(q, { locale: 'uk' })

export { measureHalf } from '@/domain/search/uk/labelled/measure'
export { disconnect } from '@/lib/db'
