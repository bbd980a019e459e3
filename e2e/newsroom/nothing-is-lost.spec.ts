// A session that ends in the middle of a sentence, a network that goes away, a server that dies, a tab closed by mistake: nothing that
// was typed is lost.
import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { layCable } from '../support/cable'
import { endInstance, startInstance } from '../support/instance'
import { expect, signIn, test } from '../support/journey'
import { PAPER, PORT, RUNNING_FILE, type Running } from '../support/paper'
import { beginStory, expectSaved, paste } from '../support/stories'

/** A train in a tunnel. */
const LONG_MS = 65_000

test('an expired session: what was typed stays on the page and is saved after signing in again in another tab', async ({ as }) => {
  const editor = await as('editor')
  await startStory(editor)
  const address = editor.url()
  const elsewhere = await editor.context().newPage()
  await elsewhere.goto('/newsroom')
  await elsewhere.getByRole('button', { name: 'Вийти', exact: true }).first().click()
  await elsewhere.waitForURL(/sign-in/)
  await elsewhere.close()
  await expect(editor.getByText('Ваш вхід завершився.')).toBeVisible({ timeout: 20_000 })
  await editor.locator('.ProseMirror').click()
  await editor.keyboard.type('Речення, написане після кінця сесії.')
  await expect(editor.getByText('Ваш вхід завершився.')).toBeVisible()

  const tab = await editor.context().newPage()
  await signIn(tab, 'editor')
  await tab.close()
  await editor.bringToFront()
  // By itself, when the page is looked at; the button «Спробувати ще раз» is for the impatient.
  await expectSaved(editor)
  await editor.goto(address)
  await expect(editor.locator('.ProseMirror')).toContainText('Речення, написане після кінця сесії.')
})

test('a network that went away: both wrote on, and both texts are there when it is back', async ({ as }) => {
  const [first, second] = [await as('editor'), await as('admin')]
  await startStory(first)
  await first.locator('.ProseMirror').click()
  await first.keyboard.type('Перший абзац.')
  await second.goto(first.url())
  await expect(second.locator('.ProseMirror')).toContainText('Перший абзац.')

  await second.context().setOffline(true)
  await second.locator('.ProseMirror').click()
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' Написано без мережі.')
  await expect(second.getByText('Немає зв’язку.')).toBeVisible({ timeout: 30_000 })
  await first.keyboard.press('Enter')
  await first.keyboard.type('Другий абзац, тим часом.')
  await second.context().setOffline(false)

  for (const page of [first, second]) {
    await expect(page.locator('.ProseMirror')).toContainText('Написано без мережі.', { timeout: 30_000 })
    await expect(page.locator('.ProseMirror')).toContainText('Другий абзац, тим часом.')
  }
  await expectSaved(second)
})

test('pasted without a network, for the first time on this page: it is there at once, and what is typed next stands behind it', async ({
  as,
}) => {
  const editor = await as('editor')
  await startStory(editor)
  await editor.context().setOffline(true)
  const text = editor.locator('.ProseMirror')
  await text.click()
  await editor.keyboard.type('- пункт')
  await paste(editor, 'один два три', '<ul><li>один</li><li>два</li></ul><p>три <a href="https://visnyk.test/">з посиланням</a></p>')
  await editor.keyboard.type('!')
  await expect(text.getByRole('listitem')).toHaveText(['пункт', 'один', 'два', 'три з посиланням!'])
  await expect(text.getByRole('link')).toHaveAttribute('href', 'https://visnyk.test/')
  // A picture alone says nothing: then its words do.
  await paste(editor, ' Підпис.', '<img src="https://visnyk.test/a.jpg" alt="">')
  await expect(text).toContainText('з посиланням! Підпис.')
  await editor.context().setOffline(false)
  await expectSaved(editor)
})

