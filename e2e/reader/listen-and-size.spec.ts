// A reader who sees little makes the text larger, or has it read aloud.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'

const sizeOfText = (page: Page) =>
  page
    .locator('.story-body p')
    .first()
    .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))

async function openLead(page: Page, front = '/'): Promise<void> {
  await page.goto(front)
  await page.locator('main h2 a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

test('the text grows and stays so on the next page and after a visit', async ({ page }) => {
  await openLead(page)
  const usual = await sizeOfText(page)
  const sizes = page.getByRole('group', { name: 'Розмір тексту' })
  await sizes.getByRole('button', { name: /Найбільший текст/ }).click()
  await expect(sizes.getByRole('button', { name: /Найбільший текст/ })).toHaveAttribute('aria-pressed', 'true')
  expect(await sizeOfText(page)).toBeCloseTo(usual * 1.45, 1)
  await expectAccessible(page)
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 720 })
  await openLead(page, '/hromada')
  await expect.poll(() => sizeOfText(page)).toBeCloseTo(usual * 1.45, 1)
  await page.getByRole('button', { name: /Звичайний текст/ }).click()
  expect(await sizeOfText(page)).toBeCloseTo(usual, 1)
  await page.reload()
  expect(await sizeOfText(page)).toBeCloseTo(usual, 1)
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the next page comes in the chosen size from its first byte: no script has to enlarge it', async ({ page }) => {
    await openLead(page, '/en')
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
    await page.getByRole('button', { name: /Larger text/ }).click()
    await expect.poll(() => page.evaluate(async () => (await caches.match('/kept/text-size'))?.text())).toBe('2')
    // What a script would read is gone: only the worker knows it.
    await page.evaluate(() => localStorage.removeItem('text'))
    await openLead(page, '/en/community')
    await expect(page.locator('html')).toHaveAttribute('data-text', '2')
  })
})

test.describe('with voices', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(speakSilently)
  })

  test('a story is read from its headline on, marked, paused and stopped', async ({ page }) => {
    await openLead(page)
    await page.getByRole('button', { name: 'Слухати', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveClass('is-read')
    await expect.poll(() => spoken(page)).toEqual([['uk', await page.getByRole('heading', { level: 1 }).textContent()]])
    await finish(page)
    await expect(page.locator('.standfirst')).toHaveClass(/is-read/)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Пауза' }).click()
    expect(await page.evaluate(() => speechSynthesis.paused)).toBe(true)
    await page.getByRole('button', { name: 'Слухати далі' }).click()
    expect(await page.evaluate(() => speechSynthesis.paused)).toBe(false)
    await page.getByRole('button', { name: 'Зупинити' }).click()
    await expect(page.locator('.is-read')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Слухати', exact: true })).toBeFocused()
  })

  test('what is read is kept in sight', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openLead(page)
    await page.getByRole('button', { name: 'Слухати', exact: true }).click()
    const mark = page.locator('.story-body p.is-read')
    await expect(async () => {
      await finish(page)
      expect(await mark.count()).toBe(1)
    }).toPass()
    await expect(mark).toBeInViewport()
  })

  test('nothing is offered in a language that has no voice', async ({ page }) => {
    await openLead(page, '/en')
    await expect(page.getByRole('group', { name: 'Text size' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0)
  })
})

test('without JavaScript no tool is shown that could not work', async ({ plain }) => {
  await openLead(plain)
  await expect(plain.locator('.story-tools button:visible')).toHaveCount(0)
})

test('what was read in the topic says so and stands last', async ({ page }) => {
  await page.goto('/ekonomika')
  await page.getByRole('link', { name: /^Тисяча вісімсот буханців/ }).click()
  const rows = page.locator('visnyk-topic').getByRole('listitem')
  await expect(rows).toHaveCount(5)
  const first = (await rows.first().getByRole('link').textContent()) ?? ''
  const id = await rows.first().getAttribute('data-story')
  await page.evaluate((read) => localStorage.setItem('read', read ?? ''), id)
  await page.reload()
  await expect(rows.last()).toContainText(first)
  await expect(rows.last()).toContainText('прочитано')
})

/** A browser with one Ukrainian voice, which says nothing and ends a sentence when the journey says so. */
function speakSilently(): void {
  const said: [string, string][] = []
  let ending: (() => void) | null = null
  let isPaused = false
  const voices = new EventTarget() as unknown as SpeechSynthesis
  Object.defineProperties(voices, { paused: { get: () => isPaused } })
  Object.assign(voices, {
    getVoices: () => [{ lang: 'uk-UA', name: 'Леся' }],
    speak(one: { lang: string; text: string; onend: () => void }) {
      said.push([one.lang, one.text])
      ending = one.onend
    },
    cancel() {
      ending = null
      isPaused = false
    },
    pause() {
      isPaused = true
    },
    resume() {
      isPaused = false
    },
  })
  Object.defineProperty(globalThis, 'speechSynthesis', { value: voices })
  class Said {
    constructor(readonly text: string) {}
  }
  Object.assign(globalThis, { SpeechSynthesisUtterance: Said, saidAloud: said, finishSentence: () => ending?.() })
}

async function spoken(page: Page): Promise<unknown> {
  return await page.evaluate(() => (globalThis as unknown as { saidAloud: unknown }).saidAloud)
}

async function finish(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { finishSentence: () => void }).finishSentence())
}
