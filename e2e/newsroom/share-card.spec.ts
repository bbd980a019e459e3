// The card other sites show of a story: an editor gives it words of its own, sees how it will look, and readers' programs find it drawn.
import type { APIRequestContext, Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, expectAccessible, test } from '../support/journey'
import { expectSaved, liveAddress, publishNow, write } from '../support/stories'

const PLACES = ['X', 'Facebook', 'Telegram', 'Google']

test('own words for the card, four previews, and a picture at an address that changes with it', async ({ as, request, plain }) => {
  const number = Date.now() % 100_000
  const editor = await as('editor')
  await write(editor, {
    headline: `Міська рада дев’ять годин радилася про ґанок бібліотеки й не дорадилася ${number}`,
    standfirst: 'Сесія тривала дев’ять годин, а ґанок і далі без сходинки: розповідаємо, хто і чому голосував проти.',
    text: 'Сходинки немає.',
  })
  await editor.getByRole('combobox', { name: 'Жанр' }).selectOption('Думка')
  await addPhoto(editor)

  await test.step('the previews follow the typing', async () => {
    await editor.locator('summary', { hasText: 'Картка для поширення' }).focus()
    await editor.keyboard.press('Enter')
    await expect(editor.getByText(/Обріжуть: X, Google\./)).toBeVisible()
    for (const place of PLACES) await expect(editor.getByRole('figure', { name: `Картка: ${place}` })).toBeVisible()
    await editor.getByRole('textbox', { name: /^Заголовок картки/ }).fill(`Ґанок без сходинки ${number}`)
    await editor.getByRole('textbox', { name: /^Опис картки/ }).fill('Дев’ять годин сесії за одну хвилину читання, з усіма голосами.')
    for (const place of PLACES) {
      await expect(
        editor
          .getByRole('figure', { name: `Картка: ${place}` })
          .locator('p', { hasText: 'Ґанок без сходинки' })
          .first(),
      ).toBeVisible()
    }
    await expect(editor.getByText('Увійде всюди.').first()).toBeVisible()
    await expectAccessible(editor)
    await expectSaved(editor)
  })

  await publishNow(editor)
  const address = await liveAddress(editor)
  const first = await pictureOf(request, address)

  await test.step('readers are told what kind of story it is, and programs of the card', async () => {
    await plain.goto(address)
    await expect(plain.getByRole('article').getByText('Думка', { exact: true }).first()).toBeVisible()
    const page = await (await request.get(address)).text()
    expect(page).toContain('"@type":"OpinionNewsArticle"')
    expect(page).toContain(`og:title" content="Ґанок без сходинки ${number}"`)
    expect(page).toContain('og:description" content="Дев’ять годин сесії за одну хвилину')
    await expectDrawn(request, first)
    const crops = [...page.matchAll(/"contentUrl":"([^"]+\/(?:16x9|4x3|1x1)-[^"]+)"/g)].map(([, url = '']) => url)
    expect(crops).toHaveLength(3)
    for (const crop of crops) expect((await sharp(await (await request.get(crop)).body()).metadata()).width).toBe(1_200)
  })

  await test.step('other words have another address, and the old one leads to it', async () => {
    await editor.reload()
    await editor.getByText('Картка для поширення', { exact: true }).click()
    await editor.getByRole('textbox', { name: /^Заголовок картки/ }).fill(`Ґанок зі сходинкою ${number}`)
    await expect(editor.getByText('змінено приватно', { exact: true })).toBeVisible()
    await expectSaved(editor)
    expect(await pictureOf(request, address)).toBe(first)
    await editor.getByRole('button', { name: 'Опублікувати зміни' }).click()
    await editor.getByRole('radio', { name: /^Описка/ }).check()
    await editor.getByRole('button', { name: 'Виправити описку' }).click()
    await expect(editor.getByText('опубліковано', { exact: true })).toBeVisible()
    const second = await pictureOf(request, address)
    expect(second).not.toBe(first)
    await expectDrawn(request, second)
    expect((await request.get(first, { maxRedirects: 0 })).headers().location).toBe(new URL(second).pathname)
    await expectDrawn(request, first)
  })

  await test.step('on a phone, in English, in the dark', async () => {
    await editor.setViewportSize({ width: 360, height: 800 })
    await editor.emulateMedia({ colorScheme: 'dark' })
    await editor.goto(`/en${new URL(editor.url()).pathname}`)
    await editor.getByText('Share card', { exact: true }).click()
    for (const place of PLACES) await expect(editor.getByRole('figure', { name: `Card: ${place}` })).toBeVisible()
    expect(await editor.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await expectAccessible(editor)
  })
})

async function addPhoto(page: Page): Promise<void> {
  const background = { r: 90, g: 60, b: Date.now() % 255 }
  const buffer = await sharp({ create: { width: 1_800, height: 1_500, channels: 3, background } })
    .jpeg()
    .toBuffer()
  await page.getByRole('button', { name: 'Обрати світлину' }).click()
  const library = page.getByRole('dialog')
  await library.locator('input[type=file]').setInputFiles({ name: 'ґанок.jpg', mimeType: 'image/jpeg', buffer })
  await library.getByLabel('Опис для тих, хто не бачить світлини').fill('Ґанок бібліотеки.')
  await library.getByLabel('Підпис').fill('Ґанок бібліотеки на Соборній.')
  await library.getByLabel('Автор світлини').fill('Дарина Вовк')
  await library.getByRole('button', { name: 'Узяти цю світлину' }).click()
  await expect(library).toBeHidden()
}

async function pictureOf(request: APIRequestContext, address: string): Promise<string> {
  const page = await (await request.get(address)).text()
  return /og:image" content="([^"]+)"/.exec(page)?.[1] ?? ''
}

async function expectDrawn(request: APIRequestContext, picture: string): Promise<void> {
  const answer = await request.get(picture)
  expect(answer.status()).toBe(200)
  expect(await sharp(await answer.body()).metadata()).toMatchObject({ format: 'jpeg', width: 1_200, height: 630 })
}
