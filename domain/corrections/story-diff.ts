// What a reader would see of a change: the lines of a story that were changed, word by word.
import { diffArrays } from 'diff'
import { z } from 'zod'
import { assertNever, type Block, plainText } from '../articles/body'
import { diffWords, type WordRun } from '../articles/diff/words'
import type { DraftContent } from '../articles/schema'

const Run = z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }) satisfies z.ZodType<WordRun>
export const DiffLine = z.strictObject({ part: z.enum(['headline', 'standfirst', 'photo', 'text']), runs: z.array(Run).min(1) })
export type DiffLine = z.infer<typeof DiffLine>

/** A change of more lines than this is a new text; its first lines are shown. */
const MOST_LINES = 40
/** Texts that differ in more lines are compared line by line, in order. */
const MOST_EDITS = 1_000
/** Words kept on each side of a changed place. */
const CONTEXT_WORDS = 9

/** Changed lines in the order of the page; lines that are the same in both are left out. */
export function storyDiff(before: DraftContent, after: DraftContent): DiffLine[] {
  const lines: DiffLine[] = [
    ...line('headline', before.headline, after.headline),
    ...line('standfirst', before.standfirst, after.standfirst),
    ...line('photo', before.leadCaption, after.leadCaption),
    ...line('photo', before.leadCredit, after.leadCredit),
    ...pairs(before.body.blocks.flatMap(linesOf), after.body.blocks.flatMap(linesOf)).flatMap(([was, is]) => line('text', was, is)),
  ]
  return lines.slice(0, MOST_LINES)
}

/** What the database kept, or nothing when this version of the paper does not understand it. */
export function storedDiff(stored: unknown): DiffLine[] {
  const diff = z.array(DiffLine).safeParse(stored)
  return diff.success ? diff.data : []
}

function line(part: DiffLine['part'], before: string, after: string): DiffLine[] {
  return before === after ? [] : [{ part, runs: shortened(diffWords(before, after)) }]
}

/** Lines that are not in both texts, a gone one with the new one that stands in its place. */
function pairs(before: string[], after: string[]): [string, string][] {
  const steps = diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (!steps) return zipped(before, after)
  const paired: [string, string][] = []
  let gone: string[] = []
  let fresh: string[] = []
  for (const { added, removed, value } of steps) {
    if (removed) gone = [...gone, ...value]
    else if (added) fresh = [...fresh, ...value]
    else {
      paired.push(...zipped(gone, fresh))
      gone = fresh = []
    }
  }
  return [...paired, ...zipped(gone, fresh)]
}

function zipped(gone: string[], fresh: string[]): [string, string][] {
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, at) => [gone[at] ?? '', fresh[at] ?? ''])
}

/** Long stretches that did not change are told by the words next to the change. */
function shortened(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, at) => {
    const words = run.text.match(/\s*\S+\s*/g) ?? []
    const head = at === 0 ? 0 : CONTEXT_WORDS
    const tail = at === runs.length - 1 ? 0 : CONTEXT_WORDS
    if (run.kind !== 'same' || words.length <= head + tail) return run
    const [first, last] = [words.slice(0, head).join(''), words.slice(words.length - tail).join('')]
    return { kind: run.kind, text: tail === 0 ? `${first}…` : `${first}… ${last}` }
  })
}

/** Lines of a block as a reader reads them. */
function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return written(plainText(block.text))
    case 'list':
      return written(...block.items.map(plainText))
    case 'quote':
      return written(plainText(block.text), block.source)
    case 'pullQuote':
      return written(block.text, block.source)
    case 'factBox':
      return written(block.title, ...block.blocks.flatMap(linesOf))
    case 'image':
      return written(block.caption, block.credit)
    case 'gallery':
      return written(...block.items.flatMap((item) => [item.caption, item.credit]))
    case 'table':
      return written(block.caption, ...[block.header, ...block.rows].map((row) => row.map(plainText).join(' · ')))
    case 'embed':
      return written(block.title, block.url)
    default:
      return assertNever(block)
  }
}

function written(...lines: (string | undefined)[]): string[] {
  return lines.flatMap((text) => (text?.trim() ? [text.trim()] : []))
}
