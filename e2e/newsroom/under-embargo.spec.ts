// A story under embargo: whoever walks the whole paper before its minute finds no trace of it.
import type { APIRequestContext } from '@playwright/test'
import { expect, test } from '../support/journey'
import { expectSaved, write } from '../support/stories'

/** A word nobody would write, as a reader and as an address would spell it. */
const CANARY = /дзьобокрил|dzobokryl/i
/** The doors of the paper; everything else is found from them. */
const DOORS = [
  '/',
  '/en',
  '/sitemap-1.xml',
  '/sitemap-news.xml',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/en/feed.xml',
  '/robots.txt',
  '/corrections',
  '/en/corrections',
]
/** Addresses somebody might try who has heard of it. */
const GUESSES = ['/hromada/dzobokryl-nad-richkoiu', '/tag/dzobokryl', '/hromada/dzobokryl-nad-richkoiu?cursor=x', '/author/dzobokryl']

test('no address of the paper tells of it, nor lets it out before its minute', async ({ as, request, baseURL }) => {
  test.setTimeout(240_000)
  const editor = await as('editor')
  await write(editor, { headline: 'Дзьобокрил над річкою', standfirst: 'Дзьобокрил прилетів.', text: 'Дзьобокрил сів на міст.' })
  await editor.getByRole('combobox', { name: 'Додати тему й натиснути Enter' }).fill('дзьобокрил')
  await editor.keyboard.press('Enter')
  await expectSaved(editor)
  await editor.getByRole('button', { name: 'Поставити ембарго' }).click()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-01T08:15')
  await editor.getByRole('button', { name: 'Поставити', exact: true }).click()
  await expect(editor.getByText('Ембарго до 1 травня 2099, 08:15')).toBeVisible()

  await editor.getByRole('button', { name: 'Опублікувати', exact: true }).click()
  await expect(editor.getByText(/^Матеріал під ембарго/)).toBeVisible()
  await editor.getByRole('button', { name: 'Запланувати', exact: true }).click()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-01T08:14')
  await editor.getByRole('dialog').getByRole('button', { name: 'Запланувати' }).click()
  await expect(editor.getByRole('dialog').getByText(/^Матеріал під ембарго/)).toBeVisible()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-01T08:15')
  await editor.getByRole('dialog').getByRole('button', { name: 'Запланувати' }).click()
  await expect(editor.getByText('Заплановано.')).toBeVisible()

  const articleId = new URL(editor.url()).pathname.split('/').at(-1) ?? ''
  const traces = await walk(request, baseURL ?? '')
  expect(traces.seen).toBeGreaterThan(60)
  expect(traces.found).toEqual([])
  for (const guess of GUESSES) {
    const answer = await request.get(guess)
    expect([guess, answer.status()]).toEqual([guess, 404])
    expect(await answer.text()).not.toMatch(CANARY)
  }
  // Its id answers like an id that never was.
  const stranger = '0197a000-0000-7000-8000-00000000abcd'
  for (const path of ['/api/comments?articleId=', '/api/articles/']) {
    const [own, other] = [await request.get(path + articleId), await request.get(path + stranger)]
    expect([own.status(), (await own.text()).replaceAll(articleId, '')]).toEqual([
      other.status(),
      (await other.text()).replaceAll(stranger, ''),
    ])
  }
})

/** Every address that is linked from the doors, however far. */
async function walk(request: APIRequestContext, site: string) {
  const [waiting, seen, found] = [[...DOORS], new Set(DOORS), [] as string[]]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await request.get(path)
    const text = await answer.text()
    if (CANARY.test(text) || CANARY.test(JSON.stringify(answer.headers()))) found.push(path)
    for (const next of linksIn(text, site)) {
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push(next)
    }
  }
  return { seen: seen.size, found }
}

function linksIn(text: string, site: string): string[] {
  const addresses = [...text.matchAll(/(?:href="|<loc>|<link>|content=")([^"<\s]+)/g)].map(([, address = '']) => address)
  return addresses.flatMap((address) => {
    const url = URL.parse(address.replaceAll('&amp;', '&'), site)
    const isOurs = url !== null && url.origin === new URL(site).origin && !/^\/(newsroom|sign-in|_next|media)/.test(url.pathname)
    return isOurs && (address.startsWith('/') || address.startsWith('http')) ? [url.pathname + url.search] : []
  })
}
