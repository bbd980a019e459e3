// A reader without JavaScript comments: sent, corrected, repeated; nothing typed is lost, nothing private is shown.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/journey'

const EMAIL = 'canary.without.scripts@example.org'

test('a comment is held and the page says so, and so it does of the letter; sent again, it is the same one', async ({ plain, request }) => {
  await openStory(plain, '/sport', /412 людей/)
  const story = plain.url()
  await fill(plain, { text: `Біг був чудовий, дякую волонтерам! ${Date.now()}` })
  await plain.getByRole('checkbox', { name: 'Написати мені про рішення та відповіді' }).check()
  await plain.getByRole('button', { name: 'Надіслати' }).click()
  await expect(plain).toHaveURL(/\/comment\/status\//)
  await expect(plain.getByText('Дякуємо, коментар отримано')).toBeVisible()
  await expect(plain.getByText('Лист із посиланням уже надіслано на вашу адресу.')).toBeVisible()
  const status = plain.url()
  await plain.goBack()
  await plain.getByRole('button', { name: 'Надіслати' }).click()
  await expect(plain.getByRole('heading', { level: 1, name: 'Цей коментар уже надіслано' })).toBeVisible()
  await expect(plain.getByRole('textbox')).toHaveCount(0)
  await plain.getByRole('link', { name: 'Подивитися, що з ним' }).click()
  await expect(plain).toHaveURL(status)
  await plain.goto(story)
  await expect(plain.getByText('Біг був чудовий')).toHaveCount(0)
  expect(await (await request.get(story)).text()).not.toContain(EMAIL)
})

test('a comment that cannot be sent comes back filled in, with what is wrong', async ({ plain }) => {
  await openStory(plain, '/en/science', /./)
  const text = 'I counted the nests myself. <b>Forty-one</b>, not forty.'
  await plain.getByRole('textbox', { name: /^Comment/ }).fill(text)
  await plain.getByRole('textbox', { name: /^Name/ }).fill('Iryna')
  await plain.getByRole('textbox', { name: /^E-mail/ }).fill(EMAIL)
  await plain.getByRole('textbox', { name: /website/i }).fill('javascript:alert(1)')
  await plain.getByRole('button', { name: 'Send' }).click()
  await expect(plain).toHaveURL(/\/en\/comment\//)
  await expect(plain.getByRole('textbox', { name: /^Comment/ })).toHaveValue(text)
  await expect(plain.getByRole('textbox', { name: /website/i })).toHaveAttribute('aria-invalid', 'true')
  await plain.getByRole('textbox', { name: /website/i }).fill('')
  await plain.getByRole('button', { name: 'Send' }).click()
  await expect(plain).toHaveURL(/\/comment\/status\//)
})

test('a reply is written on a page of its own', async ({ plain }) => {
  await openStory(plain, '/', /./)
  await plain
    .locator('#comments')
    .getByRole('link', { name: /^Відповісти/ })
    .first()
    .click()
  await expect(plain).toHaveURL(/\/comment\/reply\//)
  await expect(plain.getByRole('heading', { level: 1 })).toBeVisible()
  await fill(plain, { text: `Згодна з вами. ${Date.now()}` })
  await plain.getByRole('button', { name: 'Надіслати' }).click()
  await expect(plain).toHaveURL(/\/comment\/status\//)
})

async function openStory(page: Page, front: string, headline: RegExp): Promise<void> {
  await page.goto(front)
  await page.locator('main h2 a, main h3 a').filter({ hasText: headline }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function fill(page: Page, { text }: { text: string }): Promise<void> {
  await page.getByRole('textbox', { name: /^Коментар/ }).fill(text)
  await page.getByRole('textbox', { name: /^Ім’я/ }).fill('Наталка')
  await page.getByRole('textbox', { name: /^Електронна пошта/ }).fill(EMAIL)
}