test('a cable that was pulled for more than a minute: both wrote on, and both texts are there when it is mended', async ({ as }) => {
  test.setTimeout(240_000)
  const [first, second] = [await as('editor'), await as('admin')]
  const cable = await layCable(PORT)
  try {
    await startStory(first)
    await first.locator('.ProseMirror').click()
    await first.keyboard.type('До.')
    await second.goto(first.url().replace(PAPER, cable.address))
    await expect(second.locator('.ProseMirror')).toContainText('До.')

    cable.pull()
    const since = Date.now()
    await second.locator('.ProseMirror').click()
    await second.keyboard.press('Control+End')
    await second.keyboard.type(' Написано по той бік.')
    await first.keyboard.press('Enter')
    await first.keyboard.type('Написано по цей бік.')
    await expectSaved(first)
    await expect.poll(() => Date.now() - since, { timeout: 90_000, intervals: [5_000] }).toBeGreaterThan(LONG_MS)
    await second.keyboard.type(' І ще, за хвилину.')
    await expect(second.locator('.ProseMirror')).not.toContainText('по цей бік')
    await expect(first.locator('.ProseMirror')).not.toContainText('по той бік')

    cable.mend()
    for (const page of [first, second]) {
      await expect(page.locator('.ProseMirror')).toContainText('Написано по той бік. І ще, за хвилину.', { timeout: 60_000 })
      await expect(page.locator('.ProseMirror')).toContainText('Написано по цей бік.', { timeout: 60_000 })
    }
    await expectSaved(second)
  } finally {
    cable.close()
  }
})

test('a server killed under an open editor: what was typed before and while it was away is there when it is back', async ({ as }) => {
  test.setTimeout(120_000)
  const running: Running = JSON.parse(fs.readFileSync(RUNNING_FILE, 'utf8'))
  const third = { ...running, port: PORT + 2 }
  const editor = await as('editor')
  let server = await startInstance(third)
  try {
    await startStory(editor)
    const address = editor.url()
    await editor.goto(address.replace(PAPER, `http://localhost:${third.port}`))
    const text = editor.locator('.ProseMirror')
    await text.click()
    await editor.keyboard.type('Слова перед самим ударом')
    server.kill('SIGKILL')
    await editor.keyboard.type(' і слова, поки нікого немає.')
    await expect(editor.getByText('Немає зв’язку.')).toBeVisible({ timeout: 30_000 })

    server = await startInstance(third)
    await expectSaved(editor)
    await expect(text).toContainText('Слова перед самим ударом і слова, поки нікого немає.')
    // The other servers of the paper have them, too.
    await editor.goto(address)
    await expect(text).toContainText('Слова перед самим ударом і слова, поки нікого немає.')
  } finally {
    await endInstance(server)
  }
})

test('a headline longer than there is room for is told, and not cut', async ({ as }) => {
  const editor = await as('editor')
  await startStory(editor)
  const headline = editor.getByRole('textbox', { name: 'Заголовок' })
  await headline.fill('Дуже довгий заголовок '.repeat(13).trim())
  await expect(editor.getByText(/^Задовго на 85 знаків/)).toBeVisible()
  await expect(headline).toHaveAttribute('aria-invalid', 'true')
  await editor.reload()
  await expect(headline).toHaveValue(/^(Дуже довгий заголовок ?){13}$/)
  await headline.fill('Короткий заголовок')
  await expectSaved(editor)
})

test('a tab closed by mistake, without a network: the words are there when the story is opened again', async ({ as }) => {
  const editor = await as('editor')
  await startStory(editor)
  const address = editor.url()
  await editor.context().setOffline(true)
  await editor.locator('.ProseMirror').click()
  await editor.keyboard.type('Останнє речення перед закриттям.')
  await expect(editor.getByText('Немає зв’язку.')).toBeVisible({ timeout: 30_000 })
  const context = editor.context()
  await editor.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.locator('.ProseMirror')).toContainText('Останнє речення перед закриттям.')
  await expectSaved(again)
})

async function startStory(page: Page): Promise<void> {
  await beginStory(page, `Спільна стаття ${Date.now()}`)
  await expectSaved(page)
}
