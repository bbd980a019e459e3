// What a reader wrote, as paragraphs and links and nothing else: text nodes all the way, whatever was typed.
import { linkedPieces, paragraphs } from '@/domain/comments/text'

/** Readers' websites earn nothing from a link here. */
export const READERS_LINK = 'nofollow ugc noopener'

export function CommentText({ text }: { text: string }) {
  // The text does not change while it is shown, so a paragraph's place is its name.
  const counted = paragraphs(text).map((paragraph, place) => ({ paragraph, place }))
  return counted.map(({ paragraph, place }) => <p key={place}>{linked(paragraph)}</p>)
}

function linked(paragraph: string) {
  return linkedPieces(paragraph).map((piece, place) => {
    if (typeof piece === 'string') return piece
    const key = `${place} ${piece.href}`
    return (
      <a key={key} href={piece.href} rel={READERS_LINK}>
        {piece.label}
      </a>
    )
  })
}
