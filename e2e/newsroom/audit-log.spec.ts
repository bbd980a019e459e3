// Who changed what: found by an administrator, narrowed, taken away as a table; nobody else gets it.
import { readFile } from 'node:fs/promises'
import { invite } from '../support/colleague'
import { expect, expectAccessible, test } from '../support/journey'

test('an administrator finds an order in the log and takes the log away', async ({ as }) => {
  const admin = await as('admin')
  const name = `=Гість Журналу ${Date.now() % 100_000}`
  await invite(admin, { name })
  await admin.getByRole('link', { name: 'Журнал' }).first().click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Журнал' })).toBeVisible()
  await expect(admin.getByText(`Марта Гайова запрошує до редакції: ${name}`)).toBeVisible()
  await expectAccessible(admin)
  const record = admin.getByRole('listitem').filter({ hasText: `запрошує до редакції: ${name}` })
  await record.getByRole('link', { name: 'Усе про це' }).click()
  await expect(admin.getByText(`Усе про: ${name}`)).toBeVisible()
  await admin.getByLabel('Хто').selectOption('Марта Гайова')
  await admin.getByRole('button', { name: 'Показати' }).click()
  await expect(admin).toHaveURL(/who=.+/)
  await expect(admin.getByText(`запрошує до редакції: ${name}`)).toBeVisible()

  await admin.getByRole('combobox', { name: /^Що/ }).selectOption({ label: 'Запрошує до редакції або відкликає запрошення' })
  await admin.getByRole('button', { name: 'Показати' }).click()
  await expect(admin).toHaveURL(/order=person\.invite/)
  await expect(admin.getByText(`запрошує до редакції: ${name}`)).toBeVisible()

  const download = admin.waitForEvent('download')
  await admin.getByRole('button', { name: 'Завантажити як CSV' }).click()
  const table = await readFile(await (await download).path(), 'utf8')
  expect(table).toContain(`запрошує до редакції: ${name}`)
  expect(table).toContain(`"'${name}"`)
  expect(table).not.toContain(`,"${name}"`)
  await admin.goto('/newsroom/audit?order=audit.export')
  await expect(admin.getByText('Марта Гайова завантажує журнал').first()).toBeVisible()
})

test('an editor finds neither the log nor the letters', async ({ as }) => {
  const editor = await as('editor')
  for (const path of ['/newsroom/audit', '/newsroom/letters']) expect((await editor.goto(path))?.status()).toBe(404)
  await editor.goto('/newsroom')
  await expect(editor.getByRole('link', { name: 'Журнал' })).toHaveCount(0)
  const answer = await editor.evaluate(async () => (await fetch('/api/audit', { method: 'POST', body: new FormData() })).status)
  expect(answer).toBe(403)
})
