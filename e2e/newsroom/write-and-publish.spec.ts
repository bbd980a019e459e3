// The main story of the paper: an editor writes and publishes, readers read, and a live story is changed in private.
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'
import { expectSaved, liveAddress, publishNow, write } from '../support/stories'

test('written, published, changed in private, published again, withdrawn', async ({ as, request, plain }) => {
  const headline = `Ліхтар над Явіркою ${Date.now() % 100_000}`
  const editor = await as('editor')
  await write(editor, { headline, standfirst: 'На набережній засвітили перший ліхтар.', text: 'Світло ввімкнули вчасно.' })
  await expectSaved(editor)
  await editor.getByRole('button', { name: 'Опублікувати', exact: true }).click()
  await expect(editor.getByText('опубліковано', { exact: true })).toBeVisible()
  await expect(editor.getByText('Читачі вже бачать матеріал.')).toBeVisible()

  const address = await liveAddress(editor)
  expect(address).toMatch(/^\/hromada\/likhtar-nad-yavirkoiu-\d+$/)
  expect(await (await request.get(address)).text()).toContain('Світло ввімкнули вчасно.')
  expect(await (await request.get('/')).text()).toContain(headline)
  expect(await (await request.get('/hromada')).text()).toContain(headline)
  expect(await (await request.get('/feed.xml')).text()).toContain(headline)

  await body(editor).click()
  await editor.keyboard.press('Control+End')
  await editor.keyboard.type(' Вітер перед ним відступив.')
  await expect(editor.getByText('змінено приватно', { exact: true })).toBeVisible()
  await expect(editor.getByText('Читачі вже бачать матеріал.')).toHaveCount(0)
  await expectSaved(editor)
  expect(await (await request.get(address)).text()).not.toContain('Вітер перед ним відступив.')
  await editor.getByRole('button', { name: 'Опублікувати зміни' }).click()
  await editor.getByRole('radio', { name: /^Оновлення/ }).check()
  await editor.getByRole('button', { name: 'Опублікувати оновлення' }).click()
  await expect(editor.getByText('опубліковано', { exact: true })).toBeVisible()
  await plain.goto(address)
  await expect(plain.getByText('Вітер перед ним відступив.')).toBeVisible()
  await expect(plain.getByText('Оновлено').first()).toBeVisible()

  const menu = editor.getByText('Ще', { exact: true })
  await menu.click()
  await editor.keyboard.press('Tab')
  await editor.keyboard.press('Escape')
  await expect(editor.getByRole('link', { name: 'Історія змін' })).toBeHidden()
  await expect(menu).toBeFocused()
  await menu.click()
  await expect(editor.getByRole('link', { name: 'Історія змін' })).toBeVisible()
  await body(editor).click()
  await expect(editor.getByRole('link', { name: 'Історія змін' })).toBeHidden()
  await menu.click()
  await editor.getByRole('button', { name: 'Зняти з публікації', exact: true }).click()
  await expect(editor.getByText('знято', { exact: true })).toBeVisible()
  expect((await request.get(address)).status()).toBe(404)
  expect(await (await request.get('/')).text()).not.toContain(headline)
})

test('the writing page is accessible, and the preview is the page readers will get', async ({ as }) => {
  const headline = `Попередній перегляд ${Date.now() % 100_000}`
  const editor = await as('editor')
  await write(editor, { headline, standfirst: 'Про те, як воно буде.', text: 'Ще не опубліковано.' })
  await expectSaved(editor)
  await expectAccessible(editor)
  const [preview] = await Promise.all([editor.waitForEvent('popup'), editor.getByRole('link', { name: 'Переглянути' }).click()])
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(preview.getByText('Ще не опубліковано.')).toBeVisible()
})

test('far down in a text the answer is where the eyes are, and back in its place at the top', async ({ as }) => {
  const editor = await as('editor')
  await write(editor, { headline: `Довгий ${Date.now() % 100_000}`, standfirst: 'Про довге.', text: 'Кінця не видно.' })
  await editor.setViewportSize({ width: 1280, height: 500 })
  await editor.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await publishNow(editor)
  const answer = editor.getByText('Читачі вже бачать матеріал.')
  await expect(answer).toBeInViewport({ ratio: 1 })
  await expectAccessible(editor)
  await editor.evaluate(() => scrollTo(0, 0))
  await expect(editor.locator('.ed-answer-away')).toHaveCount(0)
  await expect(answer).toBeInViewport({ ratio: 1 })
})

test('nobody can type into a page that has not woken, for nobody would keep it', async ({ as }) => {
  const editor = await as('editor')
  const headline = `Сонна сторінка ${Date.now() % 100_000}`
  await write(editor, { headline, standfirst: 'Про повільну мережу.', text: 'Є.' })
  let wake = () => {}
  const isAwake = new Promise<void>((resolve) => (wake = resolve))
  await editor.route('**/_next/static/**/*.js', async (route) => {
    await isAwake
    await route.continue()
  })
  await editor.goto(editor.url(), { waitUntil: 'commit' })
  const line = editor.locator('[data-field="headline"]')
  await expect(line).toBeVisible()
  await line.focus()
  await editor.keyboard.type('Загублене')
  await expect(line).toHaveValue(headline)
  wake()
  await line.click()
  await editor.keyboard.press('End')
  await editor.keyboard.type(' прокинулася')
  await expectSaved(editor)
  await editor.unrouteAll({ behavior: 'wait' })
  await editor.reload()
  await expect(line).toHaveValue(`${headline} прокинулася`)
})

test('an editor works in English as well', async ({ as, request }) => {
  const headline = `A lamp above the river ${Date.now() % 100_000}`
  const editor = await as('editor')
  await editor.goto('/en/newsroom/articles/new')
  await editor.getByRole('button', { name: /English/i }).click()
  await editor.getByRole('textbox', { name: 'Headline' }).fill(headline)
  await editor.getByRole('textbox', { name: /^Standfirst/ }).fill('The first lamp on the embankment is lit.')
  await editor.locator('.ProseMirror').click()
  await editor.keyboard.type('It was switched on at seven.')
  await editor.getByRole('combobox', { name: /^Section/ }).selectOption({ label: 'Community' })
  await expect(editor.getByText(/^Saved at/)).toBeVisible()
  await editor.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(editor.getByText('published', { exact: true })).toBeVisible()
  expect(await (await request.get('/en')).text()).toContain(headline)
  expect(await (await request.get('/')).text()).not.toContain(headline)
})

function body(page: Page) {
  return page.locator('.ProseMirror')
}
