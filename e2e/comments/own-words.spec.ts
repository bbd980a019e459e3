// A reader without JavaScript and without an account: sees what became of a comment, proves the e-mail is theirs, mends, takes back.
import type { Page } from '@playwright/test'
import { openLetter } from '../support/colleague'
import { expect, test } from '../support/journey'

test('from sending to seeing the approval, by the private page alone', async ({ plain, as }) => {
  const text = `Чекаю на продовження про береги. ${Date.now()}`
  await comment(plain, { text, email: `private-${Date.now()}@example.org` })
  await expect(plain.getByText('Дякуємо, коментар отримано')).toBeVisible()
  const status = plain.url()

  const moderator = await as('moderator')
  await moderator.goto('/newsroom/moderation')
  await moderator.getByRole('article').filter({ hasText: text }).getByRole('button', { name: 'Схвалити' }).click()
  await expect(moderator.getByText('Схвалено: Зоряна.')).toBeVisible()

  await plain.goto(status)
  await expect(plain.getByText('Коментар опубліковано')).toBeVisible()
  await plain.getByRole('link', { name: 'Подивитися в розмові' }).click()
  await expect(plain.locator('article[aria-current]').getByText(text)).toBeVisible()
})

test('confirms the e-mail by a letter, mends the comment and takes it back', async ({ plain, as }) => {
  const email = `mends-${Date.now()}@example.org`
  const text = `Перша думка. ${Date.now()}`
  await comment(plain, { text, email, tellMe: true })
  const admin = await as('admin')
  await openLetter(admin, email, /Підтвердьте свою пошту/)
  const address = (await admin.getByRole('link', { name: /\/comment\/confirm\// }).getAttribute('href')) ?? ''
  // A scanner of letters opens every link, and nothing is used up.
  expect((await plain.request.get(address)).status()).toBe(200)
  await plain.goto(address)
  await plain.getByRole('button', { name: 'Так, це моя пошта' }).click()
  await expect(plain).toHaveURL(/\/comment\/mine$/)
  await expect(plain.getByText(email)).toBeVisible()

  await plain.getByRole('link', { name: 'Виправити' }).click()
  // Spaces are no words: the form comes back on a page of the paper, and can be sent again from there.
  await plain.getByRole('textbox', { name: /^Коментар/ }).fill('   ')
  await plain.getByRole('button', { name: 'Зберегти' }).click()
  await expect(plain.getByRole('heading', { name: 'Так не вийшло' })).toBeVisible()
  await expect(plain.getByRole('textbox', { name: /^Коментар/ })).toHaveAttribute('aria-invalid', 'true')
  await plain.getByRole('textbox', { name: /^Коментар/ }).fill(`${text} І друга.`)
  await plain.getByRole('button', { name: 'Зберегти' }).click()
  await expect(plain.getByText(`${text} І друга.`)).toBeVisible()
  await plain.getByRole('button', { name: 'Забути мене в цьому браузері' }).click()
  await plain.goto('/comment/mine')
  await plain.getByRole('textbox', { name: /^Електронна пошта/ }).fill(email)
  await plain.getByRole('button', { name: 'Надішліть мені лист' }).click()
  await expect(plain.getByRole('heading', { name: 'Перевірте пошту' })).toBeVisible()
  await openLetter(admin, email, /Дорога до ваших коментарів/)
  await plain.goto((await admin.getByRole('link', { name: /\/comment\/confirm\// }).getAttribute('href')) ?? '')
  await plain.getByRole('button', { name: 'Так, це моя пошта' }).click()
  const everything = await plain.request.get('/api/reader/export')
  expect(await everything.text()).toContain('І друга.')
  await plain.getByRole('button', { name: 'Забрати коментар' }).click()
  await expect(plain.getByText('Тут ще немає жодного коментаря.')).toBeVisible()
  await plain.getByText('Стерти все, що я писав або писала').click()
  await plain.getByRole('button', { name: 'Стерти назавжди' }).click()
  await expect(plain.getByRole('heading', { name: 'Стерто' })).toBeVisible()
})

test('reports a comment on a page of its own, and likes another by a plain button', async ({ plain }) => {
  await openStory(plain)
  await plain
    .locator('#comments')
    .getByRole('link', { name: /^Поскаржитися/ })
    .first()
    .click()
  await plain.getByRole('radio', { name: 'Образа' }).check()
  await plain.getByRole('button', { name: 'Надіслати скаргу' }).click()
  await expect(plain.getByRole('heading', { name: 'Дякуємо, скаргу отримано' })).toBeVisible()
  await openStory(plain)
  const heart = plain
    .locator('#comments')
    .getByRole('button', { name: /^Подобається/ })
    .first()
  const before = Number((await heart.getAttribute('aria-label'))?.match(/\d+$/)?.[0])
  await heart.click()
  await expect(plain.getByRole('button', { name: new RegExp(`^Подобається: .*, ${before + 1}$`) }).first()).toBeVisible()
})

test('with JavaScript one’s own waiting comment is shown where it was written, to nobody else', async ({ page, plain }) => {
  const text = `Побачу лише я. ${Date.now()}`
  await openStory(page)
  const story = page.url()
  await fill(page, { text, email: `own-${Date.now()}@example.org` })
  await page.getByRole('button', { name: 'Надіслати' }).click()
  await expect(page.locator('.own-comment').getByText(text)).toBeVisible()
  // A paper too busy to tell of it has not forgotten it.
  const tab = await page.context().newPage()
  await tab.route('**/api/comments/status/**', (route) => route.fulfill({ status: 503, body: '{}' }))
  const asked = tab.waitForResponse(/\/api\/comments\/status\//)
  await tab.goto(story)
  await asked
  await page.reload()
  await expect(page.locator('.own-comment').getByText(text)).toBeVisible()
  await plain.goto(story)
  await expect(plain.getByText(text)).toHaveCount(0)
})

test('with JavaScript what was typed is there in another tab, and an answer is still one', async ({ page, context }) => {
  await openStory(page)
  const link = page
    .locator('#comments')
    .getByRole('link', { name: /^Відповісти: / })
    .first()
  const whom = (await link.getAttribute('aria-label')) ?? ''
  await link.click()
  await page.getByRole('textbox', { name: /^Коментар/ }).fill('Не встигла дописати')
  const tab = await context.newPage()
  for (const one of [page, tab]) {
    await one.goto(page.url())
    await expect(one.getByRole('textbox', { name: /^Коментар/ })).toHaveValue('Не встигла дописати')
    await expect(one.getByRole('heading', { name: whom })).toBeVisible()
    await expect(one.locator('[name=parentId]')).not.toHaveValue('')
  }
  await tab.getByRole('button', { name: 'Не відповідати' }).click()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Написати коментар' })).toBeVisible()
})

test('with JavaScript an answer to what was removed meanwhile becomes a comment of its own only when its writer says so', async ({
  page,
  as,
}) => {
  await openStory(page)
  const mark = String(Date.now())
  const articleId = await page.locator('input[name=articleId]').inputValue()
  const { request } = await as('moderator')
  const decide = async (decision: object) =>
    expect((await request.post('/api/moderation/decisions', { data: { decisions: [decision] } })).status()).toBe(200)
  const words = { name: 'Остап', email: `ostap${mark}@example.org`, text: `Хто тут перший? ${mark}` }
  const { id: commentId } = await (await page.request.post('/api/comments', { data: { articleId, ...words } })).json()
  await decide({ commentId, version: 1, expectedStatus: 'pending', action: 'approve' })
  await page.reload()
  await page.locator(`a[href$="/comment/reply/${commentId}"]`).click()
  await fill(page, { text: `Я другий. ${mark}`, email: `katria${mark}@example.org` })
  await decide({ commentId, version: 2, expectedStatus: 'approved', action: 'reject', reason: 'irrelevant' })
  await page.getByRole('button', { name: 'Надіслати', exact: true }).click()
  await expect(page.getByText('Коментар, на який ви відповідали, вилучено. Можна надіслати як окремий коментар.')).toBeInViewport()
  await page.getByRole('button', { name: 'Надіслати як окремий коментар' }).click()
  await expect(page.getByText('Дякуємо, коментар отримано')).toBeVisible()
})

type Words = { text: string; email: string; tellMe?: boolean }

async function comment(page: Page, words: Words): Promise<void> {
  await openStory(page)
  await fill(page, words)
  await page.getByRole('button', { name: 'Надіслати' }).click()
  await expect(page).toHaveURL(/\/comment\/status\//)
}

/** The story of the demo that has the longest conversation. */
async function openStory(page: Page): Promise<void> {
  await page.goto('/')
  await page.locator('main h2 a, main h3 a').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function fill(page: Page, { text, email, tellMe = false }: Words): Promise<void> {
  await page.getByRole('textbox', { name: /^Коментар/ }).fill(text)
  await page.getByRole('textbox', { name: /^Ім’я/ }).fill('Зоряна')
  await page.getByRole('textbox', { name: /^Електронна пошта/ }).fill(email)
  if (tellMe) await page.getByRole('checkbox', { name: /^Написати мені/ }).check()
}
