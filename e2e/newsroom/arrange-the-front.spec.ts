// An editor arranges a front page by keyboard alone, readers see it, and an earlier page comes back.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'
import { write } from '../support/stories'

const DESK = '/newsroom/front?lang=en'

test('arranged by keyboard, read by readers, undone', async ({ as, plain }) => {
  const editor = await as('editor')
  await editor.goto(DESK)
  await expectAccessible(editor)
  await plain.goto('/en')
  const [first, second] = [await headlineAt(plain, 0), await headlineAt(plain, 1)]
  expect(await spokenAt(editor, 'Головна тема')).toBe(first)

  await press(editor, 'Нижче: Головна тема')
  await expect(editor.getByText('Є неопубліковані зміни. Читачі їх ще не бачать.')).toBeVisible()
  expect(await spokenAt(editor, 'Головна тема')).toBe(second)
  await plain.reload()
  expect(await headlineAt(plain, 0)).toBe(first)

  await press(editor, 'Опублікувати сторінку')
  await expect(editor.getByText('Сторінку опубліковано. Читачі вже її бачать.')).toBeVisible()
  await plain.reload()
  expect([await headlineAt(plain, 0), await headlineAt(plain, 1)]).toEqual([second, first])

  await editor.getByRole('link', { name: 'Попередні сторінки' }).click()
  await expectAccessible(editor)
  const change = editor
    .getByRole('listitem')
    .filter({ hasText: 'стоїть зараз' })
    .getByText(/^з місця 1 на 2 переставлено:/)
  await expect(change).toContainText(first)
  await editor
    .getByRole('button', { name: /^Повернути сторінку/ })
    .first()
    .press('Enter')
  await expect(editor.getByText(/^Повернуто сторінку/)).toBeVisible()
  await plain.reload()
  expect(await headlineAt(plain, 0)).toBe(first)
})

test('a story is found by its words and put on the page by keyboard', async ({ as, plain }) => {
  const editor = await as('editor')
  await editor.goto(DESK)
  await press(editor, 'Замінити: Місце 2')
  const search = editor.getByRole('searchbox', { name: 'Знайти за заголовком' })
  await expect(search).toBeFocused()
  await editor.keyboard.type('the')
  await expect(editor.getByText(/^Знайдено/)).toBeVisible()
  const put = editor.getByRole('button', { name: /^Поставити: .*Місце 2$/ }).last()
  const headline = (await put.locator('xpath=..').locator('.fd-choice-headline').textContent()) ?? ''
  await put.press('Enter')
  await press(editor, 'Опублікувати сторінку')
  await expect(editor.getByText('Сторінку опубліковано. Читачі вже її бачать.')).toBeVisible()
  await plain.goto('/en')
  expect(await headlineAt(plain, 1)).toBe(headline)
})

test('a story that waits for its minute has a shelf of its own, and is found by its words', async ({ as, request }) => {
  test.setTimeout(180_000)
  const editor = await as('editor')
  const headline = `Зачекане ${Date.now() % 100_000}`
  await write(editor, { headline, standfirst: 'Про те, що буде.', text: 'Буде.' })
  await editor.getByRole('button', { name: 'Запланувати', exact: true }).click()
  await editor.getByLabel('День і хвилина за київським часом').fill('2099-05-01T08:15')
  await editor.getByRole('dialog').getByRole('button', { name: 'Запланувати' }).click()
  await expect(editor.getByText('Заплановано.')).toBeVisible()
  await editor.goto('/newsroom/front?lang=uk')
  const waiting = editor.getByRole('region', { name: 'Чекають на свою хвилину' })
  await expect(waiting.getByText(headline)).toBeVisible()
  await expect(editor.getByRole('region', { name: 'Найсвіжіші' }).getByText(headline)).toHaveCount(0)
  await editor.getByRole('searchbox', { name: 'Знайти за заголовком' }).fill(headline.toUpperCase())
  await expect(editor.getByText('Знайдено 1 матеріал.')).toBeVisible()
  await expect(waiting.getByText('1 травня 2099, 08:15')).toBeVisible()
  await waiting.getByRole('button', { name: `Поставити: ${headline}. Головна тема` }).click()
  await expect(editor.getByText('Є неопубліковані зміни. Читачі їх ще не бачать.')).toBeVisible()
  expect(await (await request.get('/')).text()).not.toContain(headline)
})

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).press('Enter')
}

async function headlineAt(reader: Page, place: number): Promise<string> {
  return (await reader.locator('.front-top .card-headline').nth(place).textContent()) ?? ''
}

async function spokenAt(editor: Page, place: string): Promise<string> {
  const slot = editor.getByRole('listitem').filter({ has: editor.getByRole('heading', { name: place, exact: true }) })
  return (await slot.locator('.fd-spoken').textContent()) ?? ''
}
