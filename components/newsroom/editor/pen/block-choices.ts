// The blocks a writer may put in, in the order and the groups they are offered.
import type { Editor } from '@tiptap/core'
import { TOOLS } from '../tools'
import type { PenDesk } from './pen-desk'
import type { Slash } from './slash'

/** `photo`, `gallery` and `embed` ask something first. */
const ASKING = ['photo', 'gallery', 'embed'] as const
export type Asking = (typeof ASKING)[number]

export const BLOCK_GROUPS = {
  text: ['heading', 'subheading', 'bulleted', 'numbered', 'quote', 'pullQuote'],
  boxes: ['factBox', 'table'],
  media: ['photo', 'gallery', 'embed'],
} as const

export type BlockGroup = keyof typeof BLOCK_GROUPS
export type BlockName = (typeof BLOCK_GROUPS)[BlockGroup][number]

const BLOCK_NAMES: BlockName[] = Object.values(BLOCK_GROUPS).flat()

/** The words a block is found by, in both languages. */
export type WordsOf = (block: BlockName) => string

/** Blocks one of whose words begins with these letters. */
export function blocksFor(query: string, wordsOf: WordsOf): BlockName[] {
  const begun = query.toLowerCase()
  return BLOCK_NAMES.filter((block) =>
    wordsOf(block)
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(begun)),
  )
}

type Choosing = { desk: PenDesk; wordsOf: WordsOf }

/** The stroke and the letters after it give way to the block. */
export function chooseBlock(editor: Editor, { from, to, query, at }: Slash, { desk, wordsOf }: Choosing): void {
  const block = blocksFor(query, wordsOf)[at]
  if (!block) return
  editor.chain().focus().deleteRange({ from, to }).run()
  if (isAsking(block)) desk.show(block)
  else TOOLS.find((tool) => tool.name === block)?.run(editor)
}

function isAsking(block: BlockName): block is Asking {
  return (ASKING as readonly string[]).includes(block)
}
