// A new colleague comes by the address in a letter, which a mail scanner opened before them.
import { addressInLetter, invite, newBrowser, OWN_PASSWORD } from '../support/colleague'
import { expect, expectAccessible, test } from '../support/journey'

test('an invitation survives the scanner, lets its reader in once, and gives a writer their byline', async ({ as, browser, request }) => {
  const admin = await as('admin')
  const name = `Соломія Підкова ${Date.now() % 100_000}`
  const email = await invite(admin, { name })
  const address = await addressInLetter(admin, email, /Запрошення до редакції/)
  await expectAccessible(admin)
  for (let visits = 0; visits < 3; visits++) expect((await request.get(address)).status()).toBe(200)

  const page = await (await newBrowser(browser)).newPage()
  await page.goto(address)
  await expect(page.getByText(`Вітаємо в редакції, ${name}!`)).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Пароль', { exact: true }).fill('коротко')
  await page.getByLabel('Пароль', { exact: true }).fill(OWN_PASSWORD)
  await page.getByRole('button', { name: 'Зберегти й увійти' }).click()
  await page.waitForURL(/\/newsroom$/)
  await expect(page.getByRole('heading', { name: `Вітаємо, ${name}!` })).toBeVisible()

  await page.goto(address)
  await expect(page.getByText('Це запрошення вже використано або його час минув.')).toBeVisible()
  await admin.goto('/newsroom/people')
  await expect(admin.getByRole('link', { name })).toBeVisible()
  await page.context().close()
})

test('a revoked invitation opens nothing', async ({ as, browser }) => {
  const admin = await as('admin')
  const email = await invite(admin, { name: 'Хтось Інший' })
  const address = await addressInLetter(admin, email, /Запрошення до редакції/)
  await admin.goto('/newsroom/people')
  const row = admin.getByRole('listitem').filter({ hasText: email })
  await row.getByText('Змінити', { exact: true }).click()
  await row.getByRole('button', { name: 'Відкликати запрошення' }).click()
  await expect(row).toHaveCount(0)
  const page = await (await newBrowser(browser)).newPage()
  await page.goto(address)
  await expect(page.getByText('Це запрошення вже використано або його час минув.')).toBeVisible()
  await page.context().close()
})
