// A reader loses the network: what was opened and saved is there, says of when it is, and what the paper took down is not.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'
import { fromMenu, liveAddress, publishNow, write } from '../support/stories'

test.use({ serviceWorkers: 'allow' })

const COPY = /^Збережена копія від \d+ \p{L}+, \d\d:\d\d\. Зараз немає зв’язку/u

test('what she opened and saved she reads offline, with the time it was saved', async ({ page, context }) => {
  await page.goto('/')
  await expectKept(page, '/')
  await page.locator('main h2 a').first().click()
  const opened = new URL(page.url()).pathname
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await expectKept(page, opened)
  await page.getByRole('button', { name: 'Зберегти', exact: true }).click()
  await expect(page.getByText('Збережено для читання без інтернету.')).toBeVisible()

  await context.setOffline(true)
  const copy = await page.reload()
  expect(copy?.headers()['content-security-policy']).toContain("script-src 'self'")
  await expect(page.getByRole('status').filter({ hasText: COPY })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect.poll(() => page.locator('.lead img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await expectAccessible(page)
  await page.goto('/')
  await expect(page.getByRole('status').filter({ hasText: COPY })).toBeVisible()

  await page.goto('/rules')
  await expect(page.getByText('Зараз немає зв’язку, а цієї сторінки у вашому браузері немає.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)

  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('status').filter({ hasText: COPY })).toHaveCount(0)
})

test('the list says what is kept, in both languages, and lets it go', async ({ page, context }) => {
  await page.goto('/en')
  await expectKept(page, '/en')
  await page.locator('main h2 a').first().click()
  const path = new URL(page.url()).pathname
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await expectKept(page, path)
  await expectKept(page, '/en/saved')
  await context.setOffline(true)
  await page.goto('/en/saved')
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Opened lately' })).toBeVisible()
  await expect(page.getByRole('main').locator('time')).toHaveText(/^\d+ \w+, \d\d:\d\d$/)
  await expectAccessible(page)
  await page.getByRole('button', { name: `Remove: ${headline}` }).click()
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  expect(await kept(page)).not.toContain(path)
  await context.setOffline(false)
})

test('what the paper took down is taken out of her browser', async ({ page, as }) => {
  const editor = await as('editor')
  const headline = `Знятий матеріал ${Date.now()}`
  await write(editor, { headline, standfirst: 'Його не буде.', text: 'Слова, яких не буде.' })
  await publishNow(editor)
  const path = await liveAddress(editor)
  await page.goto(path)
  await expectKept(page, new URL(page.url()).pathname)
  await fromMenu(editor, 'Зняти з публікації')
  await expect.poll(async () => (await page.request.get(path)).status()).toBe(404)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Такої сторінки немає' })).toBeVisible()
  await expect.poll(() => kept(page)).not.toContain(new URL(page.url()).pathname)
})

test('with a network she sees what the paper says now, and not what her browser remembers', async ({ page, as }) => {
  const editor = await as('editor')
  const headline = `Новина, яка зміниться ${Date.now()}`
  await page.goto('/hromada')
  await page.goto('/')
  await expectKept(page, '/')
  await page.goto('/hromada')
  await write(editor, { headline, standfirst: 'Її ще не було.', text: 'Слова, яких не було.' })
  await publishNow(editor)
  await page.goto('/')
  await page.goto('/hromada')
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
})

test('no more than twenty stories are kept of those that were only opened', async ({ page }) => {
  await page.goto('/latest')
  const paths = await page
    .locator('main h2 a[href*="/"], main h3 a[href*="/"], main li a')
    .evaluateAll((links) => [
      ...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname).filter((path) => /^\/[a-z]+\/[^/]+$/.test(path))),
    ])
  const stories = paths.filter((path) => !/^\/(author|tag|archive)\//.test(path)).slice(0, 22)
  expect(stories).toHaveLength(22)
  for (const path of stories) {
    await page.goto(path, { waitUntil: 'load' })
    await expectKept(page, path)
  }
  await expect.poll(async () => (await kept(page)).filter((path) => stories.includes(path)).length).toBe(20)
  expect(await kept(page)).not.toContain(stories[0])
})

test('a page of the newsroom, of one reader and an answer to a form are never kept', async ({ as }) => {
  const editor = await as('editor')
  await editor.goto('/')
  await expectKept(editor, '/')
  for (const path of ['/newsroom', '/newsroom/articles', '/comment/mine', '/sign-in', '/search?q=міст', '/hromada']) await editor.goto(path)
  await editor.goto('/saved')
  await expect(editor.getByText('Тут поки порожньо.')).toBeVisible()
  expect((await kept(editor)).filter((path) => !['/', '/saved'].includes(path))).toEqual([])
})

test('a page fetched beforehand comes through the worker, opens at once, and is kept only when it is opened', async ({ page }) => {
  await page.goto('/')
  await expectKept(page, '/')
  await page.reload()
  const second = page.locator('main h2 a').nth(1)
  const path = (await second.getAttribute('href')) ?? ''
  const fetched = await watchPrefetch(page, path)
  await second.hover()
  await expect.poll(fetched).toBe(true)
  expect(await kept(page)).not.toContain(path)
  await second.click()
  await expectKept(page, path)
  const [entry] = await page.evaluate(() => performance.getEntriesByType('navigation').map((one) => one.toJSON()))
  expect(entry.deliveryType).toBe('navigational-prefetch')
})

test('without JavaScript the page of saved stories says why it is empty', async ({ plain }) => {
  await plain.goto('/saved')
  await expect(plain.getByText(/^Ваш браузер не може зберігати сторінки/)).toBeVisible()
  await plain.goto('/hromada')
  await plain.locator('main h2 a').first().click()
  await expect(plain.getByRole('button', { name: 'Зберегти' })).toHaveCount(0)
})

test('a new worker takes the place of the old one and throws away copies it cannot read', async ({ page }) => {
  await page.goto('/')
  await expectKept(page, '/')
  await page.evaluate(() => caches.open('visnyk-pages-0').then((old) => old.put('/old', new Response('x'))))
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.unregister()
  })
  await page.reload()
  await expect.poll(() => page.evaluate(() => caches.keys())).not.toContain('visnyk-pages-0')
  expect(await kept(page)).toContain('/')
})

/** Says whether Chromium has the page that its rules told it to fetch. */
async function watchPrefetch(page: Page, path: string): Promise<() => boolean> {
  const session = await page.context().newCDPSession(page)
  let isReady = false
  session.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    isReady ||= status === 'Ready' && new URL(prefetchUrl).pathname === path
  })
  await session.send('Preload.enable')
  return () => isReady
}

async function kept(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const pages = await caches.open('visnyk-pages-1')
    return (await pages.keys()).map(({ url }) => new URL(url).pathname)
  })
}

/** Kept a moment after it was opened, when everything else of it is there. */
async function expectKept(page: Page, path: string): Promise<void> {
  await expect.poll(() => kept(page), { timeout: 20_000 }).toContain(path)
}
