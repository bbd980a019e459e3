// The readers' style sheets, printed into the page: on a phone a sheet of its own costs a round trip before the first word.
// Each is known by its hash, so the policy still allows no other inline style (docs/decisions/0011).
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

export type StyleSheets = {
  /** The sheet as a style element, by the address Next links it with; null for one that is not ours. */
  element(href: string): string | null
  /** Sources for `style-src`. */
  sources: string[]
}

export const NO_STYLE_SHEETS: StyleSheets = { element: () => null, sources: [] }

/** Reads every sheet of the build at `root`, once. */
export function readStyleSheets(root: string): StyleSheets {
  const folder = path.join(root, '.next', 'static')
  const elements = new Map<string, string>()
  const sources: string[] = []
  for (const file of listSheets(folder)) {
    const href = `/_next/static/${path.relative(folder, file).split(path.sep).join('/')}`
    const text = withAbsoluteAddresses(fs.readFileSync(file, 'utf8'), href)
    // Text that could end its element stays a file.
    if (/<\/style/i.test(text)) continue
    elements.set(href, `<style>${text}</style>`)
    sources.push(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  }
  return { element: (href) => elements.get(href) ?? null, sources }
}

function listSheets(folder: string): string[] {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => path.join(folder, name))
}

/** `url(../media/x)` means a place beside the sheet; in a page it must name it from the root. */
function withAbsoluteAddresses(text: string, href: string): string {
  return text.replace(/url\((["']?)(?!data:|https?:|\/)([^"')]+)\1\)/g, (_, quote, address) => {
    return `url(${quote}${path.posix.join(path.posix.dirname(href), address)}${quote})`
  })
}
