// What people do at a sheet, by chance: every token is typed once and is nobody else's, so that a lost one has a name.
import * as Y from 'yjs'
import { bodyTree, lineOf } from '@/domain/articles/words/sheet'

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Hand = {
  /** What this hand typed and has not taken back. */
  typed: Set<string>
  act(): void
}

const LONGEST_LINE = 150

export function aHand(sheet: Y.Doc, name: string, random: () => number): Hand {
  const typed = new Set<string>()
  let count = 0
  const below = (most: number) => Math.floor(random() * most)
  const origin = {}
  const mine = new Y.UndoManager([bodyTree(sheet)], { trackedOrigins: new Set([origin]) })
  const token = () => {
    count += 1
    return ` ${name}${count}.`
  }
  const paragraphs = () =>
    bodyTree(sheet)
      .toArray()
      .filter((type) => type instanceof Y.XmlElement)
  const textIn = (paragraph: Y.XmlElement) => {
    const [first] = paragraph.toArray()
    if (first instanceof Y.XmlText) return first
    const text = new Y.XmlText()
    paragraph.insert(0, [text])
    return text
  }

  function typeWord(): void {
    const paragraph = paragraphs()[below(paragraphs().length)]
    if (!paragraph) {
      begin()
      return
    }
    const text = textIn(paragraph)
    const word = token()
    text.insert(placeBetween(plain(text), below(text.length + 1)), word)
    typed.add(word.trim())
  }

  function begin(): void {
    const word = token()
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.setAttribute('blockId', `${name}-p${count}`)
    const text = new Y.XmlText()
    text.insert(0, word)
    paragraph.insert(0, [text])
    bodyTree(sheet).insert(below(bodyTree(sheet).length + 1), [paragraph])
    typed.add(word.trim())
  }

  function typeLine(): void {
    const line = lineOf(sheet, random() < 0.5 ? 'headline' : 'standfirst')
    if (line.length > LONGEST_LINE) return
    const word = token()
    line.insert(placeBetween(line.toString(), below(line.length + 1)), word)
    typed.add(word.trim())
  }

  /** A whole paragraph goes, whoever wrote it: of one's own words in it one knows what one does. */
  function remove(): void {
    const paragraph = paragraphs()[below(paragraphs().length)]
    if (!paragraph || paragraphs().length < 2) return
    for (const word of plain(textIn(paragraph)).split(/\s+/)) typed.delete(word)
    bodyTree(sheet).delete(bodyTree(sheet).toArray().indexOf(paragraph), 1)
  }

  function embolden(): void {
    const paragraph = paragraphs()[below(paragraphs().length)]
    const text = paragraph && textIn(paragraph)
    if (text && text.length > 0) text.format(0, 1 + below(text.length), { bold: random() < 0.5 ? {} : null })
  }

  return {
    typed,
    act() {
      const turn = random()
      const work = turn < 0.55 ? typeWord : turn < 0.7 ? begin : turn < 0.82 ? typeLine : turn < 0.92 ? embolden : remove
      sheet.transact(work, origin)
      mine.clear()
    },
  }
}

/** Without the tags that Yjs writes for bold words. */
function plain(text: Y.XmlText): string {
  return Y.Text.prototype.toString.call(text)
}

/** Never within a token: this test is about words that vanish, not about words written into each other. */
function placeBetween(text: string, wanted: number): number {
  const at = text.indexOf(' ', wanted)
  return at === -1 ? text.length : at
}
