// A topic gets an introduction and a story that stands first, another name, and in the end becomes part of another topic.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'
import { liveAddress, publishNow, write } from '../support/stories'

test('an introduction is on the page at once; a new name and a merger keep old addresses and stories', async ({
  as,
  request,
  plain,
  page,
}) => {
  const mark = Date.now() % 100_000
  const [name, renamed, other] = [`Набережна ${mark}`, `Берег ${mark}`, `Річка ${mark}`]
  const editor = await as('editor')
  const headline = `Ліхтарі над водою ${mark}`
  await write(editor, { headline, standfirst: 'Їх тепер дванадцять.', text: 'Світло тепле.' })
  for (const tag of [name, other]) await addTag(editor, tag)
  await publishNow(editor)
  const story = await liveAddress(editor)

  await openTopic(editor, name)
  await editor.getByLabel('Підводка').fill('Усе про те, як оживає берег.')
  await editor.getByLabel('Вступ').fill('Берег упорядковують третій рік.\n\nРешту обіцяють до весни.')
  await editor.getByLabel('Додати матеріал за словами із заголовка').fill(headline)
  await editor.getByRole('list', { name: 'Знайдені матеріали' }).getByRole('button', { name: headline }).click()
  await editor.getByRole('button', { name: 'Зберегти', exact: true }).click()
  await expect(editor.getByText('Збережено. Читачі вже бачать зміни.')).toBeVisible()
  await expectAccessible(editor)
  const address = await editor.getByRole('link', { name: 'Сторінка теми для читачів' }).getAttribute('href')

  await plain.goto(address ?? '')
  await expect(plain.getByText('Усе про те, як оживає берег.')).toBeVisible()
  await expect(plain.getByText('Решту обіцяють до весни.')).toBeVisible()
  await expect(plain.getByRole('region', { name: 'Радить редакція' }).getByRole('link', { name: headline })).toBeVisible()
  await page.goto(address ?? '')
  await expectAccessible(page)
  const feed = await request.get(`${address}/feed.xml`)
  expect((await feed.text()).replaceAll('\u00a0', ' ')).toContain('Усе про те, як оживає берег.')

  await editor.getByLabel('Назва').fill(renamed)
  await editor.getByLabel('Адреса').fill('')
  await editor.getByRole('button', { name: 'Зберегти', exact: true }).click()
  await expect(editor.getByRole('heading', { level: 1, name: renamed })).toBeVisible()
  const moved = await request.get(address ?? '', { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([308, `/tag/bereh-${mark}`])
  expect(await (await request.get(story)).text()).toContain(renamed)

  await editor.getByLabel('З якою темою').fill(other)
  await editor.getByRole('button', { name: 'Знайти' }).click()
  await editor.getByRole('radio', { name: other }).check()
  await editor.getByRole('button', { name: 'Об’єднати', exact: true }).click()
  await expect(editor.getByRole('heading', { level: 1, name: other })).toBeVisible()
  const last = `/tag/richka-${mark}`
  for (const old of [address ?? '', `/tag/bereh-${mark}`]) {
    expect((await request.get(old, { maxRedirects: 0 })).headers().location).toBe(last)
  }
  expect(await (await request.get(last)).text()).toContain(headline)
  expect(await (await request.get(story)).text()).not.toContain(renamed)
})

test('a topic is joined with the same one in English, and readers cross over', async ({ as, plain }) => {
  const editor = await as('editor')
  await openTopic(editor, 'мости')
  await editor.getByLabel('Та сама тема англійською').fill('bridges')
  await editor.getByRole('button', { name: 'Зберегти пару' }).click()
  await expect(editor.getByText('Пару збережено.')).toBeVisible()
  await plain.goto('/tag/mosty')
  await plain.getByRole('link', { name: 'English' }).click()
  await expect(plain.getByRole('heading', { level: 1, name: 'bridges' })).toBeVisible()
  await plain.getByRole('link', { name: 'Українською' }).click()
  await expect(plain).toHaveURL(/\/tag\/mosty$/)
})

test('authors and moderators find no topics to keep', async ({ as }) => {
  for (const who of ['author', 'moderator'] as const) {
    const page = await as(who)
    expect((await page.goto('/newsroom/topics'))?.status()).toBe(404)
    await page.goto('/newsroom')
    await expect(page.getByRole('link', { name: 'Теми', exact: true })).toHaveCount(0)
  }
})

async function addTag(page: Page, name: string): Promise<void> {
  const field = page.getByLabel('Додати тему й натиснути Enter')
  await field.fill(name)
  await field.press('Enter')
  await expect(page.getByText(name).first()).toBeVisible()
}

async function openTopic(page: Page, name: string): Promise<void> {
  await page.goto('/newsroom/topics')
  await page.getByLabel('Знайти тему').fill(name.toLowerCase())
  await page.getByRole('button', { name: 'Знайти' }).click()
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}
