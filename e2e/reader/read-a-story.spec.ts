// A reader opens the paper, reads the lead story, looks at who wrote it and turns to the other language.
import { expect, test } from '../support/journey'

test('from the front page to the story, its translation and its author', async ({ page }) => {
  await page.goto('/')
  const lead = page.locator('main h2 a, main h3 a').first()
  const headline = ((await lead.textContent()) ?? '').replace(/\s+/g, ' ').trim()
  await lead.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.locator('main time[datetime]').first()).toBeVisible()
  await expect(page.locator('figcaption').first()).toContainText('Вісник')
  await expect(page.getByRole('heading', { name: 'Читайте також' })).toBeVisible()

  await page
    .getByRole('main')
    .getByRole('link', { name: /English/ })
    .click()
  await expect(page).toHaveURL(/\/en\//)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await page.goBack()
  await page.getByRole('link', { name: 'Тарас Ковальчук' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Тарас Ковальчук' })).toBeVisible()
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
})

test('search engines are told exactly what the reader sees', async ({ page }) => {
  await page.goto('/')
  await page.locator('main h2 a, main h3 a').first().click()
  await expect(page.locator('article').first()).toBeVisible()
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
  const things = blocks.flatMap((text) => JSON.parse(text)).flatMap((thing) => thing['@graph'] ?? thing)
  const article = things.find((thing) => thing['@type'] === 'NewsArticle')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline)
  expect(article.author.map((author: { '@type': string }) => author['@type'])).toEqual(['Person', 'Person'])
  expect(article.datePublished).toMatch(/(Z|[+-]\d\d:\d\d)$/)
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(page.url())
  await expect(page.locator('link[hreflang=en]')).toHaveCount(1)
  const image = await page.locator('meta[property="og:image"]').first().getAttribute('content')
  expect((await page.request.get(image ?? '')).headers()['content-type']).toMatch(/^image\/jpeg/)
})

test('the third party of an embed is asked only after a click', async ({ page }) => {
  const asked: string[] = []
  await page.route(/youtube|vimeo|\/\/t\.me/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ body: '<p>film</p>', contentType: 'text/html' })
  })
  await page.goto('/kultura')
  await page
    .getByRole('link', { name: /Кіно просто неба/ })
    .first()
    .click()
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await page.locator('visnyk-embed').first().getByRole('button').click()
  await expect(page.locator('visnyk-embed iframe')).toHaveCount(1)
  await expect.poll(() => asked.length).toBeGreaterThan(0)
})

test('the whole story is there without JavaScript', async ({ plain }) => {
  await plain.goto('/')
  await plain.locator('main h2 a, main h3 a').first().click()
  await expect(plain.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(plain.locator('main img').first()).toBeVisible()
  await expect(plain.getByRole('textbox', { name: /Коментар/ })).toBeVisible()
})
