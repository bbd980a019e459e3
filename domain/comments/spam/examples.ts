// Spam and what is not, written for tests and measures: the filter learns from every other line and is asked about the rest.
import fs from 'node:fs'
import path from 'node:path'
import type { Model } from './bayes'
import { SPAM, spamScore } from './bayes'
import { spamTokens } from './tokens'

export const EXAMPLES = { spam: linesOf('spam.txt'), ham: linesOf('ham.txt') }

export function learnExamples(half: 0 | 1): Model {
  const tokens = new Map<string, { spam: number; ham: number }>()
  const learnt = { spam: 0, ham: 0 }
  for (const kind of ['spam', 'ham'] as const) {
    for (const text of halfOf(EXAMPLES[kind], half)) {
      learnt[kind] += 1
      for (const token of spamTokens({ text, name: '', website: '' })) {
        const seen = tokens.get(token) ?? { spam: 0, ham: 0 }
        seen[kind] += 1
        tokens.set(token, seen)
      }
    }
  }
  return { ...learnt, tokens }
}

/** Learns one half and is asked about the other, both ways. */
export function measureExamples(): { precision: number; recall: number; hamHeld: number; wrong: string[] } {
  let caught = 0
  const wrong: string[] = []
  for (const half of [0, 1] as const) {
    const model = learnExamples(half)
    const isHeld = (text: string) => (spamScore(model, { text, name: '', website: '' }) ?? 0) >= SPAM
    caught += halfOf(EXAMPLES.spam, half ? 0 : 1).filter(isHeld).length
    wrong.push(...halfOf(EXAMPLES.ham, half ? 0 : 1).filter(isHeld))
  }
  return {
    precision: caught / (caught + wrong.length),
    recall: caught / EXAMPLES.spam.length,
    hamHeld: wrong.length / EXAMPLES.ham.length,
    wrong,
  }
}

const halfOf = (lines: readonly string[], half: 0 | 1) => lines.filter((_, place) => place % 2 === half)

function linesOf(file: string): string[] {
  return fs.readFileSync(path.resolve('domain/comments/spam/examples', file), 'utf8').trim().split('\n')
}
