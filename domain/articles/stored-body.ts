// A body as it comes from the database: one block the paper no longer knows must not take the whole story away.
import { Block, Body } from './body'

/** Every block that can be drawn, in order; what cannot be understood is left out. Never throws. */
export function storedBody(stored: unknown): Body {
  const whole = Body.safeParse(stored)
  if (whole.success) return whole.data
  return { version: 1, blocks: blocksOf(stored).flatMap(understood) }
}

function blocksOf(stored: unknown): unknown[] {
  if (typeof stored !== 'object' || stored === null || !('blocks' in stored)) return []
  return Array.isArray(stored.blocks) ? stored.blocks : []
}

function understood(stored: unknown): Block[] {
  const block = Block.safeParse(stored)
  return block.success ? [block.data] : []
}
