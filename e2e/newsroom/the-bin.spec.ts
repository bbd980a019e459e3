// Thrown away and taken out again; what readers see cannot be thrown away.
import { expect, expectAccessible, test } from '../support/journey'
import { expectSaved, fromMenu, write } from '../support/stories'

test('a draft goes to the bin and comes back whole; nobody erases it before its time', async ({ as }) => {
  const headline = `Передумали ${Date.now() % 100_000}`
  const admin = await as('admin')
  await write(admin, { headline, standfirst: 'Не час.', text: 'Може, колись.' })
  const address = new URL(admin.url()).pathname
  await fromMenu(admin, 'До кошика')
  await admin.waitForURL(/\/newsroom\/bin$/)
  const item = admin.getByRole('listitem').filter({ hasText: headline })
  await expect(item.getByText(/можна стерти з/)).toBeVisible()
  await expect(item.getByText('Стерти назавжди')).toHaveCount(0)
  await expectAccessible(admin)
  expect((await admin.goto(address))?.status()).toBe(404)
  await admin.goto('/newsroom/bin')
  await item.getByRole('button', { name: 'Повернути' }).click()
  await expect(admin.getByText('Матеріал знову на столі.')).toBeVisible()
  await admin.goto(address)
  await expect(admin.getByRole('textbox', { name: 'Заголовок' })).toHaveValue(headline)
})

test('a colleague who has it open writes on, orders nothing, and may take it out again', async ({ as }) => {
  const [admin, editor] = [await as('admin'), await as('editor')]
  await write(admin, { headline: `Ще відкрите ${Date.now() % 100_000}`, standfirst: 'Хтось пише.', text: 'Перше речення.' })
  await editor.goto(admin.url())
  const text = editor.locator('.ProseMirror')
  await expect(text).toContainText('Перше речення.')
  await fromMenu(admin, 'До кошика')
  await expect(editor.getByText(/: матеріал переміщено до кошика/)).toBeVisible()
  for (const name of ['Опублікувати', 'Запланувати', 'Схвалити', 'Віддати редакторові']) {
    await expect(editor.getByRole('button', { name, exact: true })).toHaveCount(0)
  }
  await text.click()
  await editor.keyboard.press('Control+End')
  await editor.keyboard.type(' Написане в кошику.')
  await expectAccessible(editor)
  await editor.getByRole('button', { name: 'Повернути з кошика' }).click()
  await expect(editor.getByText('Матеріал знову на столі.')).toBeVisible()
  await expect(editor.getByRole('button', { name: 'Опублікувати', exact: true })).toBeVisible()
  await expectSaved(editor)
  await editor.reload()
  await expect(text).toContainText('Написане в кошику.')
})
