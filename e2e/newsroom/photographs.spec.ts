// A photograph's way: from a file with a place in it to the head of a story, and what is no photograph stays outside.
import sharp from 'sharp'
import { expect, expectAccessible, test } from '../support/journey'
import { expectSaved, write } from '../support/stories'

test('uploaded, described, chosen for a story, seen by readers without the place where it was taken', async ({ as, request }) => {
  const caption = `Поромник чекає на останній рейс ${Date.now() % 100_000}`
  const photo = await sharp({ create: { width: 1_800, height: 1_200, channels: 3, background: { r: 60, g: 90, b: Date.now() % 255 } } })
    .withExif({ IFD0: { Copyright: caption }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 27/1 0/1' } })
    .jpeg()
    .toBuffer()
  expect((await sharp(photo).metadata()).exif).toBeDefined()

  const editor = await as('editor')
  await write(editor, { headline: caption, standfirst: 'Пором ходить востаннє цієї осені.', text: 'Завтра його поставлять на зимівлю.' })

  await editor.getByRole('button', { name: 'Обрати світлину' }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.locator('input[type=file]').setInputFiles({ name: 'пором.jpg', mimeType: 'image/jpeg', buffer: photo })
  await dialog.getByLabel('Опис для тих, хто не бачить світлини').fill('Чоловік на порожньому поромі біля берега.')
  await dialog.getByLabel('Підпис').fill(caption)
  await dialog.getByLabel('Автор світлини').fill('Дарина Вовк')
  await expectAccessible(editor)
  await dialog.getByRole('button', { name: 'Узяти цю світлину' }).click()
  await expectSaved(editor)
  await editor.getByRole('button', { name: 'Опублікувати', exact: true }).click()
  await expect(editor.getByText('опубліковано', { exact: true })).toBeVisible()

  const front = await (await request.get('/hromada')).text()
  const address = /href="(\/hromada\/poromnyk-[^"]+)"/.exec(front)?.[1] ?? ''
  const story = await (await request.get(address)).text()
  expect(story).toContain('alt="Чоловік на\u00a0порожньому поромі біля берега."')
  expect(story).toContain('Фото: Дарина Вовк')
  const file = /\/media\/[0-9a-f]{64}\/1280\.webp/.exec(story)?.[0] ?? ''
  const rendition = await sharp(await (await request.get(file)).body()).metadata()
  expect(rendition).toMatchObject({ format: 'webp', width: 1_280 })
  expect(rendition.exif).toBeUndefined()
})

test('what is no photograph is refused in words, and nothing is kept of it', async ({ as }) => {
  const editor = await as('editor')
  await editor.goto('/newsroom/media')
  const input = editor.locator('input[type=file]').first()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  await input.setInputFiles({ name: 'малюнок.jpg', mimeType: 'image/jpeg', buffer: svg })
  await expect(editor.getByText('Це не зображення JPEG, PNG чи WebP.')).toBeVisible()
  await input.setInputFiles({ name: 'обрізаний.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]) })
  await expect(editor.locator('.md-uploads .nr-field-error').last()).toBeVisible()
  await expect(editor.getByRole('link', { name: /малюнок|обрізаний/ })).toHaveCount(0)
})
