// The readers' style sheets: printed into pages, because on a phone a sheet of its own costs a round trip before the first word, and
// known by their hashes, so that the policy allows no other inline style (docs/decisions/0011). scripts/build-sheets.mjs makes them.
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { env } from './env'
import type { Locale } from './i18n/locale'

const NAMES = ['reader', 'article', 'print', 'corrections', 'conduct', 'archive', 'search'] as const
export type SheetName = (typeof NAMES)[number]

/** What every page of a language is set in, most of it first: worth asking for before the text is there. */
const EARLY_FONTS: Record<Locale, readonly string[]> = {
  uk: ['literata-ukrainian', 'inter-ukrainian', 'literata-figures', 'inter-figures', 'inter-letters'],
  en: ['literata-letters', 'inter-letters', 'literata-figures', 'inter-figures'],
}

const read = new Map<SheetName, string>()
const encoded = new Map<string, Uint8Array>()
const fonts = new Map<string, Partial<Record<Locale, string[]>>>()
const MARKED = randomUUID()

function sheetText(name: SheetName): string {
  const known = read.get(name)
  // While the paper is being written, a sheet may change between two pages.
  if (known !== undefined && env().NODE_ENV === 'production') return known
  const text = fs.readFileSync(path.join(process.cwd(), 'public/sheets', `${name}.css`), 'utf8')
  read.set(name, text)
  return text
}

/** Stands for a sheet while a page is drawn; nobody's words can be taken for it. */
export function sheetMark(name: SheetName): string {
  return `/*${MARKED}-${name}*/`
}

/** A drawn page as bytes, the sheets in the place of their marks, in this order: React and the encoder need not read them for every page. */
export function withSheets(html: string, names: readonly SheetName[]): Buffer<ArrayBuffer> {
  const parts: Uint8Array[] = []
  let rest = html
  for (const name of names) {
    const [before, after] = cut(rest, sheetMark(name))
    parts.push(Buffer.from(before), sheetBytes(name))
    rest = after
  }
  return Buffer.concat([...parts, Buffer.from(rest)])
}

function cut(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  if (at < 0) throw new Error(`The page was drawn without its sheet ${mark}.`)
  return [text.slice(0, at), text.slice(at + mark.length)]
}

function sheetBytes(name: SheetName): Uint8Array {
  const text = sheetText(name)
  const known = encoded.get(text)
  if (known) return known
  const bytes = Buffer.from(text)
  encoded.set(text, bytes)
  return bytes
}

/** Addresses of the font files. */
export function earlyFonts(locale: Locale): string[] {
  const sheet = sheetText('reader')
  const known = fonts.get(sheet)?.[locale]
  if (known) return known
  const found = EARLY_FONTS[locale].map((name) => {
    const [address] = new RegExp(`/sheets/${name}-wght-normal-\\w+\\.woff2`).exec(sheet) ?? []
    if (!address) throw new Error(`The readers’ sheet does not name the font «${name}».`)
    return address
  })
  fonts.set(sheet, { ...fonts.get(sheet), [locale]: found })
  return found
}

/** Sources for `style-src`. */
export function sheetSources(): string[] {
  return NAMES.map((name) => `'sha256-${createHash('sha256').update(sheetText(name)).digest('base64')}'`)
}
