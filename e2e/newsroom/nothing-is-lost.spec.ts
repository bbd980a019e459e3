// A session that ends in the middle of a sentence, a network that goes away, a tab closed by mistake: nothing that was typed is lost.
import type { Page } from '@playwright/test'
import { expect, signIn, test } from '../support/journey'
import { beginStory, expectSaved } from '../support/stories'

test('an expired session: what was typed stays on the page and is saved after signing in again in another tab', async ({ as }) => {
  const editor = await as('editor')
  await startStory(editor)
  const address = editor.url()
  const elsewhere = await editor.context().newPage()
  await elsewhere.goto('/newsroom')
  await elsewhere.getByRole('button', { name: 'Вийти', exact: true }).first().click()
  await elsewhere.waitForURL(/sign-in/)
  await elsewhere.close()
  await expect(editor.getByText('Ваш вхід завершився.')).toBeVisible({ timeout: 20_000 })
  await editor.locator('.ProseMirror').click()
  await editor.keyboard.type('Речення, написане після кінця сесії.')
  await expect(editor.getByText('Ваш вхід завершився.')).toBeVisible()

  const tab = await editor.context().newPage()
  await signIn(tab, 'editor')
  await tab.close()
  await editor.bringToFront()
  // By itself, when the page is looked at; the button «Спробувати ще раз» is for the impatient.
  await expectSaved(editor)
  await editor.goto(address)
  await expect(editor.locator('.ProseMirror')).toContainText('Речення, написане після кінця сесії.')
})

test('a network that went away: both wrote on, and both texts are there when it is back', async ({ as }) => {
  const [first, second] = [await as('editor'), await as('admin')]
  await startStory(first)
  await first.locator('.ProseMirror').click()
  await first.keyboard.type('Перший абзац.')
  await second.goto(first.url())
  await expect(second.locator('.ProseMirror')).toContainText('Перший абзац.')

  await second.context().setOffline(true)
  await second.locator('.ProseMirror').click()
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' Написано без мережі.')
  await expect(second.getByText('Немає зв’язку.')).toBeVisible({ timeout: 30_000 })
  await first.keyboard.press('Enter')
  await first.keyboard.type('Другий абзац, тим часом.')
  await second.context().setOffline(false)

  for (const page of [first, second]) {
    await expect(page.locator('.ProseMirror')).toContainText('Написано без мережі.', { timeout: 30_000 })
    await expect(page.locator('.ProseMirror')).toContainText('Другий абзац, тим часом.')
  }
  await expectSaved(second)
})

test('a tab closed by mistake, without a network: the words are there when the story is opened again', async ({ as }) => {
  const editor = await as('editor')
  await startStory(editor)
  const address = editor.url()
  await editor.context().setOffline(true)
  await editor.locator('.ProseMirror').click()
  await editor.keyboard.type('Останнє речення перед закриттям.')
  await expect(editor.getByText('Немає зв’язку.')).toBeVisible({ timeout: 30_000 })
  const context = editor.context()
  await editor.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.locator('.ProseMirror')).toContainText('Останнє речення перед закриттям.')
  await expectSaved(again)
})

async function startStory(page: Page): Promise<void> {
  await beginStory(page, `Спільна стаття ${Date.now()}`)
  await expectSaved(page)
}
