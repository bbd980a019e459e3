// Beginning a story on the writing page, as every journey of the desk does.
import { expect, type Page } from '@playwright/test'

type Words = { headline: string; standfirst: string; text: string }

/** A new draft in Ukrainian, saved. */
export async function write(page: Page, { headline, standfirst, text }: Words): Promise<void> {
  await page.goto('/newsroom/articles/new')
  await page.getByRole('button', { name: 'українською' }).click()
  await page.getByRole('textbox', { name: 'Заголовок' }).fill(headline)
  await page.getByRole('textbox', { name: /^Підводка/ }).fill(standfirst)
  await page.locator('.ed-body [role="textbox"]').click()
  await page.keyboard.type(text)
  await expectKept(page, { headline, word: text.split(' ').at(-1) ?? '' })
}

/** The newsroom's search finds only what is in the draft: with the last word typed, everything is there. */
async function expectKept(page: Page, { headline, word }: { headline: string; word: string }): Promise<void> {
  const list = `/newsroom/articles?q=${encodeURIComponent(`${headline} ${word}`)}`
  await expect.poll(async () => await (await page.request.get(list)).text(), { timeout: 30_000 }).toContain('<tbody>')
}
