// What a reader's page is sent as: Next's HTML without Next's scripts. Of all scripts two kinds stay: our own module
// `/reader.js`, and JSON-LD, which no browser runs.
import { listTokens, type Token } from './html-tokens'
import { NO_STYLE_SHEETS, type StyleSheets } from './style-sheets'

const READER_MODULE = /^\/reader\.js(\?v=[\w-]+)?$/
const LINKS_TO_SCRIPTS = new Set(['modulepreload', 'preload', 'prefetch'])

export function readerHtml(html: string, sheets: StyleSheets = NO_STYLE_SHEETS): string {
  const kept: string[] = []
  let from = 0
  for (const token of listTokens(html)) {
    const sheet = sheetElement(token, sheets)
    if (sheet === null && !isDropped(token, html)) continue
    kept.push(html.slice(from, token.start))
    if (sheet) kept.push(sheet)
    // What stood on both sides of it must not become one tag.
    if ('<!/?-'.includes(html[token.start - 1] ?? ' ')) kept.push('<!---->')
    from = token.end
  }
  kept.push(html.slice(from))
  return kept.join('')
}

function sheetElement({ name, closing, source }: Token, sheets: StyleSheets): string | null {
  if (name !== 'link' || closing || attribute(source, 'rel')?.toLowerCase() !== 'stylesheet') return null
  return sheets.element(attribute(source, 'href') ?? '')
}

function isDropped(token: Token, html: string): boolean {
  // React's marks for hydration; the doctype is the one declaration that means something.
  if (token.kind === 'comment') return !/^<!doctype/i.test(html.slice(token.start, token.start + 9))
  if (token.closing) return false
  if (token.name === 'script') return !isAllowedScript(token)
  if (token.name === 'link') return isScriptLink(token)
  return false
}

function isAllowedScript({ source }: Token): boolean {
  const src = attribute(source, 'src')
  if (src === null) return attribute(source, 'type') === 'application/ld+json'
  return READER_MODULE.test(src)
}

function isScriptLink({ source }: Token): boolean {
  const rel = attribute(source, 'rel')?.toLowerCase() ?? ''
  if (!LINKS_TO_SCRIPTS.has(rel)) return false
  return (
    rel === 'modulepreload' || attribute(source, 'as')?.toLowerCase() === 'script' || /\.js($|\?)/.test(attribute(source, 'href') ?? '')
  )
}

/** The value of the first attribute of that name, as written; null when there is none. */
function attribute(tag: string, name: string): string | null {
  for (const [, given, double, single, bare] of tag.matchAll(/[\s/]([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    if (given?.toLowerCase() === name) return double ?? single ?? bare ?? ''
  }
  return null
}
