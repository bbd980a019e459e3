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
  await expect(page.getByText(/^Збережено о/)).toBeVisible()
}
