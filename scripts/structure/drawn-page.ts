// A reader's page as a robot reads it, drawn by its handler.
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export const SITE = 'http://visnyk.test'

type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>
type Data = Record<string, unknown>
type Element = DefaultTreeAdapterTypes.Element

/** `query` with its question mark. */
export async function draw(route: unknown, { locale = 'uk', query = '', ...params }: Record<string, string>) {
  const answer = await (route as Route)(new Request(`${SITE}/${locale}${query}`), {
    params: Promise.resolve({ locale, ...params } as never),
  })
  const elements = elementsIn(parse(await answer.text()) as unknown as Element)
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  const of = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? ''
  const grouped = (pairs: [string, string][]) => {
    const groups: Record<string, string[]> = {}
    for (const [name, value] of pairs) groups[name] = [...(groups[name] ?? []), value]
    return groups
  }
  const scripts = named('script').filter((script) => of(script, 'type') === 'application/ld+json')
  const alternates = named('link').filter((link) => of(link, 'hreflang') !== '')
  return {
    language: of(named('html')[0] as Element, 'lang'),
    data: scripts.map((script): Data => JSON.parse(textOf(script))),
    headings: named('h1').map(textOf),
    times: named('time').map((time) => of(time, 'datetime')),
    links: grouped(named('link').map((link) => [of(link, 'rel'), of(link, 'href')])),
    meta: grouped(named('meta').map((meta) => [of(meta, 'property') || of(meta, 'name'), of(meta, 'content')])),
    languages: Object.fromEntries(alternates.map((link) => [of(link, 'hreflang'), of(link, 'href')])),
    ids: elements.flatMap((element) => of(element, 'id') || []),
    anchors: named('a').map((anchor) => of(anchor, 'href')),
    /** Where the switch of languages leads. */
    otherLanguage: of(named('a').find((anchor) => of(anchor, 'class') === 'masthead-language') as Element, 'href'),
    text: (name: string) => named(name).map(textOf),
  }
}

function elementsIn(node: Element): Element[] {
  const children = (node.childNodes ?? []).flatMap((child) => elementsIn(child as Element))
  return 'tagName' in node ? [node, ...children] : children
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : textOf(child as Element))).join('')
}
