import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gzipPage } from './gzip'

const SHEET = `<style>${'.story{margin:0 auto;color:var(--ink)}'.repeat(400)}</style>`
const words = fc.string({ unit: 'grapheme', maxLength: 400 })

test('any page is unpacked to what it was, with sheets and without, also when many are made at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('', SHEET, `<style>a{}</style>${SHEET}`), words), { maxLength: 12 }),
      async (pages) => {
        const bodies = pages.map(([sheets, text]) => Buffer.from(`<!DOCTYPE html>${sheets}<title>${text}</title>${text.repeat(20)}`))
        const zipped = await Promise.all(bodies.map(gzipPage))
        expect(zipped.map((one) => gunzipSync(one).toString())).toEqual(bodies.map(String))
      },
    ),
  )
})

test('beginnings of one length are not taken for each other', async () => {
  for (const colour of ['red', 'tan']) {
    const body = Buffer.from(`<style>a{color:${colour}}</style>Слово`)
    expect(gunzipSync(await gzipPage(body)).toString()).toBe(body.toString())
  }
})

test('an empty body and one that ends with its sheets', async () => {
  for (const text of ['', SHEET]) expect(gunzipSync(await gzipPage(Buffer.from(text))).toString()).toBe(text)
})
