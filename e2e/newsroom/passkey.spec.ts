// A key of the device instead of password and code: made, used to come in, removed.
import { aColleague, OWN_PASSWORD, signInAs, signOut } from '../support/colleague'
import { expect, expectAccessible, test } from '../support/journey'

test('a colleague makes a passkey, comes in with it alone, and removes it', async ({ as, browser }) => {
  const { email, page } = await aColleague(await as('admin'), browser)
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('/newsroom/me')
  await page.getByText('Додати ключ доступу').click()
  await page.getByLabel('Назва ключа').fill('Ноутбук')
  await page.getByLabel('Пароль, щоб підтвердити').fill(OWN_PASSWORD)
  await page.getByRole('button', { name: 'Створити ключ' }).click()
  await expect(page.getByText('Ключ додано. Наступного разу входьте з ним.')).toBeVisible()
  await expect(page.getByText('ще не використано')).toBeVisible()
  await expectAccessible(page)
  await signOut(page)

  await page.getByRole('button', { name: 'Увійти з ключем доступу' }).click()
  await page.waitForURL(/\/newsroom$/)
  await signOut(page)
  await signInAs(page, email)
  await page.waitForURL(/second-factor/)
  await page.getByRole('button', { name: 'Підтвердити ключем доступу' }).click()
  await page.waitForURL(/\/newsroom$/)

  await page.goto('/newsroom/me')
  const key = page.getByRole('listitem').filter({ hasText: 'Ноутбук' })
  await key.getByText('Вилучити').first().click()
  await key.getByLabel('Пароль, щоб підтвердити').fill(OWN_PASSWORD)
  await key.getByRole('button', { name: 'Вилучити', exact: true }).click()
  await expect(page.getByText('Ключів іще немає.')).toBeVisible()
  await signOut(page)
  await signInAs(page, email)
  await page.waitForURL(/\/newsroom$/)
  await page.context().close()
})
