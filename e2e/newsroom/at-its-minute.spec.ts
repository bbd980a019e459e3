// Scheduling that is observed: a story goes out at its minute as it was approved, and nothing of it is seen before.
import { wallTimeOf } from '@/domain/schedule/wall-time'
import { expect, expectAccessible, test } from '../support/journey'
import { expectFocusOnAnswer, expectSaved, publishNow, write } from '../support/stories'

const MINUTE_MS = 60_000

test('scheduled, changed afterwards, published at its minute without the later change', async ({ as, request }) => {
  test.setTimeout(4 * MINUTE_MS)
  const editor = await as('editor')
  const headline = `Ранковий порон ${Date.now() % 100_000}`
  await write(editor, { headline, standfirst: 'Порон ходитиме зранку.', text: 'Перший рейс о шостій.' })
  await editor.getByRole('button', { name: 'Запланувати', exact: true }).click()
  const dialog = editor.getByRole('dialog', { name: 'Коли вийде матеріал?' })
  await expectAccessible(editor)
  const minute = dialog.getByLabel('День і хвилина за київським часом')

  // The night in March when the clock is moved: the hour from three to four is not there.
  await minute.fill('2028-03-26T03:30')
  await expect(dialog.getByText('Такої хвилини не буде: цієї ночі годинник о 03:00 переводять на 04:00.')).toBeVisible()
  // And the one in October, when it comes twice.
  await minute.fill('2028-10-29T03:30')
  await expect(dialog.getByRole('radio', { name: 'другу, через годину, за зимовим часом' })).toBeVisible()

  const soon = new Date(Math.ceil((Date.now() + 15_000) / MINUTE_MS) * MINUTE_MS)
  await minute.fill(wallTimeOf(soon))
  await dialog.getByRole('button', { name: 'Запланувати' }).click()
  await expect(editor.getByText('Заплановано.')).toBeVisible()
  const plans = editor.getByRole('region', { name: 'Заплановане' })
  await expect(plans.getByText('Вийде')).toBeVisible()

  await editor.locator('.ProseMirror').click()
  await editor.keyboard.press('Control+End')
  await editor.keyboard.type(' Дописано потім.')
  await expectSaved(editor)
  expect(await (await request.get('/')).text()).not.toContain(headline)

  await expect.poll(async () => (await request.get('/feed.xml')).text(), { timeout: 2 * MINUTE_MS, intervals: [1_000] }).toContain(headline)
  expect(Date.now() - soon.getTime()).toBeGreaterThan(0)
  await editor.reload()
  await expect(editor.getByText('змінено приватно', { exact: true })).toBeVisible()
  await editor.getByText('Ще', { exact: true }).click()
  const address = await editor.getByRole('link', { name: 'Відкрити на сайті' }).getAttribute('href')
  const page = await (await request.get(address ?? '')).text()
  expect(page).toContain('Перший рейс о\u00a0шостій.')
  expect(page).not.toContain('Дописано потім.')
})

test('moved and cancelled by hand', async ({ as }) => {
  const editor = await as('editor')
  await write(editor, { headline: `Колись ${Date.now() % 100_000}`, standfirst: 'Про те, що буде колись.', text: 'Буде.' })
  await editor.getByRole('button', { name: 'Запланувати', exact: true }).click()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-01T08:15')
  await editor.getByRole('dialog').getByRole('button', { name: 'Запланувати' }).click()
  const plans = editor.getByRole('region', { name: 'Заплановане' })
  await expect(plans.getByText('Вийде в п’ятницю, 1 травня 2099 року, о 08:15')).toBeVisible()
  await expectFocusOnAnswer(editor, 'Заплановано.')
  await plans.getByRole('button', { name: 'Змінити час' }).click()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-02T09:20')
  await editor.getByRole('button', { name: 'Перенести' }).click()
  await expect(plans.getByText('Вийде в суботу, 2 травня 2099 року, о 09:20')).toBeVisible()
  await plans.getByRole('button', { name: 'Скасувати' }).click()
  await expect(plans.getByText('Вийде в суботу, 2 травня 2099 року, о 09:20')).toHaveCount(0)
  await expectFocusOnAnswer(editor, 'Скасовано: само нічого не вийде.')
})

