// The check before publishing: what must be mended stops the story, now and for a later minute, until somebody says why it goes out.
import sharp from 'sharp'
import { expect, expectAccessible, test } from '../support/journey'
import { expectSaved, write } from '../support/stories'

const REASON = 'Авторство світлини уточнюємо, а новина не чекає.'

test('a photograph without an author stops the story; mended it goes out, or with a reason that is on record', async ({ as }) => {
  const headline = `Перевірка перед публікацією ${Date.now() % 100_000}`
  const editor = await as('editor')
  await write(editor, { headline, standfirst: 'Світлина без підпису автора.', text: 'Її зняв хтось із читачів.' })
  const background = { r: 120, g: Date.now() % 255, b: 90 }
  const buffer = await sharp({ create: { width: 1_600, height: 1_067, channels: 3, background } })
    .jpeg()
    .toBuffer()
  await editor.getByRole('button', { name: 'Обрати світлину' }).click()
  const library = editor.getByRole('dialog')
  await library.locator('input[type=file]').setInputFiles({ name: 'читач.jpg', mimeType: 'image/jpeg', buffer })
  await library.getByLabel('Опис для тих, хто не бачить світлини').fill('Площа ввечері.')
  await library.getByRole('button', { name: 'Узяти цю світлину' }).click()
  await expectSaved(editor)

  const gate = editor.getByRole('dialog', { name: 'Перевірка знайшла, що варто виправити' })
  await test.step('now', async () => {
    await editor.getByRole('button', { name: 'Опублікувати', exact: true }).click()
    await expect(gate).toBeVisible()
    await expect(gate.getByText('обов’язково')).toBeVisible()
    await expectAccessible(editor)
    await gate.getByRole('button', { name: 'Повернутися до тексту' }).click()
    await expect(gate).toBeHidden()
    await expect(editor.getByText('опубліковано', { exact: true })).toHaveCount(0)
  })

  await test.step('for a later minute likewise', async () => {
    await editor.getByRole('button', { name: 'Запланувати', exact: true }).click()
    const minute = editor.getByRole('dialog', { name: 'Коли вийде матеріал?' })
    await minute.getByRole('button', { name: 'Запланувати' }).click()
    await expect(gate).toBeVisible()
    await gate.getByRole('button', { name: 'Повернутися до тексту' }).click()
    await minute.getByRole('button', { name: 'Ні, писати далі' }).click()
  })

  await test.step('with a reason it goes out', async () => {
    await editor.getByRole('button', { name: 'Опублікувати', exact: true }).click()
    await gate.getByLabel('Чому матеріал виходить так').fill(REASON)
    await gate.getByRole('button', { name: 'Опублікувати з поясненням' }).click()
    await expect(editor.getByText('опубліковано', { exact: true })).toBeVisible()
  })

  await test.step('and the reason is on record', async () => {
    const admin = await as('admin')
    await admin.goto('/newsroom/audit?order=article.publish')
    await expect(admin.getByRole('listitem').filter({ hasText: headline }).filter({ hasText: REASON })).toHaveCount(1)
  })
})
