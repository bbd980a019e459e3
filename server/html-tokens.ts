// Where the tags and comments of a page are. It follows the HTML standard's tokenizer as far as finding them needs:
// quoted attributes, comments, raw text elements, and the odd states inside <script>.

export type Token = { kind: 'tag' | 'comment'; start: number; end: number; name: string; closing: boolean; source: string }

/** Elements whose content is text until their own closing tag. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])

/** Tags and comments in order. A raw text element is one token from its opening tag through its closing tag. */
export function* listTokens(html: string): Generator<Token> {
  let at = html.indexOf('<')
  while (at !== -1) {
    const token = tokenAt(html, at)
    if (token) yield token
    at = html.indexOf('<', token ? token.end : at + 1)
  }
}

function tokenAt(html: string, start: number): Token | null {
  const next = html.charCodeAt(start + 1)
  if (next === 0x21 || next === 0x3f) return { kind: 'comment', start, end: commentEnd(html, start), name: '', closing: false, source: '' }
  const closing = next === 0x2f
  const nameStart = start + (closing ? 2 : 1)
  if (!isLetter(html.charCodeAt(nameStart))) {
    return closing ? { kind: 'comment', start, end: past(html, '>', nameStart), name: '', closing, source: '' } : null
  }
  let nameEnd = nameStart
  while (nameEnd < html.length && !isNameEnd(html.charCodeAt(nameEnd))) nameEnd++
  const name = html.slice(nameStart, nameEnd).toLowerCase()
  const tagEnd = endOfTag(html, nameEnd)
  const end = !closing && RAW_TEXT.has(name) ? endOfRawText(html, name, tagEnd) : tagEnd
  return { kind: 'tag', start, end, name, closing, source: html.slice(start, tagEnd) }
}

function commentEnd(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return past(html, '>', start)
  if (html.startsWith('>', start + 4)) return start + 5
  if (html.startsWith('->', start + 4)) return start + 6
  const close = /--!?>/g
  close.lastIndex = start + 4
  return close.exec(html) ? close.lastIndex : html.length
}

/** The first `>` outside quotes that begin an attribute's value. */
function endOfTag(html: string, from: number): number {
  const value = /=[\t\n\f\r ]*(["'])|>/g
  value.lastIndex = from
  for (let match = value.exec(html); match; match = value.exec(html)) {
    if (match[1] === undefined) return value.lastIndex
    const close = html.indexOf(match[1], value.lastIndex)
    if (close === -1) return html.length
    value.lastIndex = close + 1
  }
  return html.length
}

function endOfRawText(html: string, name: string, from: number): number {
  if (name === 'script') return endOfScript(html, from)
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
  close.lastIndex = from
  return close.exec(html) ? past(html, '>', close.lastIndex) : html.length
}

/** After `<!--` a second `<script` hides the next `</script>`: «script data double escaped state». */
function endOfScript(html: string, from: number): number {
  const sign = /<!--|-->|<(\/?)script(?=[\t\n\f\r />])/gi
  sign.lastIndex = from
  let state: 'plain' | 'escaped' | 'doubled' = 'plain'
  for (let match = sign.exec(html); match; match = sign.exec(html)) {
    if (match[0] === '<!--') {
      if (state === 'plain') state = 'escaped'
      sign.lastIndex -= 2
    } else if (match[0] === '-->') state = 'plain'
    else if (match[1] === '') state = state === 'escaped' ? 'doubled' : state
    else if (state === 'doubled') state = 'escaped'
    else return past(html, '>', sign.lastIndex)
  }
  return html.length
}

function past(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at === -1 ? html.length : at + sign.length
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

function isNameEnd(code: number): boolean {
  return code === 0x3e || code === 0x2f || code === 0x20 || (code >= 0x09 && code <= 0x0d)
}
