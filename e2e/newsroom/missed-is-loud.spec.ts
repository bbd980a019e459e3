// What was to happen by itself and could not is said on every page of the newsroom, with its reason and a way to do it now.
import type { Page } from '@playwright/test'
import { wallTimeOf } from '@/domain/schedule/wall-time'
import { expect, expectAccessible, test } from '../support/journey'
import { expectSaved, publishNow, write } from '../support/stories'

const MINUTE_MS = 60_000

test('an address taken in the meantime: the failure is loud until somebody has seen it', async ({ as }) => {
  test.setTimeout(4 * MINUTE_MS)
  const slug = `zaniata-adresa-${Date.now() % 100_000}`
  const editor = await as('editor')
  const headline = `Спізнилися ${Date.now() % 100_000}`
  await write(editor, { headline, standfirst: 'Про те, як спізнилися.', text: 'Адресу вже зайнято.' })
  await chooseAddress(editor, slug)
  await editor.getByRole('button', { name: 'Запланувати', exact: true }).click()
  const soon = new Date(Math.ceil((Date.now() + 40_000) / MINUTE_MS) * MINUTE_MS)
  await editor.getByLabel('День і хвилина за київським часом').fill(wallTimeOf(soon))
  await editor.getByRole('dialog').getByRole('button', { name: 'Запланувати' }).click()
  await expect(editor.getByText('Заплановано.')).toBeVisible()

  await write(editor, { headline: `Випередили ${Date.now() % 100_000}`, standfirst: 'Про те, як випередили.', text: 'Ми тут перші.' })
  await chooseAddress(editor, slug)
  await publishNow(editor)

  const banner = editor.getByRole('complementary', { name: 'Заплановане, що потребує уваги' })
  await expect(async () => {
    await editor.goto('/newsroom/media')
    await expect(banner.getByRole('link', { name: headline })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 2 * MINUTE_MS })
  const trouble = banner.getByRole('listitem').filter({ hasText: headline })
  await expect(trouble).toContainText('Не вийшло.')
  await expect(trouble).toContainText('Адреса: Це вже зайнято. Оберіть інше.')
  await expectAccessible(editor)
  await trouble.getByRole('button', { name: 'Зробити зараз' }).click()
  await expect(trouble.getByRole('status')).toContainText('Це вже зайнято')
  await trouble.getByRole('button', { name: 'Зрозуміло, більше не казати' }).click()
  await expect(trouble).toHaveCount(0)
})

async function chooseAddress(page: Page, slug: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Адреса' }).fill(slug)
  await page.getByRole('textbox', { name: 'Адреса' }).blur()
  await expect(page.getByText('Є незбережене…')).toHaveCount(0)
  await expectSaved(page)
}
