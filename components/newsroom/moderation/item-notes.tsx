// What colleagues told the next one about this comment.
import type { QueueCard } from './decision-state'

export function ItemNotes({ card: { notes } }: { card: QueueCard }) {
  if (notes.length === 0) return null
  return (
    <ul className="mod-notes">
      {notes.map(({ id, who, text, at }) => (
        <li key={id}>
          <b>{who}</b> {text} <span className="nr-quiet">{at}</span>
        </li>
      ))}
    </ul>
  )
}
