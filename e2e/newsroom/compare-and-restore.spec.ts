// The history of a story: two versions side by side, a name for one, and the way back to it.
import { expect, expectAccessible, test } from '../support/journey'
import { write } from '../support/stories'

test('versions are compared word by word, one is named and brought back', async ({ as }) => {
  const headline = `Ліхтар над рікою ${Date.now() % 100_000}`
  const editor = await as('editor')
  await write(editor, { headline, standfirst: 'Перше світло.', text: 'Світло ввімкнули о сьомій.' })
  const address = new URL(editor.url()).pathname
  await editor.getByRole('button', { name: 'Віддати редакторові' }).click()

  const admin = await as('admin')
  await admin.goto(address)
  const standfirst = admin.getByRole('textbox', { name: /^Підводка/ })
  await expect(standfirst).toHaveValue('Перше світло.')
  await standfirst.fill('Перше тепле світло.')
  await expect(admin.getByText('Збережено', { exact: false }).first()).toBeVisible()

  await expect(async () => {
    await admin.goto(`${address}/history`)
    await expect(admin.getByText(/підводка/).first()).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await admin.getByRole('button', { name: 'Порівняти' }).click()
  await expect(admin.locator('.hs-fields ins', { hasText: 'тепле' })).toBeVisible()
  await expectAccessible(admin)

  const oldest = admin.getByRole('list').getByRole('listitem').filter({ hasText: 'перша збережена версія' })
  await oldest.getByText('Назвати').click()
  await oldest.getByLabel('Назва версії').fill('Перший варіант')
  await oldest.getByRole('button', { name: 'Зберегти' }).click()
  // A named version stands alone: what was saved before it in the same sitting is an entry of its own now.
  const named = admin.getByRole('listitem').filter({ has: admin.locator('strong', { hasText: 'Перший варіант' }) })
  await named.getByRole('button', { name: 'Повернути цю версію' }).click()
  await admin.waitForURL(new RegExp(`${address}$`))
  await expect(admin.getByRole('textbox', { name: /^Підводка/ })).toHaveValue('Перше світло.')
})
