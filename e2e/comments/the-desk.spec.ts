// A moderator's evening: fifty comments by keyboard alone, many at once and taken back, words looked for, a colleague beside them.
import type { Page } from '@playwright/test'
import { endClaimSoon, hold, rewrite } from '../support/held-comments'
import { expect, expectAccessible, test } from '../support/journey'

const WORDS = ['міст', 'лелеки', 'ринок', 'трамвай', 'школа', 'парк', 'річка', 'театр', 'бібліотека', 'вокзал']
const unlike = (place: number, mark: string) => `${WORDS[place % 10]} ${WORDS[Math.floor(place / 10) % 10]} номер ${place * 7919} ${mark}`

/** Keys work once the page is alive: the first one that does leads to the first comment. */
async function begin(moderator: Page): Promise<void> {
  await expect(async () => {
    await moderator.keyboard.press('j')
    await expect(moderator.locator('[data-comment]:focus')).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await moderator.keyboard.press('k')
}

test('fifty comments are decided by keyboard alone, and after each the next one has the focus', async ({ as }) => {
  const mark = `вечір${Date.now()}`
  const moderator = await as('moderator')
  await hold(Array.from({ length: 50 }, (_, place) => unlike(place, mark)))
  await moderator.goto(`/newsroom/moderation?q=${mark}`)
  await expect(moderator.getByRole('article').first()).toBeVisible()
  await begin(moderator)
  for (let place = 0; place < 50; place++) {
    const focused = moderator.locator('[data-comment]:focus')
    const id = await focused.getAttribute('data-comment')
    await moderator.keyboard.press(['a', 'a', 's', 'r'][place % 4] ?? 'a')
    if (place % 4 === 3) await moderator.keyboard.press('7')
    if (place < 49) await expect(moderator.locator(`[data-comment]:focus:not([data-comment="${id}"])`)).toHaveCount(1)
  }
  await expect(moderator.getByRole('article')).toHaveCount(0)
  // The last decision leaves with its page and may arrive after it.
  await expect(async () => {
    await moderator.goto(`/newsroom/moderation?queue=approved&q=${mark}`)
    await expect(moderator.getByRole('article')).toHaveCount(25, { timeout: 2_000 })
  }).toPass()
  await moderator.goto(`/newsroom/moderation?queue=rejected&q=${mark}`)
  await expect(moderator.getByText('Не про це').first()).toBeAttached()
  await expect(moderator.getByRole('article')).toHaveCount(12)
})

test('many are chosen, decided at once, and taken back with one key', async ({ as }) => {
  const mark = `жменя${Date.now()}`
  const moderator = await as('moderator')
  await hold(Array.from({ length: 5 }, (_, place) => unlike(place + 60, mark)))
  await moderator.goto(`/newsroom/moderation?q=${mark}`)
  await expect(moderator.getByRole('article')).toHaveCount(5)
  await begin(moderator)
  await moderator.keyboard.press('x')
  for (let place = 0; place < 3; place++) await moderator.keyboard.press('j')
  await moderator.keyboard.press('Shift+x')
  await expect(moderator.getByText('Вибрано 4 коментарі')).toBeVisible()
  await moderator.keyboard.press('s')
  await expect(moderator.getByText('Позначено як спам 4 коментарі.')).toBeVisible()
  await expect(moderator.getByRole('article')).toHaveCount(1)
  await moderator.keyboard.press('u')
  await expect(moderator.getByText('Скасовано: 4 рішення.')).toBeVisible()
  await expect(moderator.getByRole('article')).toHaveCount(5)
  await moderator.reload()
  await expect(moderator.getByRole('article')).toHaveCount(5)
})

test('each decision of ten seconds is taken back by itself, a held key decides once, and a whole page may go at once', async ({ as }) => {
  const mark = `сторінка${Date.now()}`
  const moderator = await as('moderator')
  await hold(Array.from({ length: 30 }, (_, place) => unlike(place, mark)))
  await moderator.goto(`/newsroom/moderation?q=${mark}`)
  const items = moderator.getByRole('article')
  await expect(items).toHaveCount(25)
  await begin(moderator)
  await moderator.keyboard.press('s')
  await moderator.keyboard.press('a')
  await expect(items).toHaveCount(23)
  await moderator.keyboard.press('u')
  await moderator.keyboard.press('u')
  await expect(items).toHaveCount(25)
  await moderator.locator('[data-comment]').first().focus()
  for (let times = 0; times < 6; times++) await moderator.keyboard.down('s')
  await moderator.keyboard.up('s')
  await expect(items).toHaveCount(24)
  await moderator.keyboard.press('u')
  await expect(items).toHaveCount(25)

  await moderator.keyboard.press('Shift+a')
  await expect(moderator.getByText('Вибрано 25 коментарів')).toBeVisible()
  await moderator.keyboard.press('a')
  await expect(items).toHaveCount(5)
  await moderator.keyboard.press('u')
  await expect(items).toHaveCount(25)
  await moderator.keyboard.press('m')
  await expect(items).toHaveCount(30)
  await moderator.keyboard.press('Shift+a')
  await moderator.keyboard.press('s')
  await expect(moderator.getByText('Тут такого немає.')).toBeVisible()
  await expect(items).toHaveCount(0)
})

test('a ban is made at the comment, by key, without leaving the queue, and is undone like everything', async ({ as }) => {
  const mark = `заборона${Date.now()}`
  const moderator = await as('moderator')
  await hold([unlike(40, mark), unlike(41, mark)])
  await moderator.goto(`/newsroom/moderation?q=${mark}`)
  await begin(moderator)
  await moderator.keyboard.press('b')
  const dialog = moderator.getByRole('dialog', { name: 'Заборонити: Читач 1' })
  await dialog.getByRole('radio', { name: /Мережа/ }).check()
  await dialog.getByLabel(/^Примітка для колег/).fill('a, s, r — не клавіші')
  await expectAccessible(moderator)
  await dialog.getByRole('button', { name: 'Заборонити' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(moderator.getByText('Заборонено.')).toBeVisible()
  await expect(moderator.locator('[data-comment]:focus, [data-comment]:focus-within')).toHaveCount(1)
  await moderator.keyboard.press('u')
  await expect(moderator.getByText('Скасовано: усе як було.')).toBeVisible()
  await expect(moderator.getByRole('article')).toHaveCount(2)
})

test('two at one queue see who is on what, who decided, what an author changed and how many have come, and nothing moves by itself', async ({
  as,
}) => {
  const mark = `разом${Date.now()}`
  const [first, second] = [await as('moderator'), await as('editor')]
  await hold([unlike(80, mark), unlike(81, mark)])
  for (const desk of [first, second]) {
    await desk.goto(`/newsroom/moderation?q=${mark}`)
    await expect(desk.getByRole('article')).toHaveCount(2)
    await begin(desk)
  }
  const item = (desk: Page, place: number) => desk.getByRole('article').filter({ hasText: unlike(place, mark) })
  await item(first, 80).focus()
  await first.keyboard.press('t')
  await expect(item(second, 80).getByText('За це береться Левко Тихий.')).toBeVisible()
  await endClaimSoon(unlike(80, mark))
  await expect(item(second, 80).getByText('За це береться Левко Тихий.')).toHaveCount(0)
  await rewrite(unlike(81, mark), unlike(83, mark))
  await expect(item(second, 83).getByText('Автор змінив текст: перед вами нові слова.')).toBeVisible()
  await expect(second.getByText('вже вирішує інакше')).toHaveCount(0)
  await item(first, 80).focus()
  await first.keyboard.press('a')
  await expect(item(second, 80).getByText(/Левко Тихий вже вирішує інакше: схвалено/)).toBeVisible()
  await item(second, 80).focus()
  await second.keyboard.press('s')
  await expect(second.getByText(/Рішення вже є: схвалено. Левко Тихий/).first()).toBeVisible()
  await hold([unlike(82, mark)])
  await expect(second.getByRole('button', { name: /Показати \d+ нов/ })).toBeVisible()
  await expect(item(second, 83)).toBeVisible()
  await second.keyboard.press('l')
  await expect(second.getByText(unlike(82, mark))).toBeVisible()
})

test('a note stays for whoever comes next, a slash looks for words, and an e-mail is found without getting into an address', async ({
  as,
}) => {
  const mark = `примітка${Date.now()}`
  const [moderator, editor] = [await as('moderator'), await as('editor')]
  await hold([unlike(90, mark)])
  await moderator.goto('/newsroom/moderation')
  await begin(moderator)
  await moderator.keyboard.press('/')
  await moderator.keyboard.type(mark)
  await moderator.keyboard.press('Enter')
  await expect(moderator.getByRole('article')).toHaveCount(1)
  await begin(moderator)
  await moderator.keyboard.press('n')
  await moderator.keyboard.type('Питаю в редактора')
  await moderator.getByRole('button', { name: 'Зберегти примітку' }).click()
  await expect(moderator.getByText('Примітку збережено.')).toBeVisible()
  await editor.goto(`/newsroom/moderation?q=${mark}`)
  await expect(editor.getByText('Питаю в редактора')).toBeVisible()
  await editor.getByRole('searchbox').fill('reader-0@example.org')
  await editor.keyboard.press('Enter')
  await expect(editor.getByText('від автора: Читач 1')).toBeVisible()
  expect(editor.url()).not.toContain('example.org')
})

test('the desk is for everybody, in both languages', async ({ as }) => {
  const mark = `усім${Date.now()}`
  const moderator = await as('moderator')
  await hold([unlike(95, mark), unlike(96, mark)])
  // Narrowed to a few comments: what axe looks at is the same in each, and a whole queue takes it half a minute.
  for (const address of [
    `/newsroom/moderation?q=${mark}`,
    `/en/newsroom/moderation?queue=all&q=${mark}`,
    '/newsroom/moderation?queue=all&q=кролик',
  ]) {
    await moderator.goto(address)
    await expect(moderator.getByRole('article').first()).toBeVisible()
    await begin(moderator)
    await moderator.keyboard.press('x')
    await moderator.keyboard.press('?')
    await expectAccessible(moderator)
  }
  for (const width of [320, 360]) {
    await moderator.setViewportSize({ width, height: 740 })
    await moderator.goto('/newsroom/moderation')
    const isWide = await moderator.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(isWide).toBe(false)
  }
})
