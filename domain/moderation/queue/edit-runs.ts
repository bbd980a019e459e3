// What an edit takes out and puts in, with what a check found in the words that would stand.
import { diffWords, type WordRun } from '../../articles/diff/words'
import { type Finding, type MarkedRun, markedRuns } from './findings'

export type EditRun = { kind: WordRun['kind']; runs: MarkedRun[] }

export function editRuns(before: string, after: string, findings: readonly Finding[]): EditRun[] {
  let at = 0
  return diffWords(before, after).map(({ kind, text }) => {
    if (kind === 'removed') return { kind, runs: [{ text, isMarked: false }] }
    const from = at
    at += text.length
    return { kind, runs: markedRuns(text, shifted(findings, from)) }
  })
}

/** As they stand in a piece of the text that begins at `by`; what began before it goes on in it. */
function shifted(findings: readonly Finding[], by: number): Finding[] {
  return findings.map(({ marks, ...finding }) => ({
    ...finding,
    marks: marks
      .filter((mark) => !mark.in && mark.to > by)
      .map((mark) => ({ ...mark, from: Math.max(0, mark.from - by), to: mark.to - by })),
  }))
}
