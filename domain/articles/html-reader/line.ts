// One line of words as it is read: white space as a browser shows it, breaks, marks.
import type { Mark, RichText } from '../body'
import { printable } from '../printable'
import { tidied } from '../rich-text'

const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g
/** A browser shows these as one space; a no-break space stays itself. */
const SPACES = /[ \t\r\n\f]+/g

export class Line {
  private text: RichText = []

  add(words: string, { marks, isPreformatted = false }: { marks: readonly Mark[]; isPreformatted?: boolean }): void {
    const clean = printable(words.replace(INVISIBLE, ''))
    if (isPreformatted) this.addLines(clean, marks)
    else this.push(clean.replace(SPACES, ' '), marks)
  }

  break(): void {
    this.text.push({ type: 'break' })
  }

  /** What was read since the last time, without white space at its ends and around breaks. */
  take(): RichText {
    const text = trimmed(this.text)
    this.text = []
    return text
  }

  private addLines(words: string, marks: readonly Mark[]): void {
    words.split(/\r\n?|\n/).forEach((line, at) => {
      if (at > 0) this.break()
      this.push(line, marks)
    })
  }

  private push(words: string, marks: readonly Mark[]): void {
    const last = this.text.at(-1)
    const follows = last?.type !== 'text' || last.text.endsWith(' ')
    const rest = follows ? words.replace(/^ /, '') : words
    if (rest !== '') this.text.push(marks.length > 0 ? { type: 'text', text: rest, marks: [...marks] } : { type: 'text', text: rest })
  }
}

/** Lines between double breaks: what people who never press Enter once mean by a new paragraph. */
export function splitAtEmptyLines(text: RichText): RichText[] {
  const parts: RichText[] = [[]]
  let breaks = 0
  for (const inline of text) {
    breaks = inline.type === 'break' ? breaks + 1 : 0
    if (breaks === 2) parts.push([])
    else if (breaks < 2) parts.at(-1)?.push(inline)
  }
  return parts.map(trimmed).filter((part) => part.length > 0)
}

function trimmed(text: RichText): RichText {
  const kept: RichText = []
  for (const inline of text) {
    if (inline.type === 'break') endWithoutSpace(kept)
    kept.push(inline)
  }
  while (kept.at(-1)?.type === 'break') kept.pop()
  endWithoutSpace(kept)
  const first = kept.findIndex((inline) => inline.type === 'text' && inline.text.trim() !== '')
  return first === -1 ? [] : tidied(kept.slice(first))
}

function endWithoutSpace(text: RichText): void {
  for (let last = text.at(-1); last?.type === 'text'; last = text.at(-1)) {
    text.pop()
    const words = last.text.replace(/ +$/, '')
    if (words === '') continue
    text.push({ ...last, text: words })
    return
  }
}
