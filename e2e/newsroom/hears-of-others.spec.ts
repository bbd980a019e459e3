// Two have one story open: what one of them decides about it, the other hears at once, on another instance and without asking.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'
import { SECOND_INSTANCE } from '../support/paper'
import { expectSaved, fromMenu, liveAddress, publishNow, write } from '../support/stories'

test('a colleague’s open page hears that the story was published and withdrawn, and keeps what is being written', async ({ as }) => {
  const headline = `Чують одне одного ${Date.now() % 100_000}`
  const [first, second] = [await as('editor'), await as('admin')]
  await write(first, { headline, standfirst: 'Двоє за одним столом.', text: 'Перше речення.' })
  await second.goto(first.url().replace(/^https?:\/\/[^/]+/, SECOND_INSTANCE))
  await expect(second.locator('.ProseMirror')).toContainText('Перше речення.')

  await publishNow(first)
  await expect(second.getByText(/: матеріал опубліковано\.$/)).toBeVisible()
  await expect(second.locator('.ed-bar').getByText('опубліковано', { exact: true })).toBeVisible()

  await second.locator('.ProseMirror').click()
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' Друге речення.')
  await expect(first.locator('.ProseMirror')).toContainText('Друге речення.')
  await fromMenu(first, 'Зняти з публікації')
  await expect(second.getByText(/: матеріал знято з публікації\.$/)).toBeVisible()
  await expect(second.locator('.ProseMirror')).toContainText('Друге речення.')
})

test('one’s own second page hears what was ordered on the first, and says nothing of it', async ({ as }) => {
  const first = await as('editor')
  await write(first, { headline: `Дві вкладки ${Date.now() % 100_000}`, standfirst: 'Одна людина.', text: 'Перше речення.' })
  const second = await first.context().newPage()
  await second.goto(first.url())
  await expect(second.getByRole('button', { name: 'Опублікувати', exact: true })).toBeVisible()
  await publishNow(first)
  await expect(second.locator('.ed-bar').getByText('опубліковано', { exact: true })).toBeVisible()
  await expect(second.getByRole('button', { name: 'Опублікувати зміни' })).toBeDisabled()
  await expect(second.getByText(/: матеріал опубліковано\.$/)).toHaveCount(0)
})

test('what a colleague writes while the question stands is not published unasked', async ({ as, request }) => {
  const [editor, marta] = [await as('editor'), await as('admin')]
  await write(editor, { headline: `Поки питали ${Date.now() % 100_000}`, standfirst: 'Двоє за столом.', text: 'Перше речення.' })
  await publishNow(editor)
  const address = await liveAddress(editor)
  await addWords(editor, ' Друге речення.')
  await marta.goto(editor.url())
  await expect(marta.locator('.ProseMirror')).toContainText('Друге речення.')

  const saved = editor.waitForResponse((response) => response.url().endsWith('/words'))
  await editor.getByRole('button', { name: 'Опублікувати зміни' }).click()
  await saved
  await addWords(marta, ' Непевне речення.')
  const dialog = editor.getByRole('dialog')
  await dialog.getByRole('radio', { name: /^Описка/ }).check()
  await dialog.getByRole('button', { name: 'Виправити описку' }).click()
  await expect(dialog.getByText(/^Поки ви вирішували, матеріал змінився\. Писали: \S+/)).toBeVisible()
  await expectAccessible(editor)
  expect(await (await request.get(address)).text()).not.toContain('Друге речення.')
  await dialog.getByRole('button', { name: 'Спершу подивитися' }).click()
  await expect(editor.locator('.ProseMirror')).toContainText('Непевне речення.')

  await editor.getByRole('button', { name: 'Опублікувати зміни' }).click()
  await addWords(marta, ' Останнє речення.')
  await dialog.getByRole('radio', { name: /^Описка/ }).check()
  await dialog.getByRole('button', { name: 'Виправити описку' }).click()
  await dialog.getByRole('button', { name: 'Опублікувати зі змінами' }).click()
  await expect(editor.locator('.ed-bar').getByText('опубліковано', { exact: true })).toBeVisible()
  expect(await (await request.get(address)).text()).toContain('Останнє речення.')
})

async function addWords(page: Page, words: string): Promise<void> {
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
  await expectSaved(page)
}
