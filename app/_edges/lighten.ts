// A drawn page made light: what only decorates or needs a script goes, links lead to other light pages, and a photograph becomes what it
// shows, whose it is, and a fold that fetches its file when it is opened. It is our own HTML that comes in, read by parse5, so every page
// of the paper has a light version without being written twice (docs/decisions/0070).
import { type DefaultTreeAdapterTypes as Html, parse, serialize } from 'parse5'
import { hasLitePage, litePath } from '@/lib/i18n/lite'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Element = Html.Element
type Setting = { locale: Locale; weigh: (address: string) => Promise<number | null> }

const GONE_TAGS = new Set(['script', 'svg', 'iframe', 'img', 'picture'])
/** Marked by their components as nothing but a picture or a tool. */
const GONE_CLASSES = ['card-picture', 'portrait', 'share', 'story-tools', 'comment-more']
/** The only classes the light sheet knows. */
const KNOWN_CLASSES = new Set(
  'skip-link masthead masthead-name row breaking footer sr-only standfirst byline card-meta card-label number comment-trap comment-held field-hint field-error'.split(
    ' ',
  ),
)
const KEPT_DATA = new Set(['data-read', 'data-section'])
/** Doors of the newsroom have no light version. */
const STAFF = /^\/(?:en\/)?sign-in/
/** A phone held upright shows no more. */
const WIDTH = 640

export async function lighten(html: string, { locale, weigh }: Setting): Promise<string> {
  const page = parse(html)
  const figures: { figure: Element; image: Element }[] = []
  visit(page, figures)
  await Promise.all(figures.map(({ figure, image }) => fold(figure, image, { locale, weigh })))
  return serialize(page)
}

/** Only the pictures of figures say something of their own. */
function visit(parent: Html.ParentNode, figures: { figure: Element; image: Element }[]): void {
  parent.childNodes = parent.childNodes.filter((child) => !('tagName' in child) || !isGone(child))
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue
    const image = child.tagName === 'figure' ? find(child, 'img') : null
    if (image) figures.push({ figure: child, image })
    simplify(child)
    visit(child, figures)
  }
}

function isGone(element: Element): boolean {
  const { tagName } = element
  const classes = (read(element, 'class') ?? '').split(' ')
  if (GONE_TAGS.has(tagName) || has(element, 'hidden') || classes.some((one) => GONE_CLASSES.includes(one))) return true
  return tagName === 'link' && read(element, 'rel') === 'preload'
}

/** A name of our own means nothing without its script. */
function simplify(element: Element): void {
  if (element.tagName.startsWith('visnyk-')) element.tagName = element.nodeName = 'div'
  const isWhole = has(element, 'data-whole')
  element.attrs = element.attrs.flatMap((attribute) => {
    const { name, value } = attribute
    if (name === 'class') return known(value)
    if (name === 'style' || name === 'title' || (name.startsWith('data-') && !KEPT_DATA.has(name))) return []
    const isWay = (name === 'href' && element.tagName === 'a') || (name === 'action' && read(element, 'method') !== 'post')
    return isWay && !isWhole && leadsOn(value) ? [{ name, value: litePath(value) }] : [attribute]
  })
}

function known(classes: string): Element['attrs'] {
  const value = classes
    .split(' ')
    .filter((one) => KNOWN_CLASSES.has(one))
    .join(' ')
  return value === '' ? [] : [{ name: 'class', value }]
}

function leadsOn(path: string): boolean {
  return /^\/(?!\/)/.test(path) && hasLitePage(path) && !STAFF.test(path)
}

/** In place of the picture: what it shows, and a fold. The style sheet names the file only while the fold is open, so nothing is fetched before. */
async function fold(figure: Element, image: Element, { locale, weigh }: Setting): Promise<void> {
  const t = translator(locale, 'site')
  const alt = read(image, 'alt') ?? ''
  const file = fileOf(image)
  const bytes = await weigh(file)
  const label = bytes === null ? t('lite.show') : t('lite.showWeight', { weight: Math.max(1, Math.round(bytes / 1024)) })
  const shape = `--photo:url(${file});aspect-ratio:${read(image, 'width')}/${read(image, 'height')}`
  const picture = element('span', { role: 'img', 'aria-label': alt || label, style: shape })
  const caption = find(figure, 'figcaption')
  figure.childNodes = []
  add(
    figure,
    ...(alt ? [element('p', {}, text(t('lite.photo', { alt })))] : []),
    element('details', {}, element('summary', {}, text(label)), element('a', { href: file }, picture)),
    ...(caption ? [caption] : []),
  )
}

/** Of the renditions the smallest that is wide enough. */
function fileOf(image: Element): string {
  const all = [...(read(image, 'srcset') ?? '').matchAll(/(\S+) (\d+)w/g)].map(([, address = '', width]) => ({
    address,
    width: Number(width),
  }))
  return (all.find(({ width }) => width >= WIDTH) ?? all.at(-1))?.address ?? read(image, 'src') ?? ''
}

function find(parent: Element, tagName: string): Element | null {
  for (const child of parent.childNodes) {
    if (!('tagName' in child)) continue
    const found = child.tagName === tagName ? child : find(child, tagName)
    if (found) return found
  }
  return null
}

function read(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function has(element: Element, name: string): boolean {
  return read(element, name) !== undefined
}

function element(tagName: string, attributes: Record<string, string>, ...children: Html.ChildNode[]): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }))
  const made = { nodeName: tagName, tagName, attrs, childNodes: [], namespaceURI: HTML, parentNode: null } as unknown as Element
  add(made, ...children)
  return made
}

const HTML = 'http://www.w3.org/1999/xhtml'

function text(value: string): Html.TextNode {
  return { nodeName: '#text', value, parentNode: null }
}

function add(parent: Element, ...children: Html.ChildNode[]): void {
  for (const child of children) {
    child.parentNode = parent
    parent.childNodes.push(child)
  }
}
