import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { addBrotli, chooseCopy, isNotModified, makePage } from './copies'

const WORDS = `<!DOCTYPE html><p>${'Міст через річку відкрили. '.repeat(200)}</p>`
const aPage = (body = WORDS, type = 'text/html; charset=utf-8') =>
  makePage({
    status: 200,
    headers: ['Content-Type', type],
    body: Buffer.from(body),
    touches: new Set(),
    tags: [],
    madeAt: 0,
    freshUntil: Number.POSITIVE_INFINITY,
  })

const header = (headers: string[], name: string) => headers[headers.indexOf(name) + 1]

test('a page is compressed once and unpacked for the few who cannot read that', async () => {
  const page = await aPage()
  await addBrotli(page)
  const [br, gzip, plain] = [chooseCopy(page, 'gzip, deflate, br'), chooseCopy(page, 'gzip'), chooseCopy(page, '')]
  expect(brotliDecompressSync(br.body).toString()).toBe(WORDS)
  expect(gunzipSync(gzip.body).toString()).toBe(WORDS)
  expect(plain.body.toString()).toBe(WORDS)
  for (const copy of [br, gzip, plain]) expect(header(copy.hit, 'Content-Length')).toBe(String(copy.body.length))
  expect([br, gzip].map((copy) => header(copy.hit, 'Content-Encoding'))).toEqual(['br', 'gzip'])
  expect(plain.hit).not.toContain('Content-Encoding')
})

test('every copy has a tag of its own, the same for the same words', async () => {
  const page = await aPage()
  await addBrotli(page)
  const tags = ['br', 'gzip', ''].map((accepted) => chooseCopy(page, accepted).etag)
  expect(new Set(tags).size).toBe(3)
  expect(chooseCopy(await aPage(), 'gzip').etag).toBe(tags[1])
  expect(chooseCopy(await aPage(`${WORDS}!`), 'gzip').etag).not.toBe(tags[1])
})

test('a coding refused with q=0 is not sent', async () => {
  const page = await aPage()
  await addBrotli(page)
  expect(chooseCopy(page, 'br;q=0, gzip').hit).toContain('gzip')
  expect(chooseCopy(page, 'gzip;q=0, br ; q=0.0').hit).not.toContain('Content-Encoding')
})

test('a picture is not compressed again', async () => {
  const page = await aPage(WORDS, 'image/png')
  expect(chooseCopy(page, 'gzip, br').hit).not.toContain('Content-Encoding')
})

test.each([
  ['"a.gzip"', true],
  ['W/"a.gzip"', true],
  ['"b", "a.gzip"', true],
  ['*', true],
  ['"b"', false],
  ['', false],
  [undefined, false],
])('If-None-Match %s compares weakly', (given, expected) => {
  expect(isNotModified(given, '"a.gzip"')).toBe(expected)
})
