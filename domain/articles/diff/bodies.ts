// Two bodies side by side: blocks aligned by their ids, words compared inside each pair.
import { isDeepStrictEqual } from 'node:util'
import { diffArrays } from 'diff'
import type { Block, Body } from '../body'
import { blockWords, type Trait, traitsOf } from './block-words'
import { diffWords, type WordRun } from './words'

/** One row of the comparison. `moved` rows come in two: where the block stood, and where it stands. */
export type BlockChange = {
  kind: 'same' | 'changed' | 'added' | 'removed' | 'moved'
  before: Block | null
  after: Block | null
  words: WordRun[]
  /** What changed that is not words: a level, a link, a photograph. */
  traits: { removed: Trait[]; added: Trait[] }
}

/** `before` of the rows, without nulls, are the blocks of the one body in their order; `after` those of the other. */
export function diffBodies(before: Body, after: Body): BlockChange[] {
  const [old, made] = [keyed(before.blocks), keyed(after.blocks)]
  const rows: BlockChange[] = []
  let removed: string[] = []
  const settle = (added: string[]) => {
    rows.push(...gap(removed, added, { old, made }))
    removed = []
  }
  for (const part of diffArrays([...old.keys()], [...made.keys()])) {
    if (part.removed) removed = part.value
    else if (part.added) settle(part.value)
    else {
      settle([])
      for (const key of part.value) rows.push(...pair(old.get(key), made.get(key)))
    }
  }
  settle([])
  return rows
}

type Keyed = Map<string, Block>

/** An id met twice (two bodies pasted together) gets a number, so that every block has a key of its own. */
function keyed(blocks: readonly Block[]): Keyed {
  const keys: Keyed = new Map()
  for (const block of blocks) {
    let key = block.id
    for (let n = 2; keys.has(key); n++) key = `${block.id} ${n}`
    keys.set(key, block)
  }
  return keys
}

/** Between two aligned blocks: some went, some came, some only moved, and a rewritten one may have lost its id. */
function gap(removed: readonly string[], added: readonly string[], { old, made }: { old: Keyed; made: Keyed }): BlockChange[] {
  const rows: BlockChange[] = []
  const waiting = [...added]
  for (const key of removed) {
    const block = old.get(key)
    if (!block) continue
    const moved = made.get(key)
    if (moved) {
      rows.push(alone(block, null, 'moved'))
      continue
    }
    const twin = waiting.findIndex((other) => !old.has(other) && isAlike(block, made.get(other)))
    if (twin < 0) {
      rows.push(alone(block, null, 'removed'))
      continue
    }
    rows.push(...waiting.splice(0, twin).flatMap((other) => arrival(other, { old, made })))
    rows.push(...waiting.splice(0, 1).flatMap((other) => pair(block, made.get(other))))
  }
  return [...rows, ...waiting.flatMap((other) => arrival(other, { old, made }))]
}

function arrival(key: string, { old, made }: { old: Keyed; made: Keyed }): BlockChange[] {
  const block = made.get(key)
  if (!block) return []
  const stood = old.get(key)
  if (!stood) return [alone(null, block, 'added')]
  const [{ words, traits } = { words: [], traits: { removed: [], added: [] } }] = pair(stood, block)
  return [{ kind: 'moved', before: null, after: block, words, traits }]
}

function pair(before: Block | undefined, after: Block | undefined): BlockChange[] {
  if (!before || !after) return []
  const words = diffWords(blockWords(before), blockWords(after))
  const isSame = isDeepStrictEqual({ ...before, id: '' }, { ...after, id: '' })
  return [{ kind: isSame ? 'same' : 'changed', before, after, words, traits: traitChanges(traitsOf(before), traitsOf(after)) }]
}

function alone(before: Block | null, after: Block | null, kind: 'added' | 'removed' | 'moved'): BlockChange {
  const words = diffWords(before ? blockWords(before) : '', after ? blockWords(after) : '')
  return { kind, before, after, words, traits: { removed: [], added: [] } }
}

/** The same kind of block, and at least half of the words of the shorter one kept. */
function isAlike(before: Block, after: Block | undefined): boolean {
  if (before.type !== after?.type) return false
  const [one, other] = [blockWords(before), blockWords(after)]
  if (one === other) return true
  const kept = diffWords(one, other)
    .filter((run) => run.kind === 'same')
    .reduce((sum, { text }) => sum + text.trim().length, 0)
  return kept * 2 >= Math.min(one.length, other.length) && kept > 0
}

function traitChanges(before: readonly Trait[], after: readonly Trait[]): BlockChange['traits'] {
  return { removed: without(before, after), added: without(after, before) }
}

function without(traits: readonly Trait[], others: readonly Trait[]): Trait[] {
  const rest = others.map(({ name, value }) => `${name} ${value}`)
  return traits.filter(({ name, value }) => {
    const place = rest.indexOf(`${name} ${value}`)
    if (place >= 0) rest.splice(place, 1)
    return place < 0
  })
}
