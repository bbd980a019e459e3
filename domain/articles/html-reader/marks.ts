// Which marks an element puts on its words, by its tag and by its style.
import type { Mark } from '../body'
import { safeHref } from '../rich-text'
import { attribute, type HtmlElement, styleOf } from './elements'

/** The marks of the words around, changed by this element: Google Docs wraps everything in a `<b>` that is not bold. */
export function marksInside(element: HtmlElement, around: readonly Mark[]): readonly Mark[] {
  const style = styleOf(element)
  let marks = around
  if (['b', 'strong'].includes(element.tagName)) marks = withMark(marks, { type: 'bold' })
  if (['i', 'em'].includes(element.tagName)) marks = withMark(marks, { type: 'italic' })
  if (/^(bold|bolder|[6-9]00)$/.test(style['font-weight'] ?? '')) marks = withMark(marks, { type: 'bold' })
  if (/^(normal|lighter|[1-5]00)$/.test(style['font-weight'] ?? '')) marks = without(marks, 'bold')
  if (/^(italic|oblique)/.test(style['font-style'] ?? '')) marks = withMark(marks, { type: 'italic' })
  if (style['font-style'] === 'normal') marks = without(marks, 'italic')
  const href = element.tagName === 'a' ? hrefOf(element) : null
  return href ? withMark(marks, { type: 'link', href }) : marks
}

export function without(marks: readonly Mark[], type: Mark['type']): readonly Mark[] {
  return marks.filter((mark) => mark.type !== type)
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return [...without(marks, mark.type), mark]
}

function hrefOf(element: HtmlElement): string | null {
  const href = safeHref(attribute(element, 'href') ?? '')
  return href && safeHref(unwrapped(href))
}

/** Google Docs sends every link through an address that counts clicks: the real one is inside. */
function unwrapped(href: string): string {
  if (!/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i.test(href) || !URL.canParse(href)) return href
  const query = new URL(href).searchParams
  return query.get('q') ?? query.get('url') ?? href
}
