// What the library says of the demo's pictures: the words of the first Ukrainian story that shows each.
import { authors } from './articles/paper'
import type { DemoArticle, DemoBlock } from './demo'

type Words = { alt: string; caption?: string; credit?: string }

export function pictureWords(stories: readonly DemoArticle[]): Map<string, Words> {
  const words = new Map<string, Words>()
  const note = (picture: string, { alt, caption, credit }: Words) => {
    if (!words.has(picture)) words.set(picture, { alt, caption, credit })
  }
  for (const { locale, lead, body } of stories) {
    if (locale !== 'uk') continue
    if (lead) note(lead.picture, lead)
    for (const block of body) for (const { picture, ...said } of shown(block)) note(picture, said)
  }
  for (const { portrait, text } of authors) if (portrait) note(portrait, { alt: text.uk.name })
  return words
}

function shown(block: DemoBlock): ({ picture: string } & Words)[] {
  if (block.type === 'image') return [block]
  return block.type === 'gallery' ? block.items : []
}
