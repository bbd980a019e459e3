// Two colleagues on one story: each sees the other's letters and name, takes back only their own, and what they wrote is one draft.
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

  await test.step('a draft is made of it by itself', async () => {
    await expectSaved(first)
    await expect
      .poll(
        async () => {
          const preview = await first.request.get(`${first.url()}/preview`)
          // The dash was set with a space that does not break before it.
          const text = (await preview.text()).replaceAll('\u00a0', ' ')
          return text.includes('Перша пише тут.') && text.includes('Друга — нижче.')
        },
        { timeout: 15_000 },
      )
      .toBe(true)
  })
})
