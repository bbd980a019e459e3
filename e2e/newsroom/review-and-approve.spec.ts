// From the author's desk to an approved story: submitted, returned with a note, assigned with an hour, moved on the board.
import { expect, expectAccessible, test } from '../support/journey'
import { expectFocusOnAnswer, write } from '../support/stories'

test('an author submits, an editor returns with a note, it comes back and is approved on the board', async ({ as }) => {
  const headline = `Пором знову ходить ${Date.now() % 100_000}`
  const author = await as('author')
  await write(author, { headline, standfirst: 'Перший рейс був о шостій.', text: 'На борту двадцять людей.' })
  await author.getByRole('button', { name: 'Віддати редакторові' }).click()
  await expect(author.getByText('Матеріал чекає на редактора.')).toBeVisible()
  await expectFocusOnAnswer(author, 'Матеріал віддано редакторові.')
  await expect(author.getByRole('button', { name: 'Схвалити' })).toHaveCount(0)

  const editor = await as('editor')
  await editor.goto(new URL(author.url()).pathname)
  const work = editor.getByRole('region', { name: 'Робота над матеріалом' })
  await work.getByText('без редактора').click()
  await work.getByLabel('Редагує').selectOption({ index: 1 })
  await work.getByLabel('Здати до').fill('2026-01-01T10:00')
  await work.getByRole('button', { name: 'Призначити' }).click()
  await expect(work.getByText(/прострочено/)).toBeVisible()
  await expectFocusOnAnswer(editor, /прострочено/)
  await work.getByText('Повернути авторові').click()
  await work.getByLabel('Що доробити').fill('Запитайте капітана.')
  await work.getByRole('button', { name: 'Повернути', exact: true }).click()
  await expect(work.getByText(/Запитайте капітана/)).toBeVisible()
  await expectFocusOnAnswer(editor, 'Матеріал повернуто авторові.')
  await expectAccessible(editor)

  await author.reload()
  await expect(author.getByText(/Запитайте капітана/)).toBeVisible()
  await author.getByRole('button', { name: 'Віддати редакторові' }).click()
  await expect(author.getByText('Матеріал чекає на редактора.')).toBeVisible()

  await editor.goto('/newsroom/board')
  const card = editor.getByRole('region', { name: 'На перевірці' }).getByRole('listitem').filter({ hasText: headline })
  await card.getByText('Перемістити').click()
  await card.getByRole('button', { name: 'Схвалити' }).click()
  const approved = editor.getByRole('region', { name: 'Схвалено' }).getByRole('listitem').filter({ hasText: headline })
  await expect(approved).toBeVisible()
  await expect(approved.getByRole('link', { name: headline })).toBeFocused()
  await expectAccessible(editor)
  await editor.getByRole('button', { name: 'Скасувати' }).click()
  await expect(card).toBeVisible()
})
