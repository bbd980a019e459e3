// A section’s front page as it will be at a minute, and as it is when the clock gets there.
import type { Page } from '@playwright/test'
import { wallTimeOf } from '@/domain/schedule/wall-time'
import { expect, test } from '../support/journey'

const MINUTE_MS = 60_000
/** So much is left of a minute when an editor can still type it. */
const TYPING_MS = 40_000

test('the preview of a minute is the page at that minute', async ({ as, plain }) => {
  test.setTimeout(4 * MINUTE_MS)
  const editor = await as('editor')
  await editor.goto('/newsroom/front')
  await editor.getByRole('navigation', { name: 'Яку сторінку верстати' }).getByRole('link', { name: 'Культура' }).click()
  await expect(editor).toHaveURL(/section=/)
  const { search } = new URL(editor.url())
  await plain.goto('/kultura')
  const [, , , chosen = ''] = await headlinesOn(plain)
  const minute = wallTimeOf(new Date(Date.now() + TYPING_MS + MINUTE_MS))
  await editor.getByLabel('Починаючи з').fill(minute)
  await editor
    .getByRole('button', { name: `Поставити: ${chosen}` })
    .first()
    .click()
  await editor.getByRole('button', { name: 'Опублікувати сторінку' }).click()
  await expect(editor.getByText('Сторінку опубліковано. Читачі вже її бачать.')).toBeVisible()

  await plain.reload()
  const before = await headlinesOn(plain)
  expect(before[0]).not.toBe(chosen)
  await editor.goto(`/newsroom/front/preview${search}&at=${minute}`)
  const previewed = await headlinesOn(editor)
  expect(previewed[0]).toBe(chosen)
  await editor.goto(`/newsroom/front/preview${search}`)
  expect(await headlinesOn(editor)).toEqual(before)

  const seen = async () => {
    await plain.reload()
    return await headlinesOn(plain)
  }
  await expect.poll(seen, { timeout: 3 * MINUTE_MS, intervals: [2_000] }).toEqual(previewed)
})

test('of a minute that comes twice either can be chosen, in a slot and in the preview', async ({ as }) => {
  const editor = await as('editor')
  await editor.goto('/newsroom/front')
  const when = editor.getByLabel('Починаючи з')
  const second = editor.getByRole('radio', { name: 'другу, через годину, за зимовим часом' })
  // A page that is slow to wake takes no notice of what is typed before.
  await expect(async () => {
    await when.fill('')
    await when.fill('2027-10-31T03:30')
    await expect(second).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await second.check()
  await editor
    .getByRole('button', { name: /^Поставити: / })
    .nth(5)
    .click()
  await expect(editor.getByRole('status').filter({ hasText: '31 жовтня 2027, 03:30, вдруге' })).toBeVisible()
  await editor.getByRole('button', { name: 'Відкинути зміни' }).click()

  await editor.goto('/newsroom/front/preview?at=2027-10-31T03:30')
  await expect(editor.getByText('31 жовтня 2027, 03:30, уперше')).toBeVisible()
  await editor.getByRole('radio', { name: 'другу, через годину, за зимовим часом' }).check()
  await editor.getByRole('button', { name: 'Показати' }).click()
  await expect(editor.getByText('31 жовтня 2027, 03:30, вдруге')).toBeVisible()
})

async function headlinesOn(page: Page): Promise<string[]> {
  return await page.locator('#content .card-headline').allTextContents()
}