test('published before its minute: that what waits is called off is said first', async ({ as }) => {
  const editor = await as('editor')
  await write(editor, { headline: `Не чекаючи ${Date.now() % 100_000}`, standfirst: 'Про те, що не чекає.', text: 'Уже.' })
  await editor.getByRole('button', { name: 'Запланувати', exact: true }).click()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-01T08:15')
  await editor.getByRole('dialog').getByRole('button', { name: 'Запланувати' }).click()
  await expect(editor.getByRole('region', { name: 'Заплановане' }).getByText('1 травня 2099 року, о 08:15')).toBeVisible()
  await editor.getByRole('button', { name: 'Опублікувати', exact: true }).click()
  const dialog = editor.getByRole('dialog', { name: 'Опублікувати, не чекаючи?' })
  await expect(dialog.getByText('Публікацію, заплановану на 1 травня 2099, 08:15, буде скасовано.')).toBeVisible()
  await expectAccessible(editor)
  await dialog.getByRole('button', { name: 'Опублікувати', exact: true }).click()
  await expect(editor.getByText('Опубліковано', { exact: false }).first()).toBeVisible()
  await expect(editor.getByText('1 травня 2099 року, о 08:15')).toHaveCount(0)
})

test('changes thrown away take the update planned with them along: asked first, with its minute', async ({ as }) => {
  test.setTimeout(4 * MINUTE_MS)
  const editor = await as('editor')
  const headline = `Відкинуте ${Date.now() % 100_000}`
  await write(editor, { headline, standfirst: 'Про те, що відкинули.', text: 'Було.' })
  await publishNow(editor)
  await editor.locator('.ProseMirror').click()
  await editor.keyboard.press('Control+End')
  await editor.keyboard.type(' Зайве.')
  await expectSaved(editor)
  await editor.getByRole('button', { name: 'Опублікувати зміни' }).click()
  await editor.getByRole('radio', { name: /^Оновлення/ }).check()
  await editor.getByRole('radio', { name: 'у визначену хвилину' }).check()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-01T08:15')
  await editor.getByRole('dialog').getByRole('button', { name: 'Запланувати' }).click()
  await expect(editor.getByText('змінено приватно, оновлення заплановано')).toBeVisible()
  const list = await editor.request.get(`/newsroom/articles?q=${encodeURIComponent(headline)}`)
  expect(await list.text()).toContain('змінено приватно, оновлення заплановано')

  const more = editor.getByText('Ще', { exact: true })
  await more.click()
  await editor.getByRole('button', { name: 'Відкинути неопубліковані зміни' }).click()
  const dialog = editor.getByRole('dialog', { name: 'Відкинути неопубліковані зміни?' })
  await expect(dialog.getByText('Оновлення, заплановане на 1 травня 2099, 08:15, буде скасовано')).toBeVisible()
  await expectAccessible(editor)
  await editor.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(more).toBeFocused()
  await expect(editor.getByText('Оновлення вийде')).toBeVisible()

  await more.click()
  await editor.getByRole('button', { name: 'Відкинути неопубліковані зміни' }).click()
  await dialog.getByRole('button', { name: 'Відкинути й скасувати оновлення' }).click()
  await expect(editor.getByText('Оновлення, заплановане на 1 травня 2099, 08:15, скасовано.')).toBeVisible()
  await expect(editor.getByText('опубліковано', { exact: true })).toBeVisible()
  await expect(editor.getByText('Оновлення вийде')).toHaveCount(0)
  await expect(editor.locator('.ProseMirror')).not.toContainText('Зайве.')
  await more.click()
  await editor.getByRole('link', { name: 'Історія змін' }).click()
  await expect(editor.getByText('скасовано оновлення, заплановане на 1 травня 2099, 08:15')).toBeVisible()
})
