// What every reader's page is sent as: one whole document, with our own script and no other, whatever stands in its words.
import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { beforeAll, expect, test } from 'vitest'
import { readerPage } from '@/app/_edges/reader-page'
import { StructuredData } from '@/components/structured/structured-data'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { sheetSources } from '@/lib/sheets'
import { buildSheets } from '../build-sheets.mjs'

aFreshDatabase()
beforeAll(buildSheets)

type Element = DefaultTreeAdapterTypes.Element
const EVIL = '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>"\'&'

test('a page is whole, and no word of it becomes a tag', async () => {
  const elements = await drawn('uk')
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
  expect(named('script').map((script) => attribute(script, 'src') ?? attribute(script, 'type'))).toEqual([
    '/reader.js',
    'application/ld+json',
  ])
  expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('on')))).toEqual([])
  expect(named('img')).toEqual([])
  expect(named('title').map(text)).toEqual([EVIL])
  expect(named('p').map(text)).toContain(EVIL)
  expect(named('meta').find((meta) => attribute(meta, 'name') === 'description')?.attrs[1]?.value).toBe(EVIL)
  expect(JSON.parse(text(named('script')[1] as Element))).toMatchObject({ name: EVIL })
  expect(named('html').map((html) => attribute(html, 'lang'))).toEqual(['uk'])
})

test('every style printed into it is one that the policy allows', async () => {
  const styles = (await drawn('en')).filter(({ tagName }) => tagName === 'style')
  expect(styles).toHaveLength(4)
  for (const style of styles) expect(sheetSources()).toContain(`'sha256-${createHash('sha256').update(text(style)).digest('base64')}'`)
})

test('a language we do not print has no page', async () => {
  await expect(ask('fr')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})

async function drawn(locale: string): Promise<Element[]> {
  const answer = await ask(locale)
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const html = await answer.text()
  expect(html).toMatch(/^<!DOCTYPE html><html lang="/)
  return elementsIn(parse(html) as unknown as Element)
}

async function ask(locale: string): Promise<Response> {
  const page = readerPage(async () => ({
    head: { title: EVIL, description: EVIL, robots: { index: true, follow: true } },
    sheets: ['article', 'print', 'corrections'],
    children: (
      <>
        <StructuredData graph={[{ '@context': 'https://schema.org', '@type': 'Thing', name: EVIL }]} />
        <p>{EVIL}</p>
      </>
    ),
  }))
  return await page(new Request('http://visnyk.test/'), { params: Promise.resolve({ locale }) })
}

function elementsIn(node: Element): Element[] {
  const children = (node.childNodes ?? []).flatMap((child) => elementsIn(child as Element))
  return 'tagName' in node ? [node, ...children] : children
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}

function text(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}
