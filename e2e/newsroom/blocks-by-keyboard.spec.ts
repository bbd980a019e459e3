// Blocks put in from the list and carried about without a mouse; an address that becomes a post.
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'

test('a stroke opens the list of blocks, letters narrow it, Enter puts one in', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await editor.keyboard.type('/')
  const list = editor.getByRole('listbox', { name: 'Додати блок' })
  await expect(list.getByRole('option')).toHaveCount(11)
  await expect(body).toHaveAttribute('aria-activedescendant', 'ed-slash-0')
  await expectAccessible(editor)
  await editor.keyboard.type('цит')
  await expect(list.getByRole('option')).toHaveCount(2)
  await editor.keyboard.press('ArrowDown')
  await expect(list.getByRole('option', { name: 'Виноска' })).toHaveAttribute('aria-selected', 'true')
  await editor.keyboard.press('ArrowUp')
  await editor.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await editor.keyboard.type('Слова свідка')
  await expect(body.locator('blockquote')).toContainText('Слова свідка')

  await editor.keyboard.press('Control+End')
  await editor.keyboard.press('Enter')
  await editor.keyboard.type('/head')
  await editor.keyboard.press('Enter')
  await editor.keyboard.type('Розділ')
  await expect(body.getByRole('heading', { level: 2, name: 'Розділ' })).toBeVisible()
})

test('Escape leaves the stroke as it was typed, and a fraction opens nothing', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await editor.keyboard.type('/')
  await editor.keyboard.press('Escape')
  await expect(editor.getByRole('listbox', { name: 'Додати блок' })).toHaveCount(0)
  await editor.keyboard.type('так 1/2')
  await expect(editor.getByRole('listbox', { name: 'Додати блок' })).toHaveCount(0)
  await expect(body).toHaveText('/так 1/2')
})

test('a block goes up and down by keys and by buttons, with the caret in it', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await editor.keyboard.type('Перший\nДругий\nТретій')
  await editor.keyboard.press('Alt+Shift+ArrowUp')
  await expect(body.locator('p')).toHaveText(['Перший', 'Третій', 'Другий'])
  await editor.keyboard.type('!')
  await editor.getByRole('button', { name: 'Перемістити блок вище' }).click()
  await expect(body.locator('p')).toHaveText(['Третій!', 'Перший', 'Другий'])
  await expect(editor.getByRole('button', { name: 'Перемістити блок вище' })).toBeDisabled()
  await editor.getByRole('button', { name: 'Перемістити блок нижче' }).click()
  await expect(body.locator('p')).toHaveText(['Перший', 'Третій!', 'Другий'])
})

test('the handle carries a block to another place', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await editor.keyboard.type('Перший\nДругий\nТретій')
  await body.locator('p').nth(2).hover()
  await editor.getByRole('button', { name: /^Узяти блок/ }).dragTo(body.locator('p').first(), { targetPosition: { x: 40, y: 2 } })
  await expect(body.locator('p')).toHaveText(['Третій', 'Перший', 'Другий'])
})

test('an address alone on a line becomes the post, and one key makes it a link again', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await paste(editor, 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  await expect(editor.getByLabel('Про що цей допис')).toBeVisible()
  await editor.keyboard.press('Control+z')
  await expect(editor.getByLabel('Про що цей допис')).toHaveCount(0)
  await expect(body.getByRole('link')).toHaveAttribute('href', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')

  await editor.keyboard.press('Control+End')
  await editor.keyboard.press('Enter')
  await paste(editor, 'https://example.com/unknown')
  await expect(body.getByRole('link', { name: 'https://example.com/unknown' })).toBeVisible()
})

test('every key is in a list that a key opens', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await editor.keyboard.press('Control+/')
  const list = editor.getByRole('dialog', { name: 'Клавіші' })
  await expect(list.getByText('Перемістити блок вище')).toBeVisible()
  await expectAccessible(editor)
  await editor.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
})

async function startStory(page: Page): Promise<Locator> {
  await page.goto('/newsroom/articles/new')
  await page.getByRole('button', { name: 'українською' }).click()
  await page.getByRole('textbox', { name: 'Заголовок' }).fill(`Блоки ${Date.now()}`)
  return page.getByRole('textbox', { name: 'Текст', exact: true })
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const carried = new DataTransfer()
    carried.setData('text/plain', words)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }))
  }, text)
}
