// What a browser keeps of texts: gone with the session when it is saved, kept and told of when it is not.
import type { Page } from '@playwright/test'
import { expect, signIn, test } from '../support/journey'
import { beginStory, expectSaved } from '../support/stories'

const copies = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name?.startsWith('visnyk.words.')).length)

test('signing out clears the copies of saved texts', async ({ as }) => {
  const editor = await as('editor')
  await beginStory(editor, `Збережене ${Date.now()}`)
  await expectSaved(editor)
  await expect.poll(() => copies(editor)).toBe(1)
  await expect.poll(() => editor.evaluate(() => Object.values(localStorage))).toContain('saved')
  await editor.getByRole('button', { name: 'Вийти' }).first().click()
  await editor.waitForURL(/\/sign-in$/)
  expect(await copies(editor)).toBe(0)
})

test('unsaved words stay in the browser, are told of at the door, and are saved after it', async ({ as }) => {
  const editor = await as('editor')
  const text = await beginStory(editor, `Незбережене ${Date.now()}`)
  await expectSaved(editor)
  const address = editor.url()
  await editor.context().setOffline(true)
  await text.click()
  await editor.keyboard.type('Написано без мережі.')
  await expect(editor.getByText('Немає зв’язку.')).toBeVisible({ timeout: 30_000 })
  // The page is closed before the network is back.
  await editor.goto('about:blank')
  await editor.context().setOffline(false)
  await editor.goto('/newsroom')
  await editor.getByRole('button', { name: 'Вийти' }).first().click()
  await editor.waitForURL(/\/sign-in\?left=1$/)
  await expect(editor.getByText('У цьому браузері залишається 1 матеріал із незбереженими словами.')).toBeVisible()
  expect(await copies(editor)).toBe(1)
  await signIn(editor, 'editor')
  await editor.goto(address)
  await expect(editor.locator('.ProseMirror')).toContainText('Написано без мережі.')
  await expectSaved(editor)
})
