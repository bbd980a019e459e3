// Every kind of page, in both languages: whole without scripts, accessible in light and dark, and never wider than the screen.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'

/** As the link of a letter is written; nobody knows it any more. */
const USED_LINK = `/comment/confirm/${'a'.repeat(43)}`
const PAGES = [
  { name: 'перша сторінка', path: '/' },
  { name: 'front page', path: '/en' },
  { name: 'розділ', path: '/hromada' },
  { name: 'section', path: '/en/community' },
  { name: 'автор', path: '/author/olena-berezhna' },
  { name: 'author', path: '/en/author/olena-berezhna' },
  { name: 'тег', path: '/tag/mosty' },
  { name: 'пошук', path: '/search?q=мостом' },
  { name: 'пошук, якому нема чого показати', path: '/search?q=щщщщ&from=2026-01-01' },
  { name: 'search', path: '/en/search?q=bridge' },
  { name: 'останні', path: '/latest' },
  { name: 'latest', path: '/en/latest' },
  { name: 'архів', path: '/archive' },
  { name: 'місяць', path: 'part-of:/archive' },
  { name: 'a month', path: 'part-of:/en/archive' },
  { name: 'день', path: 'part-of:/latest' },
  { name: 'збережене', path: '/saved' },
  { name: 'saved', path: '/en/saved' },
  { name: 'немає сторінки', path: '/nema-takoi', status: 404 },
  { name: 'no such page', path: '/en/no-such-page', status: 404 },
  { name: 'матеріал', path: 'lead:/' },
  { name: 'story', path: 'lead:/en' },
  { name: 'один коментар', path: 'comment:/kultura' },
  { name: 'уся гілка', path: 'thread:/kultura' },
  ...['/comment/mine', '/comment/done/erased', USED_LINK].flatMap((path) => [
    { name: path, path, status: path === USED_LINK ? 410 : 200 },
    { name: `/en${path}`, path: `/en${path}`, status: path === USED_LINK ? 410 : 200 },
  ]),
  ...['/comment/confirm/x', '/comment/unsubscribe/x'].map((path) => ({ name: path, path, status: 404 })),
  { name: 'вхід', path: '/sign-in', staff: true },
  { name: 'sign-in', path: '/en/sign-in', staff: true },
]
/** As an editor may write it; nothing in it says where to divide it. */
const LONG_WORD = 'електрогазоочиснообладнанняпостачальний'
const WIDTHS = [320, 768, 1440]

for (const { name, path, status = 200, staff = false } of PAGES) {
  test(`${name}: one heading, no framework script, nothing for axe to find, at any width`, async ({ page }) => {
    const address = await addressOf(page, path)
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(status)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('html')).toHaveAttribute('lang', address.startsWith('/en') ? 'en' : 'uk')
    if (!staff) await expectNoFramework(page)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    }
    await expectRoomForLargeText(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
    if (!staff) expect(await widthBeyond(page, LONG_WORD)).toBeLessThanOrEqual(0)
  })
}

for (const width of [360, 1440]) {
  test(`the scrollbar of the front page tells how long it is, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', '/en']) {
      await page.goto(path)
      const { guessed, real, tooSmall } = await page.evaluate(() => {
        const strips = [...document.querySelectorAll<HTMLElement>('.strip, .front-foot')]
        const before = { guessed: document.body.scrollHeight, heights: strips.map((strip) => strip.offsetHeight) }
        for (const strip of strips) strip.style.contentVisibility = 'visible'
        const tooSmall = strips.filter((strip, at) => strip.offsetHeight > (before.heights[at] ?? 0)).map((strip) => strip.textContent)
        return { guessed: before.guessed, real: document.body.scrollHeight, tooSmall }
      })
      expect(tooSmall).toEqual([])
      // Other journeys put up stories with headlines of two words.
      expect(guessed / real).toBeLessThan(1.25)
    }
  })
}

/** WCAG 1.4.4: letters twice as large on a phone, and nothing to scroll sideways for. */
async function expectRoomForLargeText(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 })
  const over = await page.evaluate(() => {
    const { documentElement: root } = document
    root.style.fontSize = '200%'
    const { scrollWidth, clientWidth } = root
    root.style.fontSize = ''
    return scrollWidth - clientWidth
  })
  expect(over).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** With this word in front of every heading and paragraph, on the narrowest screen. */
async function widthBeyond(page: Page, word: string): Promise<number> {
  await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: 900 })
  return await page.evaluate((long) => {
    for (const words of document.querySelectorAll('main :is(h1, h2, h3, p)')) {
      const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode()
      if (text) text.textContent = `${long} ${text.textContent}`
    }
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  }, word)
}

/** `lead:/en` is the first story of that front page; `part-of:` a month or a day of that part of the archive; `comment:` and `thread:` a deep reply of a much talked of story of that section, alone and with all others. */
async function addressOf(page: Page, path: string): Promise<string> {
  const [kind, place] = path.split(':')
  if (place === undefined) return path
  if (kind === 'lead') return leadStory(page, place)
  await page.goto(place)
  if (kind === 'part-of') return (await page.locator('.archive-months a, .latest-day h2 a').last().getAttribute('href')) ?? ''
  await page
    .getByRole('link', { name: /^Кіно просто неба/ })
    .first()
    .click()
  const reply = page.locator('.comments .comments article').last()
  const id = (await reply.getAttribute('id'))?.slice('comment-'.length)
  const { comment } = await (await page.request.get(`/api/comments/${id}`)).json()
  return kind === 'comment' ? `/comment/${id}` : `/comment/thread/${comment.rootId}`
}

async function leadStory(page: Page, front: string): Promise<string> {
  await page.goto(front)
  const href = await page.locator('main h2 a, main h3 a').first().getAttribute('href')
  if (!href) throw new Error('The front page has no lead story.')
  return href
}

async function expectNoFramework(page: Page): Promise<void> {
  const scripts = page.locator('script:not([type="application/ld+json"])')
  expect(await scripts.evaluateAll((all) => all.map((one) => one.getAttribute('src')))).toEqual(['/reader.js'])
}
