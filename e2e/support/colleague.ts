// A colleague made for one story: invited by an administrator, come by the address in the letter, signed in in a browser of their own.
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test'
import { PAPER } from './paper'

export const OWN_PASSWORD = 'власна довга фраза'

let counter = 0

export async function newBrowser(browser: Browser): Promise<BrowserContext> {
  return await browser.newContext({ baseURL: PAPER, locale: 'uk-UA', timezoneId: 'Europe/Kyiv' })
}

/** Gives back the address of the invited person's letter-box. */
export async function invite(admin: Page, { name = 'Соломія Підкова', role = 'Автор' } = {}): Promise<string> {
  const email = `colleague-${Date.now()}-${++counter}@visnyk.test`
  await admin.goto('/newsroom/people')
  await admin.getByText('Запросити колегу').click()
  const form = admin.locator('form', { has: admin.getByRole('button', { name: 'Запросити', exact: true }) })
  await form.getByLabel('Ім’я та прізвище').fill(name)
  await form.getByLabel('Електронна пошта').fill(email)
  await form.getByLabel('Роль').selectOption(role)
  await form.getByRole('button', { name: 'Запросити', exact: true }).click()
  await expect(admin.getByText(`${name}: запрошення в дорозі`)).toBeVisible()
  return email
}

/** Without a mail server an administrator finds every letter in the newsroom. Opens the newest one to somebody. */
export async function openLetter(admin: Page, email: string, subject: RegExp): Promise<void> {
  await expect(async () => {
    await admin.goto('/newsroom/letters')
    await admin.getByRole('row').filter({ hasText: email }).getByRole('link', { name: subject }).first().click({ timeout: 3_000 })
    await expect(admin.getByText(`Кому: ${email}`)).toBeVisible({ timeout: 6_000 })
  }).toPass()
}

export async function addressInLetter(admin: Page, email: string, subject: RegExp): Promise<string> {
  await openLetter(admin, email, subject)
  return (await admin.getByRole('link', { name: /token=/ }).getAttribute('href')) ?? ''
}

/** Invited, come, and signed in in a new browser. */
export async function aColleague(admin: Page, browser: Browser, role = 'Автор'): Promise<{ email: string; page: Page }> {
  const email = await invite(admin, { role })
  const page = await (await newBrowser(browser)).newPage()
  await page.goto(await addressInLetter(admin, email, /Запрошення/))
  await page.getByLabel('Пароль', { exact: true }).fill(OWN_PASSWORD)
  await page.getByRole('button', { name: 'Зберегти й увійти' }).click()
  await page.waitForURL(/\/newsroom$/)
  return { email, page }
}

export async function signInAs(page: Page, email: string, password = OWN_PASSWORD): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('Електронна пошта').fill(email)
  await page.getByLabel('Пароль', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Увійти', exact: true }).click()
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Вийти' }).first().click()
  await page.waitForURL(/sign-in/)
}
