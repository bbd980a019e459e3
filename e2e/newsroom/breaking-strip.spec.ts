// What is breaking stands over every page at once, and is gone when it is taken down or when its minute comes.
import fs from 'node:fs'
import pg from 'pg'
import { expect, expectAccessible, test } from '../support/journey'
import { RUNNING_FILE, type Running } from '../support/paper'

test('put up, read everywhere, changed, taken down', async ({ as, plain, request }) => {
  const words = `Bridge closed to traffic ${Date.now() % 100_000}`
  const editor = await as('editor')
  await editor.goto('/newsroom/front/breaking')
  await expectAccessible(editor)
  const form = editor.getByRole('region', { name: 'Англійською' })
  await form.getByLabel('Слова').fill(words)
  await form.getByRole('button', { name: 'Повідомити всім' }).click()
  await expect(form.getByText('Рядок стоїть над усіма сторінками.')).toBeVisible()

  for (const address of ['/en', '/en/sport', '/en/corrections']) {
    await plain.goto(address)
    await expect(plain.getByRole('complementary', { name: 'Breaking news' })).toContainText(words)
  }
  await plain.goto('/')
  await expect(plain.getByRole('complementary', { name: 'Термінова новина' })).toHaveCount(0)

  await form.getByLabel('Слова').fill(`${words}, again open`)
  await form.getByRole('button', { name: 'Зберегти зміни' }).click()
  await expect(form.getByText('Рядок змінено.')).toBeVisible()
  expect(await (await request.get('/en')).text()).toContain(`${words}, again open`)

  await form.getByRole('button', { name: 'Зняти рядок' }).click()
  await expect(form.getByText('Рядок знято.')).toBeVisible()
  expect(await (await request.get('/en')).text()).not.toContain(words)
})

test('what is said to readers is set in type as it is typed', async ({ as }) => {
  const admin = await as('admin')
  await admin.goto('/newsroom/front/breaking')
  const words = admin.getByRole('region', { name: 'Українською' }).getByLabel('Слова')
  await words.pressSequentially(`Об'єкт "Міст" - закрито `)
  await expect(words).toHaveValue('Об’єкт «Міст»\u00a0— закрито ')
  await admin.goto('/newsroom/settings')
  const motto = admin.getByRole('group', { name: 'Англійською' }).getByLabel('Гасло')
  await motto.fill('')
  await motto.pressSequentially(`"Plain" words`)
  await expect(motto).toHaveValue('“Plain” words')
})

test('nobody takes it down, and it is gone at its minute from pages that were kept', async ({ as, page, request }) => {
  const words = `Рух мостом перекрито ${Date.now() % 100_000}`
  const editor = await as('editor')
  await editor.goto('/newsroom/front/breaking')
  const form = editor.getByRole('region', { name: 'Українською' })
  await form.getByLabel('Слова').fill(words)
  await form.getByRole('button', { name: 'Повідомити всім' }).click()
  await expect(form.getByText('Рядок стоїть над усіма сторінками.')).toBeVisible()
  await endIn('15 seconds', words)

  await page.goto('/')
  await expect(page.getByRole('complementary', { name: 'Термінова новина' })).toContainText(words)
  const kept = await request.get('/')
  expect([kept.headers()['x-visnyk'], kept.headers()['cache-control']]).toEqual(['hit', 'public, max-age=0, s-maxage=0'])
  await expectAccessible(page)
  await expect.poll(async () => (await (await request.get('/')).text()).includes(words), { timeout: 30_000 }).toBe(false)
})

/** Half an hour is the shortest an editor can choose; a journey does not wait that long. */
async function endIn(interval: string, words: string): Promise<void> {
  const { databaseUrl }: Running = JSON.parse(fs.readFileSync(RUNNING_FILE, 'utf8'))
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('update breaking_strips set expires_at = now() + $1::interval where words = $2', [interval, words])
  await client.query(`select pg_notify('visnyk_touches', 'breaking:uk')`)
  await client.end()
}
