// Two texts, word by word: what stayed, what was taken out, what was put in.
import { diffArrays } from 'diff'

export type WordRun = { kind: 'same' | 'removed' | 'added'; text: string }

/** A word with its marks and apostrophes, a run of spaces, or one sign: the package's own words end at a Cyrillic letter. */
const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ-][\p{L}\p{N}\p{M}]+)*|\s+|[^\s]/gu
/** Texts further apart than this are told as one taken out and one put in: nobody reads such a thicket. */
const MOST_CHANGES = 1_500
/** Two unchanged signs between changed words («, ») read better as part of the change. */
const SHORT_BRIDGE = /^[\s\p{P}]*$/u

/** Joining what is not `added` gives `before`; joining what is not `removed` gives `after`. */
export function diffWords(before: string, after: string): WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: MOST_CHANGES })
  if (!changes) return replaced(before, after)
  const runs = changes.map(({ added, removed, value }): WordRun => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
  })
  return bridged(runs)
}

export function beforeSide(runs: readonly WordRun[]): WordRun[] {
  return runs.filter((run) => run.kind !== 'added')
}

export function afterSide(runs: readonly WordRun[]): WordRun[] {
  return runs.filter((run) => run.kind !== 'removed')
}

export function hasWordChanges(runs: readonly WordRun[]): boolean {
  return runs.some((run) => run.kind !== 'same')
}

/** How many words went and came. */
export function countChanges(runs: readonly WordRun[]): { added: number; removed: number } {
  const count = (kind: WordRun['kind']) => runs.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + wordsIn(text), 0)
  return { added: count('added'), removed: count('removed') }
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ-]*/gu)?.length ?? 0
}

function tokens(text: string): string[] {
  return text.match(TOKEN) ?? []
}

function replaced(before: string, after: string): WordRun[] {
  const runs: WordRun[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  return runs.filter((run) => run.text !== '')
}

/** «синій ~~дім~~ + ~~і~~ сад»: a space kept between two changed words joins them, on both sides. */
function bridged(runs: readonly WordRun[]): WordRun[] {
  const result: WordRun[] = []
  let removed = ''
  let added = ''
  const settle = () => {
    result.push(...replaced(removed, added))
    removed = ''
    added = ''
  }
  runs.forEach((run, at) => {
    if (run.kind === 'removed') removed += run.text
    else if (run.kind === 'added') added += run.text
    else if (removed !== '' && added !== '' && at < runs.length - 1 && SHORT_BRIDGE.test(run.text) && !run.text.includes('\n')) {
      removed += run.text
      added += run.text
    } else {
      settle()
      result.push(run)
    }
  })
  settle()
  return result
}
