// Reads XML as strictly as the standard does, and says what it found: for tests that must not trust what they test.

export type Node = { name: string; attributes: Record<string, string>; children: Node[]; text: string }

const TOKEN = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const LEGAL = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** @throws at the first place that is not well-formed, undeclared prefixes included. */
export function readXml(xml: string): Node {
  if (!LEGAL.test(xml)) throw new Error('A character stands here that XML cannot carry.')
  const [declaration = ''] = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(xml) ?? []
  if (declaration === '') throw new Error('It does not say that it is XML.')
  const top: Node = { name: '', attributes: {}, children: [], text: '' }
  const open: Node[] = [top]
  TOKEN.lastIndex = declaration.length
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(xml)
    const parent = open.at(-1)
    if (!token || !parent) throw new Error(`Not XML: ${xml.slice(at, at + 60)}`)
    const [, closing, name = '', attributes = '', empty, words] = token
    if (words !== undefined) parent.text += decoded(words)
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing.`)
    } else {
      const node: Node = { name, attributes: readAttributes(attributes), children: [], text: '' }
      parent.children.push(node)
      if (!empty) open.push(node)
    }
  }
  const [root] = top.children
  if (!root || top.children.length > 1 || open.length > 1 || top.text.trim() !== '') throw new Error('It has not exactly one root.')
  checkPrefixes(root, new Set(['xml', 'xmlns']))
  return root
}

export function childrenOf(node: Node, name: string): Node[] {
  return node.children.filter((child) => child.name === name)
}

/** The words of a child there must be exactly one of. */
export function wordsOf(node: Node, name: string): string {
  const [child, another] = childrenOf(node, name)
  if (!child || another) throw new Error(`<${node.name}> has not exactly one <${name}>.`)
  return child.text
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([A-Za-z_][\w.:-]*)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`${name} is said twice.`)
    attributes[name] = decoded(value)
  }
  return attributes
}

function decoded(words: string): string {
  if (words.includes(']]>')) throw new Error(']]> stands in words.')
  return words.replace(/&([a-z]+;)?/g, (_, name: string | undefined) => {
    const sign = ENTITIES[name?.slice(0, -1) ?? '']
    if (sign === undefined) throw new Error(`&${name ?? ''} is no sign of XML.`)
    return sign
  })
}

function checkPrefixes({ name, attributes, children }: Node, known: ReadonlySet<string>): void {
  const declared = Object.keys(attributes).flatMap((one) => (one.startsWith('xmlns:') ? [one.slice(6)] : []))
  const here = new Set([...known, ...declared])
  const used = [name, ...Object.keys(attributes)].flatMap((one) => (one.includes(':') ? [one.split(':', 1)[0] ?? ''] : []))
  const stranger = used.find((prefix) => !here.has(prefix))
  if (stranger) throw new Error(`${stranger}: is declared nowhere.`)
  for (const child of children) checkPrefixes(child, here)
}
