// How fast a comment is read: a list of ten thousand words against five kilobytes; and how well the spam filter tells.
import { measureExamples } from '@/domain/comments/spam/examples'
import { compileList } from '@/domain/comments/words/list'
import { findWords } from '@/domain/comments/words/match'

const WORDS = 10_000
const BYTES = 5_000
const RUNS = 200

/** Words that look like words: three syllables, no two alike; with a line of two words and one with an asterisk now and then. */
export function manyPatterns(count = WORDS): string[] {
  const syllables = [...'бвгджзклмнпрстхцчш'].flatMap((consonant) => [...'аеиоуіюя'].map((vowel) => consonant + vowel))
  const endings = ['', 'ень', 'ак', 'ник', 'ти', 'ний', 'ка', 'ло', 'ець']
  return Array.from({ length: count }, (_, place) => {
    const at = (number: number) => syllables[number % syllables.length] ?? ''
    const word = `${at(place)}${at(Math.floor(place / syllables.length))}${at(place * 7)}${endings[place % endings.length]}`
    if (place % 50 === 0) return `${word}*`
    return place % 20 === 1 ? `${word} ${at(place * 3)}${at(place * 5)}` : word
  })
}

export function measureWords() {
  const begun = performance.now()
  const list = compileList(manyPatterns().map((pattern) => ({ effect: 'hold', pattern })))
  const compileMs = performance.now() - begun
  const sentence = 'Дякую редакції за чесний репортаж: міст відкрили, а під’їзду до нього, як завжди, немає (і не буде до весни). '
  const text = sentence.repeat(Math.ceil(BYTES / Buffer.byteLength(sentence)))
  const times = Array.from({ length: RUNS }, (_, run) => timed(() => findWords(list, `${run} ${text}`)))
  times.sort((one, other) => one - other)
  return { compileMs, p50: times[Math.floor(RUNS / 2)] ?? 0, p95: times[Math.floor(RUNS * 0.95)] ?? 0, bytes: Buffer.byteLength(text) }
}

export const measureFilter = measureExamples

function timed(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
