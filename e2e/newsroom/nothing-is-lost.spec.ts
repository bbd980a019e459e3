// A session that ends in the middle of a sentence, and two people on one story: nothing that was typed is lost.
import type { Page } from '@playwright/test'
import { expect, signIn, test } from '../support/journey'

test('an expired session: what was typed is kept in the browser and saved after signing in again', async ({ as }) => {
  const editor = await as('editor')
  await startStory(editor)
  const address = editor.url()
  await editor.context().clearCookies()
  await editor.locator('.ProseMirror').click()
  await editor.keyboard.type('Речення, написане після кінця сесії.')
  await expect(editor.getByText('Ваш вхід завершився. Написане — в цьому браузері.')).toBeVisible()

  const tab = await editor.context().newPage()
  await signIn(tab, 'editor')
  await tab.close()
  await editor.bringToFront()
  await editor.getByRole('button', { name: 'Спробувати ще раз' }).click()
  await expect(editor.getByText(/^Збережено о/)).toBeVisible()
  await editor.goto(address)
  await expect(editor.locator('.ProseMirror')).toContainText('Речення, написане після кінця сесії.')
})

test('two people on one story: the second is told, sees both texts and chooses', async ({ as }) => {
  const [first, second] = [await as('editor'), await as('admin')]
  await startStory(first)
  await second.goto(first.url())
  await first.locator('.ProseMirror').click()
  await first.keyboard.type('Перша редакція.')
  await expect(first.getByText(/^Збережено о/)).toBeVisible()
  await expect(first.locator('.ProseMirror')).toContainText('Перша редакція.')
  await second.locator('.ProseMirror').click()
  await second.keyboard.type('Друга редакція.')
  await expect(second.getByText('Двоє пишуть одночасно')).toBeVisible()
  await expect(second.getByText('Перша редакція.').first()).toBeVisible()
  await second.getByRole('button', { name: 'Залишити мій' }).click()
  await expect(second.getByText(/^Збережено о/)).toBeVisible()
  await first.reload()
  await expect(first.locator('.ProseMirror')).toContainText('Друга редакція.')
})

async function startStory(page: Page): Promise<void> {
  await page.goto('/newsroom/articles/new')
  await page.getByRole('button', { name: 'українською' }).click()
  await page.getByRole('textbox', { name: 'Заголовок' }).fill(`Спільна стаття ${Date.now()}`)
  await expect(page.getByText(/^Збережено о/)).toBeVisible()
}
