// «Did you mean»: for words no story has, the nearest words the paper used, if a search for them finds something.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { isAnswered } from './finding'
import { readQuestion } from './question'
import { soundOf } from './sound'
import { wordsIn } from './words'

const NEAREST = 4
const LEAST_LETTERS = 4
const MOST_WORDS = 4
/** Of trigrams in common; lower finds anything for everything. */
const LEAST_ALIKE = 0.4

/** The question with its unknown words put right; null when there is nothing better to ask. */
export async function findBetterSpelling(q: string, locale: Locale): Promise<string | null> {
  let better = q
  for (const { text, from, to } of wordsIn(q).slice(0, MOST_WORDS).reverse()) {
    if (text.length < LEAST_LETTERS || (await isAnswered(await readQuestion(text, locale)))) continue
    const word = await findNearest(text, locale)
    if (!word) return null
    better = better.slice(0, from) + word + better.slice(to)
  }
  return better !== q && (await isAnswered(await readQuestion(better, locale))) ? better : null
}

async function findNearest(word: string, locale: Locale): Promise<string | null> {
  const sound = soundOf(word)
  const near = await db().$queryRaw<{ word: string }[]>`
    select word from search_words
     where locale = ${locale}::"Locale" and sound % ${sound} and similarity(sound, ${sound}) >= ${LEAST_ALIKE}
     order by similarity(sound, ${sound}) desc, abs(length(word) - ${word.length}), word limit ${NEAREST}`
  for (const one of near) if (await isAnswered(await readQuestion(one.word, locale))) return one.word
  return null
}
