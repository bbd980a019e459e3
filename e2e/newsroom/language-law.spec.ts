// Is the law on the state language kept? An editor sees it proved, takes the proof away, and the taking is in the audit log.
import { readFile } from 'node:fs/promises'
import { expect, expectAccessible, test } from '../support/journey'

test('an editor sees the law proved and takes the proof away', async ({ as, request }) => {
  for (const preference of ['en-GB,en;q=0.9', 'ru', '']) {
    const answer = await request.get('/', { headers: { 'accept-language': preference }, maxRedirects: 0 })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toMatch(/<html[^>]* lang="uk"/)
  }
  const editor = await as('editor')
  await editor.goto('/newsroom')
  await editor.getByRole('link', { name: 'Державна мова' }).first().click()
  await expect(editor.getByRole('heading', { level: 1, name: 'Державна мова' })).toBeVisible()
  const door = editor.getByRole('table', { name: 'Перша сторінка для того, хто мови не обирав' })
  await expect(door.getByRole('cell', { name: 'українська сторінка' })).toHaveCount(6)
  const altogether = editor.getByRole('table', { name: 'За весь час' })
  await expect(altogether.getByRole('row', { name: /^Уся газета/ })).toContainText('дотримано')
  await expect(altogether.getByRole('row', { name: /^Громада/ })).toBeVisible()
  await expectAccessible(editor)

  await editor.getByRole('link', { name: 'Останні 7 днів' }).click()
  await expect(editor.getByRole('link', { name: 'Останні 7 днів' })).toHaveAttribute('aria-current', 'page')

  const download = editor.waitForEvent('download')
  await editor.getByRole('button', { name: 'Завантажити доказ як CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^visnyk-language-\d{4}-\d\d-\d\d\.csv$/)
  const table = await readFile(await file.path(), 'utf8')
  expect(table).toMatch(/"за весь час","Уся газета",.*"дотримано"/)
  expect(table.match(/перша сторінка; браузер просить/g)).toHaveLength(6)

  const admin = await as('admin')
  await admin.goto('/newsroom/audit?order=language.export')
  await expect(admin.getByText('Олена Бережна завантажує доказ дотримання закону про мову').first()).toBeVisible()
  await admin.goto('/newsroom/settings')
  await admin.getByRole('link', { name: 'Чи дотримано закону про державну мову' }).click()
  await expect(admin).toHaveURL(/\/newsroom\/language$/)
})

test('what is printed is the proof and nothing of the newsroom around it', async ({ as }) => {
  const editor = await as('editor')
  await editor.goto('/newsroom/language')
  await editor.emulateMedia({ media: 'print' })
  await expect(editor.getByText(/^Станом на/)).toBeVisible()
  await expect(editor.getByRole('table', { name: 'За весь час' })).toBeVisible()
  await expect(editor.getByRole('navigation', { name: 'За які дні' })).toBeHidden()
  await expect(editor.getByRole('button', { name: 'Вийти' })).toBeHidden()
})

test('authors and moderators find neither the proof nor its file', async ({ as }) => {
  for (const who of ['author', 'moderator'] as const) {
    const page = await as(who)
    expect((await page.goto('/newsroom/language'))?.status()).toBe(404)
    const form = { from: '2026-11-01', to: '2026-11-29', locale: 'uk' }
    const status = await page.evaluate(async (fields) => {
      const body = new URLSearchParams(fields)
      return (await fetch('/api/language', { method: 'POST', body })).status
    }, form)
    expect(status).toBe(403)
  }
})
