// Where a colleague is signed in, ending what they do not sit at, and a colleague who is switched off.
import { aColleague, newBrowser, OWN_PASSWORD, signInAs } from '../support/colleague'
import { expect, expectAccessible, test } from '../support/journey'

test('a session is ended from another browser, and a new password ends the rest', async ({ as, browser }) => {
  const { email, page } = await aColleague(await as('admin'), browser)
  const others = await Promise.all([1, 2].map(async () => await (await newBrowser(browser)).newPage()))
  for (const other of others) {
    await signInAs(other, email)
    await other.waitForURL(/\/newsroom$/)
  }
  await page.goto('/newsroom/me')
  await expect(page.getByText('цей браузер')).toHaveCount(1)
  const ends = page.getByRole('button', { name: /^Завершити сеанс/ })
  await expect(ends).toHaveCount(2)
  await expectAccessible(page)
  await ends.first().click()
  await expect(ends).toHaveCount(1)

  await page.getByText('Змінити пароль').first().click()
  await page.getByLabel('Теперішній пароль').fill(OWN_PASSWORD)
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill('інша довга фраза')
  await page.getByRole('button', { name: 'Змінити пароль' }).click()
  await expect(page.getByText('Пароль змінено.')).toBeVisible()
  await expect(ends).toHaveCount(0)
  for (const other of others) {
    await other.goto('/newsroom/me')
    await expect(other).toHaveURL(/sign-in\?next=%2Fnewsroom%2Fme/)
    await other.context().close()
  }
  await page.context().close()
})

test('whoever is switched off is out at once, wherever they are', async ({ as, browser }) => {
  const admin = await as('admin')
  const { email, page } = await aColleague(admin, browser)
  await page.goto('/newsroom/me')
  await admin.goto('/newsroom/people')
  const row = admin.getByRole('listitem').filter({ hasText: email })
  await row.getByText('Змінити', { exact: true }).click()
  await row.getByRole('button', { name: 'Вимкнути' }).click()
  await expect(row.getByText('Вимкнено. Усі сеанси закрито.')).toBeVisible()
  await page.getByRole('button', { name: 'Налаштувати коди' }).click()
  await page.waitForURL(/sign-in/)
  await signInAs(page, email)
  await expect(page.getByRole('alert').first()).toHaveText('Адреса або пароль не підходять. Перевірте їх і спробуйте ще раз.')
  await page.context().close()
})
