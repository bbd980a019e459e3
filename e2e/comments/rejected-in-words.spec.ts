// The reason «other» says nothing by itself: whoever rejects by it tells the author why, at the desk, without scripts, from a letter
// and with a ban; and the author reads it.
import type { Page } from '@playwright/test'
import { openLetter } from '../support/colleague'
import { addressInModeratorsLetter, hold, stand } from '../support/held-comments'
import { expect, expectAccessible, test } from '../support/journey'

/** A story of the demo that no other journey closes. */
const STORY = '412 людей'
const WHY = 'Про це вже йде розмова під матеріалом про ринок.'
const ASKED = 'Поясніть авторові словами, чому коментар не пройшов'

test('by keyboard: without words nothing leaves the queue, and what is written is read where the comment was written', async ({
  page,
  as,
}) => {
  const text = `Скільки коштує кава на ринку? ${Date.now()}`
  await comment(page, text)
  const moderator = await as('moderator')
  await moderator.goto(`/newsroom/moderation?q=${text.split(' ').at(-1)}`)
  const item = moderator.getByRole('article').filter({ hasText: text })
  await expect(async () => {
    await moderator.keyboard.press('j')
    await expect(item).toBeFocused({ timeout: 500 })
  }).toPass()
  await moderator.keyboard.press('r')
  await moderator.keyboard.press('8')
  const field = item.getByRole('textbox', { name: /^Пояснення авторові/ })
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(new RegExp(ASKED))
  await moderator.keyboard.type('Ні, 8')
  await moderator.keyboard.press('Control+Enter')
  await expect(field).toHaveAccessibleDescription(/^Закоротко: щонайменше 10 знаків\./)
  await expectAccessible(moderator)
  await field.fill(WHY)
  await expect(field).not.toHaveAttribute('aria-invalid')
  await moderator.keyboard.press('Control+Enter')
  await expect(moderator.getByText('Відхилено: Зоряна.')).toBeVisible()
  await moderator.goto(`/newsroom/moderation?queue=rejected&q=${text.split(' ').at(-1)}`)
  await expect(item.getByText(`Пояснення авторові: ${WHY}`)).toBeVisible()

  await page.reload()
  const own = page.locator('.own-comment').filter({ hasText: text })
  await expect(own.getByText(`Пояснення модератора: ${WHY}`)).toBeVisible()
  await own.getByRole('link', { name: 'Ваш коментар відхилено.' }).click()
  await expect(page.getByText('Причина: Інше.')).toBeVisible()
  await expect(page.getByText(`Пояснення модератора: ${WHY}`)).toBeVisible()
  await expectAccessible(page)
})

test('many at once are told the same, each by letter, and the words are not there for the next ones', async ({ as }) => {
  const mark = `гуртом${Date.now()}`
  const emails = [`one-${mark}@example.org`, `two-${mark}@example.org`]
  for (const [place, email] of emails.entries()) await stand({ text: `Думка ${place} ${mark}`, email, under: STORY })
  await hold([`Ще одна думка ${mark}`])
  const moderator = await as('moderator')
  await moderator.goto(`/newsroom/moderation?queue=approved&q=${mark}`)
  await moderator.getByRole('button', { name: 'Вибрати всі 2 коментарі' }).click()
  const bar = moderator.getByRole('form', { name: 'Рішення про вибрані' })
  await bar.getByText('Відхилити…').click()
  await bar.getByRole('button', { name: 'Інше…' }).click()
  const field = bar.getByRole('textbox', { name: /^Пояснення авторам/ })
  await expect(field).toBeFocused()
  await expect(bar.getByText(ASKED)).toBeVisible()
  await expect(moderator.getByRole('article')).toHaveCount(2)
  await field.fill(WHY)
  await bar.getByRole('button', { name: 'Відхилити з цим поясненням' }).click()
  await expect(moderator.getByText('Відхилено 2 коментарі.')).toBeVisible()
  const admin = await as('admin')
  for (const email of emails) {
    await openLetter(admin, email, /не пройшов/)
    await expect(admin.getByText(`Пояснення модератора: ${WHY}`)).toBeVisible()
  }
  await moderator.goto(`/newsroom/moderation?queue=all&q=${mark}`)
  await moderator.getByRole('checkbox').first().check()
  await bar.getByText('Відхилити…').click()
  await expect(field).toHaveValue('')
})

