// Codes from a telephone: set up, asked for after the password, and recovery codes when the telephone is lost.
import { setUpCodes } from '../support/codes'
import { aColleague, signInAs, signOut } from '../support/colleague'
import { expect, expectAccessible, test } from '../support/journey'

const HALF_MINUTE = 30

test('after the password a code; a recovery code works once; the newsroom stays shut in between', async ({ as, browser }) => {
  const { email, page } = await aColleague(await as('admin'), browser)
  await page.goto('/newsroom/me')
  const { code } = await setUpCodes(page)
  await expectAccessible(page)
  const recovery = await page
    .getByRole('listitem')
    .filter({ hasText: /^\w{4}-\w{4}-\w{4}-\w{4}$/ })
    .allInnerTexts()
  expect(recovery).toHaveLength(10)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Завантажити' }).click()
  expect((await download).suggestedFilename()).toBe('kody-visnyk.txt')
  await page.getByRole('link', { name: 'Коди збережено — далі' }).click()
  await expect(page.getByText('Увімкнено: після пароля запитаємо шість цифр.')).toBeVisible()
  await signOut(page)

  await signInAs(page, email)
  await page.waitForURL(/second-factor/)
  await expectAccessible(page)
  await page.goto('/newsroom')
  await expect(page).toHaveURL(/sign-in/)
  await page.goto('/second-factor')
  await page.getByLabel('Код').fill('000000')
  await page.getByRole('button', { name: 'Увійти', exact: true }).click()
  await expect(page.getByRole('alert').first()).toHaveText('Код не підходить або вже використаний. Зачекайте на наступний.')
  await page.getByLabel('Код').fill(code(HALF_MINUTE))
  await page.getByRole('button', { name: 'Увійти', exact: true }).click()
  await page.waitForURL(/\/newsroom$/)
  await signOut(page)

  await signInAs(page, email)
  await page.getByLabel('Код').fill(recovery[0] ?? '')
  await page.getByRole('button', { name: 'Увійти', exact: true }).click()
  await page.waitForURL(/\/newsroom$/)
  await page.goto('/newsroom/me')
  await expect(page.getByText('Лишилося 9 кодів.')).toBeVisible()
  await signOut(page)
  await signInAs(page, email)
  await page.getByLabel('Код').fill(recovery[0] ?? '')
  await page.getByRole('button', { name: 'Увійти', exact: true }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.context().close()
})
