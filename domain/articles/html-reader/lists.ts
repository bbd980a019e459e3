// Lists as browsers write them, nested ones included, and as Word writes them: paragraphs with a bullet drawn by hand.
import { attribute, type HtmlElement, type HtmlNode, isElement, styleOf, wordsInside } from './elements'

const MAX_NESTING = 30

/** Nodes of each item. The body's lists have one level, so items of a list within an item follow it. */
export function itemsOf(list: HtmlElement, nesting = 0): HtmlNode[][] {
  const items: HtmlNode[][] = []
  for (const child of list.childNodes) {
    if (!isElement(child)) items.push([child])
    else if (isList(child) && nesting < MAX_NESTING) items.push(...itemsOf(child, nesting + 1))
    else if (child.tagName === 'li') items.push(...linesOfItem(child, nesting))
    else items.push([child])
  }
  return items
}

function linesOfItem(item: HtmlElement, nesting: number): HtmlNode[][] {
  const lines: HtmlNode[][] = [[]]
  for (const child of item.childNodes) {
    if (isElement(child) && isList(child) && nesting < MAX_NESTING) lines.push(...itemsOf(child, nesting + 1), [])
    else lines.at(-1)?.push(child)
  }
  return lines
}

function isList(element: HtmlElement): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol'
}

/** What kind of list this paragraph of Word's is an item of, or null when it is none. */
export function wordItem(element: HtmlElement): 'bulleted' | 'numbered' | null {
  if (element.tagName !== 'p') return null
  const isItem = /\bl\d+ level\d+/.test(styleOf(element)['mso-list'] ?? '') || /^MsoListParagraph/.test(attribute(element, 'class') ?? '')
  if (!isItem) return null
  const marker = markerInside(element)
  return marker !== null && /^\s*\(?[\p{L}\p{Nd}]{1,4}[.)]/u.test(marker) && !/^\s*o\s/.test(marker) ? 'numbered' : 'bulleted'
}

/** The number or bullet Word drew: in a span that tells other programs to ignore it. */
function markerInside(element: HtmlElement): string | null {
  const waiting: HtmlNode[] = [...element.childNodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (styleOf(node)['mso-list'] === 'ignore') return node.childNodes.map(wordsInside).join('')
    waiting.push(...node.childNodes)
  }
  return null
}
