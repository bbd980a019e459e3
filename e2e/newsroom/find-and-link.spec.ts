// Words found and replaced in the text, and a link to a story of our own by its headline.
import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'

test('any apostrophe finds any other; one or all are replaced, and one key takes all of it back', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await editor.keyboard.type("Об'єкт стоїть. Другий об'єкт лежить. Надоб'єкт летить.")
  await editor.keyboard.press('Control+f')
  const words = editor.getByRole('textbox', { name: 'Що знайти' })
  await expect(words).toBeFocused()
  await words.fill("об'єкт")
  await expect(editor.getByText('1 з 3')).toBeVisible()
  await words.press('Enter')
  await expect(editor.getByText('2 з 3')).toBeVisible()
  await words.press('Shift+Enter')
  await expect(editor.getByText('1 з 3')).toBeVisible()
  await expectAccessible(editor)
  await editor.getByLabel('Лише цілі слова').check()
  await expect(editor.getByText('1 з 2')).toBeVisible()
  await editor.getByLabel('Зважати на великі літери').check()
  await expect(editor.getByText('1 з 1')).toBeVisible()
  await editor.getByLabel('Зважати на великі літери').uncheck()

  await editor.getByRole('textbox', { name: 'На що замінити' }).fill('міст')
  await editor.getByRole('button', { name: 'Замінити', exact: true }).click()
  await expect(body).toHaveText('міст стоїть. Другий об’єкт лежить. Надоб’єкт летить.')
  await editor.getByLabel('Лише цілі слова').uncheck()
  await editor.getByRole('button', { name: 'Замінити все' }).click()
  await expect(editor.getByText('Замінено в 2 місцях')).toBeVisible()
  await expect(body).toHaveText('міст стоїть. Другий міст лежить. Надміст летить.')

  await words.press('Escape')
  await expect(body).toBeFocused()
  await editor.keyboard.press('Control+z')
  await expect(body).toHaveText('міст стоїть. Другий об’єкт лежить. Надоб’єкт летить.')
})

test('a link finds our own story by its headline and keeps its address without the paper’s name', async ({ as }) => {
  const editor = await as('editor')
  const body = await startStory(editor)
  await body.click()
  await editor.keyboard.type('Раніше писали')
  await editor.keyboard.press('Control+Shift+ArrowLeft')
  await editor.keyboard.press('Control+k')
  const address = editor.getByRole('combobox', { name: 'Адреса посилання' })
  await address.fill('міст')
  const stories = editor.getByRole('listbox', { name: 'Знайдені матеріали' })
  await expect(stories.getByRole('option').first()).toBeVisible()
  await expectAccessible(editor)
  await address.press('ArrowDown')
  await address.press('Enter')
  await expect(body.getByRole('link', { name: 'писали' })).toHaveAttribute('href', /^\/[a-z-]+\/[a-z0-9-]+$/)

  await editor.keyboard.type(' та ')
  await expect(body.getByRole('link')).toHaveText('писали')
  await editor.keyboard.press('Control+k')
  await address.fill('example.com/a')
  await address.press('Enter')
  await expect(body.getByRole('link', { name: 'https://example.com/a' })).toHaveAttribute('href', 'https://example.com/a')
})

async function startStory(page: Page): Promise<Locator> {
  await page.goto('/newsroom/articles/new')
  await page.getByRole('button', { name: 'українською' }).click()
  await page.getByRole('textbox', { name: 'Заголовок' }).fill(`Пошук ${Date.now()}`)
  return page.getByRole('textbox', { name: 'Текст', exact: true })
}
