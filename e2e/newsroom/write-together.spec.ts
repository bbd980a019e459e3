// Two colleagues on one story: each sees the other's letters and name, takes back only their own, and what they wrote is one draft.
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/journey'
import { SECOND_INSTANCE } from '../support/paper'
import { expectSaved } from '../support/stories'

test('two colleagues write one story at the same time, each on another instance of the paper', async ({ as }) => {
  const [first, second] = [await as('editor'), await as('admin')]
  await first.goto('/newsroom/articles/new')
  await first.getByRole('button', { name: 'українською' }).click()
  await first.waitForURL(/articles\/[0-9a-f-]{36}$/)
  await second.goto(first.url().replace(/^https?:\/\/[^/]+/, SECOND_INSTANCE))

  await test.step('who is here is named', async () => {
    await expect(first.getByRole('list', { name: 'Тут зараз пишуть' }).getByRole('listitem')).toHaveCount(1)
    await expect(second.getByRole('list', { name: 'Тут зараз пишуть' }).getByRole('listitem')).toHaveCount(1)
  })

  await test.step('the headline and the text come letter by letter', async () => {
    await first.getByRole('textbox', { name: 'Заголовок' }).fill('Міст відкрили')
    await expect(second.getByRole('textbox', { name: 'Заголовок' })).toHaveValue('Міст відкрили')
    await first.locator('.ProseMirror').click()
    await first.keyboard.type('Перша пише тут.')
    await expect(second.locator('.ProseMirror')).toContainText('Перша пише тут.')
    await second.locator('.ProseMirror').click()
    await second.keyboard.press('Control+End')
    await second.keyboard.press('Enter')
    await second.keyboard.type('Друга — нижче.')
    await expect(first.locator('.ProseMirror')).toContainText('Друга — нижче.')
    await expect(first.locator('.ed-caret-name')).toBeVisible()
  })

  await test.step('undo takes back only one’s own', async () => {
    await first.locator('.ProseMirror p').first().click()
    await first.keyboard.press('Control+z')
    await expect(first.locator('.ProseMirror')).not.toContainText('Перша пише тут.')
    await expect(second.locator('.ProseMirror')).not.toContainText('Перша пише тут.')
    await expect(first.locator('.ProseMirror')).toContainText('Друга — нижче.')
    await first.keyboard.press('Control+Shift+z')
    await expect(second.locator('.ProseMirror')).toContainText('Перша пише тут.')
  })

  await test.step('in one paragraph, at the same time, each word stands as it was typed', async () => {
    const line = (page: Page) => page.locator('.ProseMirror p', { hasText: 'Перша пише тут.' })
    const [here, there] = [line(first), line(second)]
    await here.click()
    await first.keyboard.press('End')
    await there.click()
    await second.keyboard.press('Home')
    let [ahead, behind] = ['', '']
    for (const [letter, digit] of ['а1', 'б2', 'в3', 'г4', 'д5']) {
      await first.keyboard.type(String(digit))
      await second.keyboard.type(String(letter))
      ahead += letter
      behind += digit
      for (const place of [here, there]) await expect.poll(() => wordsIn(place)).toBe(`${ahead}Перша пише тут.${behind}`)
    }
    await first.keyboard.press('Control+z')
    for (const place of [here, there]) await expect.poll(() => wordsIn(place)).toMatch(/^абвгдПерша пише тут\.1?2?3?4?$/)
    await first.keyboard.press('Control+Shift+z')
    for (const place of [here, there]) await expect.poll(() => wordsIn(place)).toBe('абвгдПерша пише тут.12345')
  })

  await test.step('a draft is made of it by itself', async () => {
    await expectSaved(first)
    await expect
      .poll(
        async () => {
          const preview = await first.request.get(`${first.url()}/preview`)
          // The dash was set with a space that does not break before it.
          const text = (await preview.text()).replaceAll('\u00a0', ' ')
          return text.includes('абвгдПерша пише тут.12345') && text.includes('Друга — нижче.')
        },
        { timeout: 15_000 },
      )
      .toBe(true)
  })
})

/** Without the names at colleagues' carets. */
async function wordsIn(place: Locator): Promise<string | null> {
  return await place.evaluate((line) => {
    const copy = line.cloneNode(true) as Element
    for (const caret of copy.querySelectorAll('.ed-caret')) caret.remove()
    return copy.textContent
  })
}
