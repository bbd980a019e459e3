// One decision: an editor changes a live story three times, and readers are told exactly what the editor said.
import type { APIRequestContext, Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../support/journey'
import { expectFocusOnAnswer, expectSaved, fromMenu, liveAddress, publishNow, write } from '../support/stories'

test('a typo says nothing, an update says when, a correction says what', async ({ as, request, plain }) => {
  const editor = await as('editor')
  const headline = `Ліхтарі набережної ${Date.now() % 100_000}`
  await write(editor, { headline, standfirst: 'Місто рахує ліхтарі.', text: 'Ліхтарів на набережній сто двадцять.' })
  await publishNow(editor)
  const address = await liveAddress(editor)
  const first = await times(request, address)

  await addWords(editor, ' Усі світять.')
  await expect(editor.getByText('змінено приватно', { exact: true })).toBeVisible()
  expect(await (await request.get(address)).text()).not.toContain('Усі світять.')
  await publishChange(editor, { kind: 'Описка', button: 'Виправити описку' })
  expect(await (await request.get(address)).text()).toContain('Усі світять.')
  expect(await times(request, address)).toEqual(first)

  await addWords(editor, ' Мер приїхав подивитися.')
  await publishChange(editor, { kind: 'Оновлення', words: 'Додано про приїзд мера.', button: 'Опублікувати оновлення' })
  const updated = await times(request, address)
  expect(updated.dateModified).not.toBe(first.dateModified)
  expect(new Set([updated.dateModified, updated.modifiedTime, updated.lastmod, updated.atom])).toEqual(new Set([updated.dateModified]))

  await addWords(editor, ' Їх сто два.')
  await editor.getByRole('button', { name: 'Опублікувати зміни' }).click()
  await expectAccessible(editor)
  await editor.getByRole('radio', { name: /^Виправлення/ }).check()
  await editor.getByRole('button', { name: 'Опублікувати виправлення' }).click()
  // A correction without words does not go out: the browser asks for them.
  await expect(editor.getByRole('textbox', { name: 'Слова для читачів' })).toBeFocused()
  await editor.getByRole('textbox', { name: 'Слова для читачів' }).pressSequentially('Ліхтарів "Світло" - сто два, а не сто двадцять.')
  await expect(editor.getByRole('textbox', { name: 'Слова для читачів' })).toHaveValue(/^Ліхтарів «Світло»\u00a0— сто два/)
  await editor.keyboard.press('Control+Enter')
  await expect(editor.getByText('опубліковано', { exact: true })).toBeVisible()

  await plain.goto(address)
  const log = plain.getByRole('region', { name: 'Виправлення й оновлення' })
  await expect(log.getByRole('listitem')).toHaveCount(2)
  await expect(log.getByText('Ліхтарів «Світло» — сто два, а не сто двадцять.')).toBeVisible()
  await expect(log.getByText('Додано про приїзд мера.')).toBeVisible()
  await log.getByText('Що саме змінено').click()
  await expect(log.locator('ins')).toContainText('Їх сто два.')
  await log.getByRole('link', { name: 'Усі виправлення газети' }).click()
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('Виправлення')
  await expect(plain.getByRole('link', { name: headline })).toBeVisible()
  expect(await (await request.get('/sitemap-pages.xml')).text()).toContain('/corrections</loc>')
})

test('a change waits in private for whoever lets the dialog go', async ({ as }) => {
  const editor = await as('editor')
  await write(editor, { headline: `Передумали ${Date.now() % 100_000}`, standfirst: 'Про те, як передумали.', text: 'Є.' })
  await publishNow(editor)
  await addWords(editor, ' І ще.')
  const opener = editor.getByRole('button', { name: 'Опублікувати зміни' })
  await opener.click()
  await editor.keyboard.press('Escape')
  await expect(editor.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
  await expect(editor.getByText('змінено приватно', { exact: true })).toBeVisible()

  // Whoever goes by keyboard is at the answer, and not at the beginning of the page.
  await publishChange(editor, { kind: 'Описка', button: 'Виправити описку' })
  await expect(opener).toBeDisabled()
  await expectFocusOnAnswer(editor, 'Зміни опубліковано.')
  await addWords(editor, ' Ні, не треба.')
  await fromMenu(editor, 'Відкинути неопубліковані зміни')
  await editor.getByRole('dialog').getByRole('button', { name: 'Відкинути зміни' }).click()
  await expectFocusOnAnswer(editor, 'Зміни відкинуто')
  await fromMenu(editor, 'Зняти з публікації')
  await expectFocusOnAnswer(editor, 'Знято з публікації.')
})

async function addWords(page: Page, words: string): Promise<void> {
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
  await expectSaved(page)
}

async function publishChange(page: Page, { kind, words, button }: { kind: string; words?: string; button: string }): Promise<void> {
  await page.getByRole('button', { name: 'Опублікувати зміни' }).click()
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  if (words) await page.getByRole('textbox', { name: /^Слова для читачів/ }).fill(words)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText('опубліковано', { exact: true })).toBeVisible()
}

/** What machines are told of the time of the story’s last change; that of the whole feed others may move meanwhile. */
async function times(request: APIRequestContext, address: string) {
  const page = await (await request.get(address)).text()
  const sitemap = await (await request.get('/sitemap-1.xml')).text()
  const feed = await (await request.get('/feed.xml')).text()
  const entry = feed.split('<item>').find((item) => item.includes(address)) ?? ''
  return {
    dateModified: /"dateModified":"([^"]+)"/.exec(page)?.[1],
    modifiedTime: /article:modified_time" content="([^"]+)"/.exec(page)?.[1],
    lastmod: new RegExp(`${address}</loc>\\s*<lastmod>([^<]+)`).exec(sitemap)?.[1],
    atom: /<atom:updated>([^<]+)/.exec(entry)?.[1],
  }
}