test('without scripts the form comes back with what is wrong in it, and nothing chosen or written is lost', async ({ plain, as }) => {
  const mark = `просто${Date.now()}`
  await hold([`Перша ${mark}`, `Друга ${mark}`, `Третя ${mark}`])
  const moderator = await as('moderator')
  await plain.context().addCookies(await moderator.context().cookies())
  await plain.goto(`/newsroom/moderation?q=${mark}`)
  const item = plain.getByRole('article').filter({ hasText: `Перша ${mark}` })
  await item.getByText('Відхилити…').click()
  await item.getByRole('textbox', { name: /^Примітка для редакції/ }).fill('Спитати колег')
  await item.getByRole('button', { name: 'Інше…' }).click()
  const field = item.getByRole('textbox', { name: /^Пояснення авторові/ })
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(new RegExp(ASKED))
  await expect(item.getByRole('textbox', { name: /^Примітка для редакції/ })).toHaveValue('Спитати колег')
  await field.fill(WHY)
  await item.getByRole('button', { name: 'Відхилити з цим поясненням' }).click()
  await expect(plain.getByText('Відхилено: Читач 1.')).toBeVisible()

  const boxes = plain.getByRole('checkbox', { name: /^Вибрати коментар/ })
  for (const box of await boxes.all()) await box.check()
  const bar = plain.getByRole('form', { name: 'Рішення про вибрані' })
  await bar.getByText('Відхилити…').click()
  await bar.getByRole('button', { name: 'Інше…' }).click()
  await expect(bar.getByRole('textbox', { name: /^Пояснення авторам/ })).toBeFocused()
  for (const box of await boxes.all()) await expect(box).toBeChecked()
  await bar.getByRole('textbox', { name: /^Пояснення авторам/ }).fill(WHY)
  await bar.getByRole('button', { name: 'Відхилити з цим поясненням' }).click()
  await expect(plain.getByText('Відхилено 2 коментарі.')).toBeVisible()
  await moderator.goto(`/newsroom/moderation?queue=rejected&q=${mark}`)
  await expect(moderator.getByText(`Пояснення авторові: ${WHY}`)).toHaveCount(3)
})

test('from a letter: the page asks for the words before the link is used up', async ({ plain, page, as }) => {
  const text = `лист просить слів ${Date.now()}`
  await hold([text])
  const address = await addressInModeratorsLetter(text, 'reject')
  await plain.goto(address)
  await plain.getByLabel('За яким правилом').selectOption('Інше')
  await plain.getByRole('button', { name: 'Відхилити' }).click()
  const field = plain.getByRole('textbox', { name: /^Пояснення авторові/ })
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(new RegExp(ASKED))
  await expect(plain.getByLabel('За яким правилом')).toHaveValue('other')
  await page.goto(plain.url())
  await expectAccessible(page)
  await field.fill(WHY)
  await plain.getByRole('button', { name: 'Відхилити' }).click()
  await expect(plain.getByText('Зроблено. Дякуємо.')).toBeVisible()
  const moderator = await as('moderator')
  await moderator.goto(`/newsroom/moderation?queue=rejected&q=${text.split(' ').at(-1)}`)
  await expect(moderator.getByText(`Пояснення авторові: ${WHY}`)).toBeVisible()
})

test('with a ban: what waits is rejected with one sentence, and the form asks for it', async ({ as }) => {
  const mark = `бан${Date.now()}`
  const email = `banned-${mark}@example.org`
  await stand({ text: `Знову те саме ${mark}`, email, under: STORY })
  const moderator = await as('moderator')
  await moderator.goto(`/newsroom/moderation?queue=approved&q=${mark}`)
  await moderator.getByRole('button', { name: 'Повернути в чергу' }).click()
  await expect(moderator.getByText('Повернуто в чергу: Зоряна.')).toBeVisible()
  await moderator.goto(`/newsroom/moderation?q=${mark}`)
  await moderator.getByText('Заборонити…').click()
  const dialog = moderator.getByRole('dialog', { name: 'Заборонити: Зоряна' })
  const field = dialog.getByRole('textbox', { name: /^Пояснення авторам/ })
  await expect(field).toBeHidden()
  await dialog.getByRole('radio', { name: /Електронна адреса/ }).check()
  await dialog.getByRole('checkbox', { name: 'Відхилити все, що від них чекає' }).check()
  await dialog.getByLabel('За яким правилом').selectOption('Інше')
  await dialog.getByRole('button', { name: 'Заборонити', exact: true }).click()
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(new RegExp(ASKED))
  await expectAccessible(moderator)
  await field.fill(WHY)
  await dialog.getByRole('button', { name: 'Заборонити', exact: true }).click()
  await expect(moderator.getByText('Заборонено й відхилено 1 коментар.')).toBeVisible()
})

async function comment(page: Page, text: string): Promise<void> {
  await page.goto('/sport')
  await page.locator('main h2 a, main h3 a').filter({ hasText: STORY }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('textbox', { name: /^Коментар/ }).fill(text)
  await page.getByRole('textbox', { name: /^Ім’я/ }).fill('Зоряна')
  await page.getByRole('textbox', { name: /^Електронна пошта/ }).fill(`words-${Date.now()}@example.org`)
  await page.getByRole('button', { name: 'Надіслати' }).click()
  await expect(page.locator('.own-comment').filter({ hasText: text })).toBeVisible()
}
