// Writing and publishing as journeys do it, in the newsroom's own words.
import { expect, type Locator, type Page } from '@playwright/test'

export type Words = { headline: string; standfirst: string; text: string }

/** A new draft in Ukrainian with nothing but a headline. Gives back the place of its text. */
export async function beginStory(page: Page, headline: string): Promise<Locator> {
  await page.goto('/newsroom/articles/new')
  await page.getByRole('button', { name: 'українською' }).click()
  await page.getByRole('textbox', { name: 'Заголовок' }).fill(headline)
  return page.getByRole('textbox', { name: 'Текст', exact: true })
}

/** A complete draft in Ukrainian, kept. */
export async function write(page: Page, { headline, standfirst, text }: Words): Promise<void> {
  const place = await beginStory(page, headline)
  await page.getByRole('textbox', { name: /^Підводка/ }).fill(standfirst)
  await place.click()
  await page.keyboard.type(text)
  await page.getByRole('combobox', { name: /^Розділ/ }).selectOption({ label: 'Громада' })
  await expectKept(page, { headline, word: text.split(' ').at(-1) ?? '' })
  await expectSaved(page)
}

/** Said once everything written is kept; a machine with much else to do takes its time. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Збережено о/)).toBeVisible({ timeout: 30_000 })
}

/** The newsroom's search finds only what is in the draft: with the last word typed, everything is there. */
async function expectKept(page: Page, { headline, word }: { headline: string; word: string }): Promise<void> {
  const list = `/newsroom/articles?q=${encodeURIComponent(`${headline} ${word}`)}`
  await expect.poll(async () => await (await page.request.get(list)).text(), { timeout: 30_000 }).toContain('<tbody>')
}

export async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.evaluate(
    ([words = '', markup = '']) => {
      const carried = new DataTransfer()
      carried.setData('text/plain', words)
      if (markup) carried.setData('text/html', markup)
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }))
    },
    [text, html],
  )
}

export async function publishNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Опублікувати', exact: true }).click()
  await expect(page.getByText('опубліковано', { exact: true })).toBeVisible()
}

/** One of the story’s orders, chosen in its menu. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  await page.getByText('Ще', { exact: true }).click()
  await page.getByRole('button', { name, exact: true }).click()
}

/** Where readers find it. */
export async function liveAddress(page: Page): Promise<string> {
  await page.getByText('Ще', { exact: true }).click()
  const address = await page.getByRole('link', { name: 'Відкрити на сайті' }).getAttribute('href')
  await page.getByText('Ще', { exact: true }).click()
  return address ?? ''
}

/** A button that gave an order may be gone or grey by then: the focus must be at what was said of it. */
export async function expectFocusOnAnswer(page: Page, said: string | RegExp): Promise<void> {
  await expect(page.locator(':focus')).toContainText(said)
}
