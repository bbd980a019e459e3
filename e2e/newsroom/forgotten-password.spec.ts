// Somebody forgot their password: a letter, a new one, and nothing told to those who only try addresses.
import { aColleague, addressInLetter, newBrowser, signInAs } from '../support/colleague'
import { expect, expectAccessible, test } from '../support/journey'
import { PAPER, SECOND_INSTANCE } from '../support/paper'

const ANSWER = 'Якщо в редакції є така адреса, лист уже в дорозі.'

test('a new password by letter: the same answer for everybody, and every session there was ends', async ({ as, browser }) => {
  const admin = await as('admin')
  const { email, page: old } = await aColleague(admin, browser)
  const page = await (await newBrowser(browser)).newPage()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Забули пароль?' }).click()
  for (const asked of [`nobody-${Date.now()}@visnyk.test`, email]) {
    await page.goto('/forgotten-password')
    await page.getByLabel('Електронна пошта').fill(asked)
    await page.getByRole('button', { name: 'Надіслати лист' }).click()
    await expect(page.getByText(ANSWER)).toBeVisible()
  }
  await expectAccessible(page)

  await page.goto(await addressInLetter(admin, email, /Новий пароль/))
  await page.getByLabel('Пароль', { exact: true }).fill('зовсім нова фраза')
  await page.getByRole('button', { name: 'Зберегти й увійти' }).click()
  await page.waitForURL(/\/newsroom$/)
  await old.goto('/newsroom')
  await expect(old).toHaveURL(/sign-in/)
  await signInAs(old, email)
  await expect(old.getByRole('alert').first()).toHaveText('Адреса або пароль не підходять. Перевірте їх і спробуйте ще раз.')
  await Promise.all([page.context().close(), old.context().close()])
})

test('a request that calls this house by another name gets a letter that leads here', async ({ as, browser, request }) => {
  const admin = await as('admin')
  const { email, page } = await aColleague(admin, browser)
  const forged = { host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: 'http://evil.example' }
  const form = await (await request.get('/forgotten-password', { headers: forged })).text()
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)]
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]))
  expect(Object.keys(fields).length).toBeGreaterThan(0)
  await request.post('/forgotten-password', { headers: forged, multipart: { ...fields, email } })
  expect(await addressInLetter(admin, email, /Новий пароль/)).toMatch(
    // Either instance may have written it, each knowing itself by its own SITE_URL.
    new RegExp(`^(${PAPER}|${SECOND_INSTANCE})/set-password\\?token=[\\w-]{43}$`),
  )
  await page.context().close()
})
