// Every screen of the newsroom, in both languages: one heading, nothing for axe to find in light and dark, never wider than the
// screen, and drawn by the browser as the server drew it, also when it is loaded again.
import type { Page } from '@playwright/test'
import { expect, problemsForAxe, test } from '../support/journey'

const PARTS = {
  texts: ['', '/articles', '/articles?q=міст', '/articles/new', '/board', '/bin'],
  pages: ['/front', '/front/history', '/front/breaking', '/media', '/topics', '/redirects'],
  // The queue as one word finds it: whole, it is as long as other journeys made it.
  talk: ['/moderation?queue=all&q=кролик', '/moderation/bans', '/moderation/rules', '/moderation/words', '/moderation/numbers'],
  house: ['/people', '/settings', '/settings/standards', '/me', '/letters', '/audit', '/language'],
}
/** Of the first story in the list, the first photograph in the library, the first person who signs. */
const SCREENS_OF_ONE = [
  { name: 'a text', list: '/articles?status=live', link: 'tbody th a', corner: '' },
  { name: 'the history of a text', list: '/articles?status=live', link: 'tbody th a', corner: '/history' },
  { name: 'a photograph', list: '/media', link: 'a[href*="/newsroom/media/"]', corner: '' },
  { name: 'a topic', list: '/topics', link: '.tp-list a', corner: '' },
  { name: 'an author', list: '/people', link: 'a[href*="/people/authors/"]', corner: '' },
]
const WIDTHS = [360, 1440]

// One colleague walks through the screens of a part: what signing in and a cold browser cost is paid once.
test.describe.configure({ mode: 'parallel', timeout: 300_000 })

for (const language of ['', '/en']) {
  for (const [part, screens] of Object.entries(PARTS)) {
    test(`every screen is whole at any width and light: ${part} (${language || '/uk'})`, async ({ as }) => {
      const admin = await as('admin')
      for (const path of screens) await test.step(path || '/', () => look(admin, `${language}/newsroom${path}`))
    })
  }
  test(`every screen is whole at any width and light: one of each (${language || '/uk'})`, async ({ as }) => {
    const admin = await as('admin')
    for (const { name, list, link, corner } of SCREENS_OF_ONE) {
      await test.step(name, async () => {
        await admin.goto(`${language}/newsroom${list}`)
        const href = await admin.locator(link).first().getAttribute('href')
        await look(admin, `${href}${corner}`)
      })
    }
  })
}

test('the menu of a telephone opens over the page, leaves its row as it is, and closes by Escape', async ({ as }) => {
  const admin = await as('admin')
  await admin.setViewportSize({ width: 360, height: 740 })
  await admin.goto('/newsroom')
  const row = admin.getByRole('banner')
  const menu = row.getByText('Меню', { exact: true })
  const before = await row.boundingBox()
  await menu.click()
  const last = row.getByRole('link', { name: 'Налаштування' })
  await expect(last).toBeVisible()
  expect(await row.boundingBox()).toEqual(before)
  expect(await admin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await admin.keyboard.press('Escape')
  await expect(last).toBeHidden()
  await expect(menu).toBeFocused()
})

/** The journey fails by itself for an error in the console: what the browser draws otherwise than the server is one. */
async function look(page: Page, address: string): Promise<void> {
  expect.soft((await page.goto(address))?.status(), address).toBe(200)
  await page.reload()
  await expect.soft(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
  await expect.soft(page.locator('html'), address).toHaveAttribute('lang', address.startsWith('/en') ? 'en' : 'uk')
  for (const [at, width] of WIDTHS.entries()) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: at === 0 ? 'dark' : 'light' })
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect.soft(tooWide, `${address} at ${width} px`).toBeLessThanOrEqual(0)
    // What English adds to what Ukrainian shows is words: their contrast and names are looked at once.
    if (at === 0 || !address.startsWith('/en')) expect.soft(await problemsForAxe(page), `${address} at ${width} px`).toEqual([])
  }
}
