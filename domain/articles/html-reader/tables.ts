// Tables of data become tables; tables that only lay out a page are read as what they hold.
import { type HtmlElement, hasInside, isElement, wordsInside } from './elements'

const MAX_COLUMNS = 20
const MAX_ROWS = 501

/** Every row as long as the longest; null where a row has no such cell. */
export type ReadTable = { caption: string; rows: (HtmlElement | null)[][] }

export function tableOf(table: HtmlElement): ReadTable | null {
  if (table.tagName !== 'table' || hasInside(table, ['table'])) return null
  const rows = rowsOf(table)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (rows.length < 2 || columns < 2 || columns > MAX_COLUMNS || rows.length > MAX_ROWS) return null
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption')
  const words = caption ? wordsInside(caption).replace(/\s+/g, ' ').trim() : ''
  return { caption: words, rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => null)]) }
}

function rowsOf(table: HtmlElement): HtmlElement[][] {
  const groups = table.childNodes.filter(isElement).filter((element) => ['thead', 'tbody', 'tfoot'].includes(element.tagName))
  const rows = groups.flatMap((group) => group.childNodes.filter(isElement).filter((element) => element.tagName === 'tr'))
  return rows.map((row) => row.childNodes.filter(isElement).filter((element) => ['td', 'th'].includes(element.tagName)))
}
