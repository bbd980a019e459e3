// Facts that stand beside the story.
import { assertNever, type BlockOf } from '@/domain/articles/body'
import { ListBlock, ParagraphBlock } from './text-blocks'

type Inner = BlockOf<'factBox'>['blocks'][number]

export function FactBoxBlock({ block }: { block: BlockOf<'factBox'> }) {
  const titleId = `f-${block.id}`
  return (
    <section className="fact-box" aria-labelledby={titleId}>
      <h2 id={titleId}>{block.title}</h2>
      {block.blocks.map((inner, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored body may repeat a block's id, and is drawn once
        <InnerBlock key={index} block={inner} />
      ))}
    </section>
  )
}

function InnerBlock({ block }: { block: Inner }) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphBlock block={block} />
    case 'list':
      return <ListBlock block={block} />
    default:
      return assertNever(block)
  }
}
