import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readerHtml } from './reader-html'
import { readerHeaders } from './security-headers'
import { readStyleSheets } from './style-sheets'

function aBuild(sheets: Record<string, string>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'visnyk-sheets-'))
  fs.mkdirSync(path.join(root, '.next/static/chunks'), { recursive: true })
  for (const [name, text] of Object.entries(sheets)) fs.writeFileSync(path.join(root, '.next/static/chunks', name), text)
  return root
}

test('a linked sheet is printed into the page, and the policy names exactly its words', () => {
  const sheets = readStyleSheets(aBuild({ 'a.css': '@font-face{src:url(../media/x.woff2)}body{color:red}' }))
  const page = readerHtml('<head><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/></head>', sheets)
  expect(page).toBe('<head><style>@font-face{src:url(/_next/static/media/x.woff2)}body{color:red}</style></head>')
  const words = page.match(/<style>(.*)<\/style>/)?.[1] ?? ''
  const policy = readerHeaders([], sheets.sources).at(-1)
  expect(policy).toContain(`style-src 'self' 'sha256-${createHash('sha256').update(words).digest('base64')}';`)
})

test('a sheet that is not of the build, and one that could end its element, stay links', () => {
  const sheets = readStyleSheets(aBuild({ 'b.css': 'a::after{content:"</style><script>"}' }))
  for (const href of ['/_next/static/chunks/b.css', 'https://elsewhere.example/a.css']) {
    const link = `<link rel="stylesheet" href="${href}"/>`
    expect(readerHtml(link, sheets)).toBe(link)
  }
})
