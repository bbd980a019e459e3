// Writing and publishing as journeys do it, in the newsroom's own words.
import { expect, type Page } from '@playwright/test'

export type Words = { headline: string; standfirst: string; text: string }

/** A complete draft in Ukrainian, saved. */
export async function write(page: Page, { headline, standfirst, text }: Words): Promise<void> {
  await page.goto('/newsroom/articles/new')
  await page.getByRole('button', { name: 'українською' }).click()
  await page.getByRole('textbox', { name: 'Заголовок' }).fill(headline)
  await page.getByRole('textbox', { name: /^Підводка/ }).fill(standfirst)
  await page.locator('.ProseMirror').click()
  await page.keyboard.type(text)
  await page.getByRole('combobox', { name: /^Розділ/ }).selectOption({ label: 'Громада' })
  await expect(page.getByText(/^Збережено о/)).toBeVisible()
}

export async function publishNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Опублікувати', exact: true }).click()
  await expect(page.getByText('опубліковано', { exact: true })).toBeVisible()
}

/** Where readers find it. */
export async function liveAddress(page: Page): Promise<string> {
  await page.getByText('Ще', { exact: true }).click()
  const address = await page.getByRole('link', { name: 'Відкрити на сайті' }).getAttribute('href')
  await page.getByText('Ще', { exact: true }).click()
  return address ?? ''
}
