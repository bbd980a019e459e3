// A reader on a bad line chooses the light version: words at once, photographs when asked for, everything within reach, and back.
import { expect, expectAccessible, test } from '../support/journey'

/** HTML with its style sheet, as it comes over the wire; nothing else is fetched. */
const MOST_BYTES = 15_000

const PAGES = [
  { name: 'перша сторінка', path: '/lite', whole: '/' },
  { name: 'front page', path: '/en/lite', whole: '/en' },
  { name: 'розділ', path: '/lite/hromada', whole: '/hromada' },
  { name: 'author', path: '/en/lite/author/olena-berezhna', whole: '/en/author/olena-berezhna' },
  { name: 'тег', path: '/lite/tag/mosty', whole: '/tag/mosty' },
  { name: 'пошук', path: '/lite/search?q=мостом', whole: null },
  { name: 'latest', path: '/en/lite/latest', whole: '/en/latest' },
  { name: 'правила', path: '/lite/rules', whole: '/rules' },
  { name: 'немає сторінки', path: '/lite/nema-takoi', whole: null, status: 404 },
]

for (const { name, path, whole, status = 200 } of PAGES) {
  test(`${name}: one heading, no script, nothing fetched, nothing for axe to find, at any width`, async ({ page, baseURL }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(status)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('script, img')).toHaveCount(0)
    const canonical = page.locator('link[rel=canonical]')
    if (whole === null) await expect(canonical).toHaveCount(0)
    else await expect(canonical).toHaveAttribute('href', `${baseURL}${whole}`)
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    await page.setViewportSize({ width: 320, height: 900 })
    const tooWide = await page.evaluate(() => {
      for (const words of document.querySelectorAll('main :is(h1, h2, h3, p) a'))
        words.textContent = 'електрогазоочиснообладнанняпостачальний'
      return document.documentElement.scrollWidth - document.documentElement.clientWidth
    })
    expect(tooWide).toBeLessThanOrEqual(0)
  })
}

test('from the foot of any page to its light version, through the paper, and back', async ({ plain }) => {
  await plain.goto('/hromada')
  await plain.getByRole('link', { name: 'Легка версія' }).click()
  await expect(plain).toHaveURL(/\/lite\/hromada$/)
  await plain.getByRole('main').getByRole('heading').getByRole('link').first().click()
  await expect(plain).toHaveURL(/\/lite\/hromada\/.+/)
  await expect(plain.getByRole('heading', { level: 1 })).toBeVisible()
  await plain.getByRole('link', { name: 'Повна версія' }).first().click()
  await expect(plain).toHaveURL(/:\d+\/hromada\/.+/)
  await expect(plain.locator('main img').first()).toBeVisible()
})

test('a photograph comes when it is asked for, without JavaScript', async ({ plain }) => {
  const photos: string[] = []
  plain.on('request', (request) => {
    if (request.url().includes('/media/')) photos.push(request.url())
  })
  await plain.goto('/en/lite')
  await plain.getByRole('main').getByRole('heading').getByRole('link').first().click()
  await plain.waitForLoadState('networkidle')
  expect(photos).toEqual([])
  await expect(plain.getByText(/^Photograph: /).first()).toBeVisible()
  await plain
    .getByText(/^Show the photograph \(\d+ kB\)$/)
    .first()
    .click()
  await expect(plain.getByRole('img').first()).toBeVisible()
  await expect.poll(() => photos.length).toBe(1)
})

test('readers talk in the light version too', async ({ plain }) => {
  await plain.goto('/lite/kultura')
  await plain
    .getByRole('link', { name: /^Кіно просто неба/ })
    .first()
    .click()
  await expect(plain).toHaveURL(/\/lite\/kultura\//)
  await expect(plain.getByRole('textbox', { name: /Коментар/ })).toBeVisible()
  await plain
    .getByRole('link', { name: /^Відповісти/ })
    .first()
    .click()
  await expect(plain).toHaveURL(/\/lite\/comment\/reply\//)
  await expect(plain.getByRole('textbox', { name: /Коментар/ })).toBeVisible()
})

test('no page of the demo weighs more than fifteen kilobytes, comments included', async ({ request }) => {
  const locations = async (path: string) =>
    [...(await (await request.get(path)).text()).matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, place]) => place || '/')
  const all = (await Promise.all((await locations('/sitemap.xml')).map(locations))).flat()
  expect(all.length).toBeGreaterThan(50)
  const heavy: string[] = []
  for (const path of all) {
    const light = /^\/en(\/|$)/.test(path) ? `/en/lite${path.slice(3)}` : `/lite${path === '/' ? '' : path}`
    const answer = await request.get(light, { headers: { 'accept-encoding': 'gzip' } })
    const bytes = Number(answer.headers()['content-length'])
    if (answer.status() !== 200 || !(bytes <= MOST_BYTES)) heavy.push(`${light}: ${answer.status()}, ${bytes} bytes`)
  }
  expect(heavy).toEqual([])
})

test('a browser that saves data is led there from outside, and goes where it chooses from there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { 'save-data': 'on' } })
  const page = await context.newPage()
  await page.goto('/en/community')
  await expect(page).toHaveURL(/\/en\/lite\/community$/)
  await page.getByRole('link', { name: 'Full version' }).first().click()
  await expect(page).toHaveURL(/:\d+\/en\/community$/)
  await page.reload()
  await expect(page).toHaveURL(/:\d+\/en\/community$/)
  await context.close()
})
