// XML written by hand and still well-formed: whatever words stand in it, an element ends where it ends.
declare const WRITTEN: unique symbol
/** Markup that is finished: text becomes it only through `text`. */
export type Xml = string & { readonly [WRITTEN]: true }

/** Characters XML 1.0 has no way to write, halves of characters among them: https://www.w3.org/TR/xml/#charsets */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Good for XML and HTML alike, between tags and in a quoted attribute. */
export function text(words: string): Xml {
  return words.replace(UNWRITABLE, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '') as Xml
}

type Attributes = Record<string, string | number | undefined>

/** What is null or undefined is not written. */
export function element(name: string, attributes: Attributes, ...content: (Xml | null | undefined)[]): Xml {
  const inside = content.map((part) => part ?? '').join('')
  const start = `<${name}${written(attributes)}`
  return (inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`) as Xml
}

/** An element of words alone; without words there is no element. */
export function line(name: string, words: string | null | undefined): Xml | null {
  return words ? element(name, {}, text(words)) : null
}

export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

export function written(attributes: Attributes): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return given.map(([name, value]) => ` ${name}="${text(String(value))}"`).join('')
}
