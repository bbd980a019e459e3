// Finding work again: words anywhere in a text, filters kept by name, the list that opens first.
import { expect, expectAccessible, test } from '../support/journey'
import { write } from '../support/stories'

test('a story is found by words of its text, and the search is kept as a view that opens first', async ({ as }) => {
  const mark = `кульбаба${Date.now() % 100_000}`
  const headline = `Про луки ${Date.now() % 100_000}`
  const editor = await as('editor')
  await write(editor, { headline, standfirst: 'Що цвіте в травні.', text: `На луках цвіте ${mark} і конюшина.` })
  await editor.goto('/newsroom/articles')
  await editor.getByRole('searchbox').fill(mark.slice(0, -1).toUpperCase())
  await editor.getByRole('button', { name: 'Показати' }).click()
  const row = editor.getByRole('row').filter({ hasText: headline })
  await expect(row.locator('mark')).toHaveText(mark)
  await expectAccessible(editor)

  await editor.getByText('Зберегти цей відбір').click()
  await editor.getByLabel('Назва відбору').fill(mark)
  await editor.getByRole('button', { name: 'Зберегти', exact: true }).click()
  const tabs = editor.getByRole('navigation', { name: 'Відбори' })
  await expect(tabs.getByRole('link', { name: mark })).toHaveAttribute('aria-current', 'page')
  await editor.getByText(`Налаштувати відбір «${mark}»`).click()
  await editor.getByRole('button', { name: 'Відкривати першим', exact: true }).click()
  await expect(tabs.getByText('відкривається першим')).toBeVisible()
  await editor.goto('/newsroom/articles')
  await expect(row).toBeVisible()
  await expect(editor.getByRole('row')).toHaveCount(2)

  await editor.getByText(`Налаштувати відбір «${mark}»`).click()
  await editor.getByRole('button', { name: 'Прибрати' }).click()
  await expect(tabs.getByRole('link', { name: 'Усе' })).toHaveAttribute('aria-current', 'page')
  await expect(tabs.getByRole('link', { name: mark })).toHaveCount(0)
})

test('a colleague does not see what is somebody else’s draft', async ({ as }) => {
  const mark = `таємниця${Date.now() % 100_000}`
  const editor = await as('editor')
  await write(editor, { headline: mark, standfirst: 'Поки що.', text: `Тут ${mark}.` })
  const author = await as('author')
  await author.goto(`/newsroom/articles?q=${encodeURIComponent(mark)}`)
  await expect(author.getByText('За цими умовами нічого немає.')).toBeVisible()
})
