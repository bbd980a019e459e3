// Two colleagues talk about a passage; readers never learn of it.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'
import { beginStory, expectSaved } from '../support/stories'

test('an editor asks about a passage, the author answers and resolves; a rewritten passage loses no note', async ({ as }) => {
  const [author, editor] = [await as('author'), await as('editor')]
  await startStory(author)
  await author.locator('.story-body').click()
  await author.keyboard.type('Міст коштував двадцять мільйонів гривень.')
  await expectSaved(author)

  await editor.goto(author.url())
  await editor.locator('.story-body').click()
  await editor.keyboard.press('Control+End')
  await editor.keyboard.press('Control+Shift+ArrowLeft')
  await editor.keyboard.press('Control+Shift+ArrowLeft')
  await editor.keyboard.press('Control+Alt+m')
  const words = editor.getByRole('textbox', { name: 'Що не так із цим місцем' })
  await expect(words).toBeFocused()
  await words.fill('Звідки це число?')
  await words.press('Control+Enter')
  await expect(editor.getByRole('button', { name: 'Зауваження: 1' })).toBeVisible()
  await expectAccessible(editor)

  await author.reload()
  await author.getByRole('button', { name: 'Зауваження: 1' }).click()
  const conversation = author.getByRole('region', { name: 'Зауваження' }).getByRole('listitem')
  await expect(conversation).toContainText('Звідки це число?')
  await expect(author.locator('.story-body .ed-note')).toContainText('гривень')
  await conversation.getByRole('button', { name: 'Відповісти' }).click()
  await conversation.getByRole('textbox', { name: 'Відповісти' }).fill('З кошторису міськради.')
  await conversation.getByRole('button', { name: 'Надіслати' }).click()
  await expect(conversation).toContainText('З кошторису міськради.')

  await author.locator('.story-body').click()
  await author.keyboard.press('Control+a')
  await author.keyboard.type('Скільки він коштував, з’ясовуємо.')
  await expect(conversation).toContainText('Це місце в тексті змінено')
  await conversation.getByRole('button', { name: 'Розв’язано' }).click()
  await expect(author.getByRole('button', { name: 'Зауваження', exact: true })).toBeVisible()
  await author.getByRole('button', { name: 'Розв’язане: 1' }).click()
  await conversation.getByRole('button', { name: 'Повернути' }).click()
  await expect(author.getByRole('button', { name: 'Зауваження: 1' })).toBeVisible()
})

async function startStory(page: Page): Promise<void> {
  await beginStory(page, `Зауваження ${Date.now()}`)
  await expectSaved(page)
}
