// What the reader knows about HTML elements and the styles word processors write instead of them.

/** As a parser left it: the browser's own where something is pasted, parse5 in tests. Names of elements are in small letters. */
export type HtmlNode = HtmlText | HtmlElement | { nodeName: string }
export type HtmlText = { nodeName: string; value: string }
export type HtmlElement = { nodeName: string; tagName: string; attrs: readonly HtmlAttribute[]; childNodes: readonly HtmlNode[] }
export type HtmlAttribute = { name: string; value: string }

/** Left out with everything inside: what they hold is not words for a reader. */
const SILENT = new Set(
  'script style noscript template head title meta link iframe frame frameset object embed applet svg math canvas audio video map select textarea input button'.split(
    ' ',
  ),
)

/** Each of these ends one line of words and begins another. */
const BLOCKS = new Set(
  'address article aside body center dd details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav p pre section summary caption table td th tr tbody thead tfoot'.split(
    ' ',
  ),
)

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeName === '#text' && 'value' in node
}

export function isBlockElement(element: HtmlElement): boolean {
  return BLOCKS.has(element.tagName)
}

/** Hidden, silent, or the bullet Word draws by hand before an item of a list. */
export function isSilent(element: HtmlElement): boolean {
  if (SILENT.has(element.tagName) || attribute(element, 'hidden') !== null) return true
  const style = styleOf(element)
  return style.display === 'none' || style['mso-list']?.toLowerCase() === 'ignore'
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null
}

/** Declarations of the `style` attribute by name, names and values in lower case. */
export function styleOf(element: HtmlElement): { [name: string]: string } {
  const declarations = (attribute(element, 'style') ?? '').toLowerCase().split(';')
  return Object.fromEntries(
    declarations.flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      return colon > 0 ? [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]] : []
    }),
  )
}

/** All words inside, silent elements left out; walks without recursion, so depth cannot hurt it. */
export function wordsInside(root: HtmlNode): string {
  const waiting: HtmlNode[] = [root]
  let words = ''
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) words += node.value
    if (isElement(node) && !isSilent(node)) waiting.push(...[...node.childNodes].reverse())
  }
  return words
}

export function hasInside(root: HtmlElement, tagNames: readonly string[]): boolean {
  const waiting: HtmlNode[] = [...root.childNodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (tagNames.includes(node.tagName)) return true
    waiting.push(...node.childNodes)
  }
  return false
}
