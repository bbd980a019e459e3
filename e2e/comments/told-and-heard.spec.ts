// What is decided is told, and whoever is told may answer: an appeal, a report that ends in a letter, a letter that decides.
import type { Page } from '@playwright/test'
import { openLetter } from '../support/colleague'
import { addressInModeratorsLetter, hold, stand } from '../support/held-comments'
import { expect, expectAccessible, test } from '../support/journey'

/** A story of the demo that no other journey closes. */
const STORY = '412 людей'

test('a rejected reader is told why, appeals once, is read again, and is told the end of it', async ({ plain, as }) => {
  const text = `Чому ринок зачинено? ${Date.now()}`
  await comment(plain, { text, email: `appeals-${Date.now()}@example.org` })
  const status = plain.url()
  const moderator = await as('moderator')
  await reject(moderator, text, 'Не про це')

  await plain.goto(status)
  await expect(plain.getByText('Причина: Не про це.')).toBeVisible()
  await plain.getByRole('textbox', { name: /^Чому рішення варто змінити/ }).fill('Стаття саме про ринок.')
  await plain.getByRole('button', { name: 'Попросити переглянути' }).click()
  await plain.goto(status)
  await expect(plain.getByText('Модератор ще не відповів.')).toBeVisible()
  await expect(plain.getByRole('button', { name: 'Попросити переглянути' })).toHaveCount(0)

  const item = await openItem(moderator, text)
  await expect(item.getByText('Стаття саме про ринок.')).toBeVisible()
  await item.getByRole('button', { name: 'Схвалити' }).click()
  await expect(moderator.getByText('Схвалено: Зоряна.')).toBeVisible()
  await plain.goto(status)
  await expect(plain.getByText('Коментар опубліковано')).toBeVisible()
  await expect(plain.getByText('Ця відповідь остаточна.')).toBeVisible()
})

test('a report leads a moderator to the comment, and its author gets a letter that names the rule', async ({ as, page }) => {
  const [text, email] = [`Усі вони там однакові. ${Date.now()}`, `reported-${Date.now()}@example.org`]
  await stand({ text, email, under: STORY })
  await openStory(page)
  const said = page.locator('#comments article').filter({ hasText: text })
  await said.getByRole('link', { name: /^Поскаржитися/ }).click()
  await page.getByRole('radio', { name: 'Мова ворожнечі' }).check()
  await page.getByRole('button', { name: 'Надіслати скаргу' }).click()
  await expect(page.getByRole('heading', { name: 'Дякуємо, скаргу отримано' })).toBeVisible()
  const moderator = await as('moderator')
  const item = await openItem(moderator, text, 'reported')
  await expect(item.getByText('Мова ворожнечі').first()).toBeVisible()
  await reject(moderator, text, 'Мова ворожнечі', 'reported')

  const admin = await as('admin')
  await openLetter(admin, email, /не пройшов/)
  await expect(admin.getByText(/Без мови ворожнечі/)).toBeVisible()
  await openStory(page)
  await expect(page.locator('#comments').getByText(text)).toHaveCount(0)
})

test('a letter asks a moderator: looking changes nothing, one press decides and one takes it back, the next is told so, in either language', async ({
  plain,
  page,
}) => {
  const text = `лист питає номер ${Date.now()}`
  await hold([text])
  const address = await addressInModeratorsLetter(text, 'approve')
  for (let look = 0; look < 3; look++) expect((await plain.request.get(address)).status()).toBe(200)
  await plain.goto(address)
  await expect(plain.getByText(text)).toBeVisible()
  await page.goto(address)
  await expectAccessible(page)
  const second = await plain.context().newPage()
  await second.goto(`/en${address}`)
  await plain.getByRole('button', { name: 'Схвалити' }).click()
  await expect(plain.getByText('Зроблено. Дякуємо.')).toBeVisible()
  await expect(plain.getByRole('button', { name: 'Скасувати' })).toBeVisible()
  await second.getByRole('button', { name: 'Approve' }).click()
  await expect(second.getByText('This link was used already.')).toBeVisible()
  await plain.getByRole('button', { name: 'Скасувати' }).click()
  await expect(plain.getByText('Скасовано: коментар знову чекає в черзі.')).toBeVisible()
  await page.reload()
  await expectAccessible(page)
  await second.goto('/en/moderate?token=made-up')
  await expect(second.getByRole('link', { name: 'Open the queue' })).toBeVisible()
})

async function comment(page: Page, { text, email }: { text: string; email: string }): Promise<void> {
  await openStory(page)
  await page.getByRole('textbox', { name: /^Коментар/ }).fill(text)
  await page.getByRole('textbox', { name: /^Ім’я/ }).fill('Зоряна')
  await page.getByRole('textbox', { name: /^Електронна пошта/ }).fill(email)
  await page.getByRole('button', { name: 'Надіслати' }).click()
  await expect(page).toHaveURL(/\/comment\/status\//)
}

async function openStory(page: Page): Promise<void> {
  await page.goto('/sport')
  await page.locator('main h2 a, main h3 a').filter({ hasText: STORY }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Found by its own last word: the queue is everybody's. */
async function openItem(moderator: Page, text: string, queue = 'pending') {
  await moderator.goto(`/newsroom/moderation?queue=${queue}&q=${text.split(' ').at(-1)}`)
  return moderator.getByRole('article').filter({ hasText: text })
}

async function reject(moderator: Page, text: string, reason: string, queue = 'pending'): Promise<void> {
  const item = await openItem(moderator, text, queue)
  await item.getByText('Відхилити…').click()
  await item.getByRole('button', { name: reason }).click()
  await expect(moderator.getByText('Відхилено: Зоряна.')).toBeVisible()
}
