// A reader comments, a moderator approves by keyboard, the next reader sees it; two moderators do not undo each other.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey'

test('from the form to the page, through the queue', async ({ page, as, plain }) => {
  const text = `Ходила дивитися на міст удосвіта: ${Date.now()}`
  await page.goto('/')
  await page.locator('main h2 a, main h3 a').first().click()
  const story = page.url()
  await leaveComment(page, { name: 'Орися', text })
  await expect(page.getByText('Дякуємо, коментар отримано')).toBeVisible()
  await plain.goto(story)
  await expect(plain.getByText(text)).toHaveCount(0)

  const moderator = await as('moderator')
  await moderator.goto(queueOf(text))
  const item = moderator.getByRole('article').filter({ hasText: text })
  await item.focus()
  await moderator.keyboard.press('a')
  await expect(moderator.getByText('Схвалено: Орися.')).toBeVisible()
  await expect(item).toHaveCount(0)
  await plain.reload()
  await expect(plain.getByText(text)).toBeVisible()
})

test('a colleague is told that the readers’ form will speak for the paper, and only then it does', async ({ as }) => {
  const text = `Чекаємо на світлофор ${Date.now()}`
  const moderator = await as('moderator')
  await moderator.goto('/')
  await moderator.locator('main h2 a, main h3 a').first().click()
  await leaveComment(moderator, { name: 'Сусід з Ткацької', text })
  await expect(moderator.getByText(/Ви ввійшли в редакцію як Левко Тихий/)).toBeVisible()
  await moderator.getByRole('button', { name: 'Надіслати' }).click()
  await expect(moderator.locator('#comments article').filter({ hasText: text }).getByText('Левко Тихий')).toBeVisible()
})

test('two moderators on one comment: the second is told who was first', async ({ page, as }) => {
  const text = `Чи буде світлофор? ${Date.now()}`
  await page.goto('/')
  await page.locator('main h2 a, main h3 a').first().click()
  await leaveComment(page, { name: 'Богдан', text })
  await expect(page.getByText('Дякуємо, коментар отримано')).toBeVisible()

  const [first, second] = [await as('moderator'), await as('editor')]
  for (const moderator of [first, second]) await moderator.goto(queueOf(text))
  const item = (moderator: Page) => moderator.getByRole('article').filter({ hasText: text })
  await item(first).getByRole('button', { name: 'Схвалити' }).click()
  await expect(first.getByText('Схвалено: Богдан.')).toBeVisible()
  await item(second).getByRole('button', { name: 'Спам' }).click()
  await expect(second.getByText(/Левко Тихий/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByText(text)).toBeVisible()
})

test('a comment in English is moderated in English', async ({ page, as }) => {
  const text = `Wonderful news for the storks ${Date.now()}`
  await page.goto('/en')
  await page.locator('main h2 a, main h3 a').first().click()
  await page.getByRole('textbox', { name: /^Comment/ }).fill(text)
  await page.getByRole('textbox', { name: /^Name/ }).fill('Maeve')
  await page.getByRole('textbox', { name: /^E-mail/ }).fill('maeve@example.org')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.locator('#comment-held')).toBeVisible()
  const editor = await as('editor')
  await editor.goto(`/en${queueOf(text)}`)
  await editor.getByRole('article').filter({ hasText: text }).getByRole('button', { name: 'Approve' }).click()
  await expect(editor.getByText(/Approved: Maeve/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(text)).toBeVisible()
})

/** The queue is everybody's: each comment is found by its own last word. */
const queueOf = (text: string) => `/newsroom/moderation?q=${text.split(' ').at(-1)}`

async function leaveComment(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
  await page.getByRole('textbox', { name: /^Коментар/ }).fill(text)
  await page.getByRole('textbox', { name: /^Ім’я/ }).fill(name)
  await page.getByRole('textbox', { name: /^Електронна пошта/ }).fill(`${Date.now()}@example.org`)
  await page.getByRole('button', { name: 'Надіслати' }).click()
}
