// An address of the old site leads to its story; a table of them comes in, and what goes round in a circle is told by its line.
import { expect, expectAccessible, test } from '../support/journey'

test('an old address leads readers to where the newsroom says', async ({ as, request }) => {
  const editor = await as('editor')
  const old = `/2019/05/12/stara-nazva-${Date.now() % 100_000}`
  expect((await request.get(old)).status()).toBe(404)
  await editor.goto('/newsroom/redirects')
  await editor.getByLabel('Стара адреса').fill(`https://stara.example${old}/?p=12`)
  await editor.getByLabel('Куди веде').fill('/kultura')
  await editor.getByRole('button', { name: 'Зберегти', exact: true }).click()
  await expect(editor.getByText(`Збережено: ${old}`)).toBeVisible()
  const answer = await request.get(`${old}?utm_source=x`, { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([301, '/kultura'])

  const table = (text: string) => ({ name: 'stare.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await editor.getByLabel('Файл CSV').setInputFiles(table(`from,to\n${old}/a,${old}/b\n${old}/b,${old}/a\n`))
  await editor.getByRole('button', { name: 'Завантажити таблицю' }).click()
  await expect(editor.getByText(/Рядок [23], куди веде: Ця адреса повертає/)).toBeVisible()
  await editor.getByLabel('Файл CSV').setInputFiles(table(`${old}/міст;/sport\n${old}/b;;410\n`))
  await editor.getByRole('button', { name: 'Завантажити таблицю' }).click()
  await expect(editor.getByText('Збережено 2 переадресації.')).toBeVisible()
  const gone = await request.get(`${old}/b`)
  expect([gone.status(), await gone.text()]).toEqual([410, expect.stringContaining('Цієї сторінки більше немає')])
  const inLetters = await request.get(encodeURI(`${old}/міст`), { maxRedirects: 0 })
  expect([inLetters.status(), inLetters.headers().location]).toEqual([301, '/sport'])
  await expect(editor.getByRole('link', { name: `${old}/міст` })).toBeVisible()
  await editor.getByLabel('Стара адреса').fill('/latest')
  await editor.getByLabel('Куди веде').fill('/kultura')
  await editor.getByRole('button', { name: 'Зберегти', exact: true }).click()
  await expect(editor.getByText('за адресою /latest є сторінка')).toBeVisible()
  await editor.getByRole('button', { name: 'Прибрати переадресацію з /latest', exact: true }).click()
  await expectAccessible(editor)

  await editor.getByRole('button', { name: `Прибрати переадресацію з ${old}`, exact: true }).click()
  await expect(editor.getByText(`Прибрано: ${old}`)).toBeVisible()
  expect((await request.get(old)).status()).toBe(404)
})
