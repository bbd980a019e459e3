// HTML from outside (a paste from Word, Google Docs or the web) into blocks. What has no block does not exist: no HTML is ever kept,
// so there is nothing to sanitize. It is given what a parser made of it and brings none: in a browser one is at hand at once.
import type { Block, Mark, RichText } from '../body'
import { Block as BlockSchema } from '../body'
import { isBlank, richTextsOf } from '../rich-text'
import { type HtmlElement, type HtmlNode, isBlockElement, isElement, isSilent, isText, wordsInside } from './elements'
import { Line, splitAtEmptyLines } from './line'
import { itemsOf, wordItem } from './lists'
import { marksInside, without } from './marks'
import { tableOf } from './tables'

/** Below this, words are taken without looking at the elements around them. */
const MAX_DEPTH = 200

const HEADINGS: { [tagName: string]: 2 | 3 } = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }

/**
 * Never throws; text that is shown is kept, in order, be it more than a body can hold: that is told when it is saved.
 * Photographs are left out: they come through the media library.
 */
export function readHtml(nodes: readonly HtmlNode[], newId: () => string): Block[] {
  const reading = new Reading(newId)
  for (const node of nodes) reading.read(node, { marks: [], depth: 0 })
  return reading.finish()
}

/** Where in the document a node stands. */
type Place = { marks: readonly Mark[]; depth: number; isPreformatted?: boolean }

class Reading {
  private readonly blocks: Block[] = []
  private readonly line = new Line()
  /** Word writes a list as paragraphs: those next to each other are one list. */
  private inWordList = false

  constructor(private readonly newId: () => string) {}

  read(node: HtmlNode, place: Place): void {
    if (isText(node)) this.line.add(node.value, place)
    if (!isElement(node) || isSilent(node)) return
    if (place.depth < MAX_DEPTH) this.readElement(node, { ...place, marks: marksInside(node, place.marks), depth: place.depth + 1 })
    else this.line.add(wordsInside(node), place)
  }

  finish(): Block[] {
    this.endParagraph()
    return this.blocks
  }

  private readElement(element: HtmlElement, place: Place): void {
    const level = HEADINGS[element.tagName]
    const item = wordItem(element)
    if (element.tagName === 'br') this.line.break()
    else if (level) this.readHeading(element, level, place)
    else if (element.tagName === 'ul' || element.tagName === 'ol') this.readList(element, place)
    else if (element.tagName === 'blockquote') this.readQuote(element, place)
    else if (item) this.readWordItem(element, item, place)
    else if (!this.readTable(element, place)) this.readOther(element, place)
  }

  private readOther(element: HtmlElement, place: Place): void {
    const isBlock = isBlockElement(element)
    if (isBlock) this.endParagraph()
    this.readInside(element, element.tagName === 'pre' ? { ...place, isPreformatted: true } : place)
    if (isBlock) this.endParagraph()
  }

  private readInside(element: HtmlElement, place: Place): void {
    for (const child of element.childNodes) this.read(child, place)
  }

  private readHeading(element: HtmlElement, level: 2 | 3, place: Place): void {
    this.endParagraph()
    const text = this.lineInside(element, { ...place, marks: without(place.marks, 'bold') })
    const plain = text.map((inline) => ('marks' in inline ? withoutBold(inline) : inline))
    if (!isBlank(plain)) this.keep({ type: 'heading', id: this.newId(), level, text: plain })
  }

  private readQuote(element: HtmlElement, place: Place): void {
    this.endParagraph()
    const text = this.lineInside(element, place)
    if (!isBlank(text)) this.keep({ type: 'quote', id: this.newId(), text })
  }

  private readList(element: HtmlElement, place: Place): void {
    this.endParagraph()
    const items = itemsOf(element).map((nodes) => this.lineOf(nodes, place))
    this.keepItems(element.tagName === 'ol' ? 'numbered' : 'bulleted', items)
  }

  private readWordItem(element: HtmlElement, style: 'bulleted' | 'numbered', place: Place): void {
    this.endParagraph()
    const text = this.lineInside(element, place)
    const last = this.blocks.at(-1)
    if (last?.type === 'list' && last.style === style && this.inWordList && !isBlank(text)) last.items.push(text)
    else this.keepItems(style, [text])
    this.inWordList = true
  }

  private readTable(element: HtmlElement, place: Place): boolean {
    const table = tableOf(element)
    if (!table) return false
    this.endParagraph()
    const [header = [], ...rows] = table.rows.map((cells) => cells.map((cell) => (cell ? this.lineOf(cell.childNodes, place) : [])))
    const caption = table.caption === '' ? {} : { caption: table.caption }
    this.keep({ type: 'table', id: this.newId(), ...caption, header, rows })
    return true
  }

  private lineInside(element: HtmlElement, place: Place): RichText {
    return this.lineOf(element.childNodes, place)
  }

  /** Everything inside as one line: paragraphs within are parted by a break. */
  private lineOf(nodes: readonly HtmlNode[], place: Place): RichText {
    const inner = new Reading(this.newId)
    for (const node of nodes) inner.read(node, place)
    return inner.finish().flatMap((block, at): RichText => (at === 0 ? linesOf(block) : [{ type: 'break' }, ...linesOf(block)]))
  }

  private keepItems(style: 'bulleted' | 'numbered', items: RichText[]): void {
    const written = items.filter((item) => !isBlank(item))
    if (written.length > 0) this.keep({ type: 'list', id: this.newId(), style, items: written })
  }

  private endParagraph(): void {
    for (const text of splitAtEmptyLines(this.line.take())) {
      if (!isBlank(text)) this.keep({ type: 'paragraph', id: this.newId(), text })
    }
  }

  /** A block too large for its kind falls apart into paragraphs, so that no word is lost. */
  private keep(block: Block): void {
    this.inWordList = false
    if (block.type === 'paragraph' || BlockSchema.safeParse(block).success) this.blocks.push(block)
    else for (const text of partsOf(block)) this.blocks.push({ type: 'paragraph', id: this.newId(), text })
  }
}

function withoutBold({ marks = [], ...inline }: Extract<RichText[number], { type: 'text' }>): RichText[number] {
  const others = without(marks, 'bold')
  return others.length > 0 ? { ...inline, marks: [...others] } : inline
}

function linesOf(block: Block): RichText {
  return partsOf(block).flatMap((text, at): RichText => (at === 0 ? text : [{ type: 'break' }, ...text]))
}

/** The lines of words in a block; a table's empty cells are none. */
function partsOf(block: Block): RichText[] {
  return richTextsOf(block).filter((text) => block.type !== 'table' || !isBlank(text))
}
