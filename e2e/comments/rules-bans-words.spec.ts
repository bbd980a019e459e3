// The rooms beside the queue: a story closed with a reason, a ban taken back, a word tried before it is listed.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'

const ROOMS = ['bans', 'words', 'rules', 'numbers']

for (const prefix of ['', '/en']) {
  test(`every room can be used by everybody, in ${prefix === '' ? 'Ukrainian' : 'English'}`, async ({ as }) => {
    const moderator = await as('moderator')
    for (const room of ROOMS) {
      await moderator.goto(`${prefix}/newsroom/moderation/${room}`)
      await expect(moderator.locator('h1')).toHaveCount(1)
      for (const width of [360, 1440]) {
        await moderator.setViewportSize({ width, height: 900 })
        const tooWide = await moderator.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        expect(tooWide).toBeLessThanOrEqual(0)
      }
      await expectAccessible(moderator)
    }
    await moderator.goto(`${prefix}/rules`)
    await expectAccessible(moderator)
  })
}

test('a story closed by a moderator says why in the very next request, and opens again', async ({ as, plain }) => {
  const { path, headline } = await leadStory(plain)
  await plain.goto(path)
  await expect(plain.getByRole('button', { name: 'Надіслати' })).toBeVisible()
  const moderator = await as('moderator')
  await moderator.goto(`/newsroom/moderation/rules?q=${encodeURIComponent(headline)}`)
  const row = moderator.getByRole('region', { name: 'Знайдені матеріали' }).getByRole('listitem').first()
  await row.getByRole('radio', { name: 'Закрита', exact: true }).check()
  await row.getByRole('button', { name: 'Зберегти правило' }).click()
  await expect(row.getByLabel('Чому закрито (читачі це прочитають)')).toHaveAccessibleDescription('Заповніть це поле.')
  await expect(row.getByText('Заповніть це поле.')).toBeVisible()
  await row.getByLabel('Чому закрито (читачі це прочитають)').fill('Триває суд: не заважаймо йому')
  await row.getByRole('button', { name: 'Зберегти правило' }).click()
  await expect(row.getByText('Закрита: Триває суд')).toBeVisible()
  await plain.reload()
  await expect(plain.getByText('Триває суд: не заважаймо йому')).toBeVisible()
  await expect(plain.getByRole('button', { name: 'Надіслати' })).toHaveCount(0)
  await row.getByRole('button', { name: 'Прибрати власне правило' }).click()
  await expect(row.getByText('власного правила немає')).toBeVisible()
  await plain.reload()
  await expect(plain.getByRole('button', { name: 'Надіслати' })).toBeVisible()
})

test('a ban is made and lifted, and either is taken back with one press', async ({ as }) => {
  const domain = `spam-${Date.now()}.example`
  const moderator = await as('moderator')
  await moderator.goto('/newsroom/moderation/bans')
  await moderator.getByText('Заборонити…').click()
  await moderator.getByRole('radio', { name: /^Усі адреси домену/ }).check()
  await moderator.getByLabel('Адреса, домен або мережа').fill(`@${domain}`)
  await moderator.getByRole('button', { name: 'Заборонити', exact: true }).click()
  await expect(moderator.getByText('Заборонено.')).toBeVisible()
  await expect(moderator.getByRole('listitem').filter({ hasText: domain })).toBeVisible()
  await moderator.getByRole('button', { name: `Зняти заборону: ${domain}` }).click()
  const lifted = moderator.getByRole('status').filter({ hasText: 'Заборону знято.' })
  await expect(moderator.getByRole('listitem').filter({ hasText: domain })).toHaveCount(0)
  await lifted.getByRole('button', { name: 'Скасувати', exact: true }).click()
  await expect(moderator.getByRole('listitem').filter({ hasText: domain })).toBeVisible()
  const made = moderator.getByRole('status').filter({ hasText: 'Заборонено.' })
  await made.getByRole('button', { name: 'Скасувати', exact: true }).click()
  await expect(made).toHaveCount(0)
  await expect(moderator.getByText('Скасовано: усе як було.').first()).toBeVisible()
  await expect(moderator.getByRole('listitem').filter({ hasText: domain })).toHaveCount(0)
})

test('a line is tried on this month’s comments, listed, and refuses the next one', async ({ as, page }) => {
  const word = `вигадослово${'абвгдежзик'[Date.now() % 10]}`
  const moderator = await as('moderator')
  await moderator.goto('/newsroom/moderation/words')
  await moderator.getByLabel(/^Рядки, по одному/).fill(word)
  await moderator.getByRole('radio', { name: /^Не приймати/ }).check()
  await moderator.getByRole('button', { name: 'Випробувати на останньому місяці' }).click()
  await expect(moderator.getByText(/^Жоден із/)).toBeVisible()
  await moderator.getByRole('button', { name: 'Додати до списку' }).click()
  await expect(moderator.getByText('Додано 1 рядок.')).toBeVisible()
  const { path } = await leadStory(page)
  await page.goto(path)
  await page.getByRole('textbox', { name: /^Коментар/ }).fill(`Це ж справжнє ${word.toUpperCase()}!`)
  await page.getByRole('textbox', { name: /^Ім’я/ }).fill('Орися')
  await page.getByRole('textbox', { name: /^Електронна пошта/ }).fill(`${Date.now()}@example.org`)
  await page.getByRole('button', { name: 'Надіслати' }).click()
  await expect(page.getByText(`Тут є слова, яких ми не друкуємо: ${word.toUpperCase()}.`)).toBeVisible()
})

async function leadStory(page: Page): Promise<{ path: string; headline: string }> {
  await page.goto('/')
  const link = page.locator('main h2 a, main h3 a').first()
  return { path: (await link.getAttribute('href')) ?? '', headline: ((await link.textContent()) ?? '').trim() }
}
