// Typography as one writes, and the whole story cleaned by one order that is taken back by one key.
import type { Locator } from '@playwright/test'
import { expect, test } from '../support/journey'
import { beginStory, expectSaved, paste } from '../support/stories'

test('quotation marks, dashes and apostrophes set themselves, and one key takes back the last', async ({ as }) => {
  const editor = await as('editor')
  const body = await beginStory(editor, `Складання ${Date.now()}`)
  await body.click()
  await editor.keyboard.type('Вона сказала: "Читаю "Вісник" щодня", - і пішла у кав\'ярню...')
  await expectWords(body, 'Вона сказала: «Читаю „Вісник“ щодня»,_— і_пішла у_кав’ярню…')

  await editor.keyboard.press('Enter')
  await editor.keyboard.type('Екран 27 дюймів: "')
  await expectWords(body.locator('p').last(), 'Екран 27 дюймів: «')
  await editor.keyboard.press('Backspace')
  await expectWords(body.locator('p').last(), 'Екран 27 дюймів: "')
  await editor.keyboard.type('Зоря ')
  await expectWords(body.locator('p').last(), 'Екран 27 дюймів: "Зоря ')
  await editor.keyboard.type('- ')
  await expectWords(body.locator('p').last(), 'Екран 27 дюймів: "Зоря_— ')
  await editor.keyboard.press('Control+z')
  await expectWords(body.locator('p').last(), 'Екран 27 дюймів: "Зоря - ')
})

test('the headline sets itself, too, and one key takes it back', async ({ as }) => {
  const editor = await as('editor')
  await beginStory(editor, `Складання ${Date.now()}`)
  const headline = editor.getByRole('textbox', { name: 'Заголовок' })
  await headline.fill('')
  await headline.pressSequentially('Газета "Вісник')
  await headline.pressSequentially('"')
  await expect(headline).toHaveValue('Газета «Вісник»')
  await headline.press('Control+z')
  await expect(headline).toHaveValue('Газета «Вісник"')
})

test('signs of other programs that no page can hold part words, and the story is kept', async ({ as }) => {
  const editor = await as('editor')
  const body = await beginStory(editor, `Складання ${Date.now()}`)
  const headline = editor.getByRole('textbox', { name: 'Заголовок' })
  await headline.fill('Рядок перший')
  await headline.press('Control+ArrowLeft')
  await editor.keyboard.insertText('\u000bдругий\u0002 і ')
  await editor.keyboard.insertText('знову ')
  await expect(headline).toHaveValue('Рядок другий і знову перший')
  await body.click()
  await paste(editor, 'Тіло\u000bрядок\u0003кінець')
  await expectWords(body, 'Тіло рядок кінець')
  await expectSaved(editor)
  // A page drawn otherwise than it was sent tells the console, and the journey fails.
  await editor.reload()
  await expectSaved(editor)
  await expect(headline).toHaveValue('Рядок другий і знову перший')
  await expectWords(body, 'Тіло рядок кінець')
})

test('one order cleans headline, standfirst and body, counts the places, and one key takes all of it back', async ({ as }) => {
  const editor = await as('editor')
  const body = await beginStory(editor, `Складання ${Date.now()}`)
  const headline = editor.getByRole('textbox', { name: 'Заголовок' })
  const standfirst = editor.getByRole('textbox', { name: /^Підводка/ })
  await headline.fill('Газета "Вісник"')
  await standfirst.fill("Кав'ярня у місті")
  await body.click()
  await paste(editor, 'Слово "тут" - і там: https://visnyk.ua/a--b')
  await editor.getByRole('button', { name: 'Вичистити' }).click()
  await expect(editor.getByText('Виправлено 7 місць')).toBeVisible()
  await expect(headline).toHaveValue('Газета «Вісник»')
  await expect(standfirst).toHaveValue('Кав’ярня у\u00a0місті')
  await expectWords(body, 'Слово «тут»_— і_там: https://visnyk.ua/a--b')

  await editor.keyboard.press('Control+z')
  await expect(headline).toHaveValue('Газета "Вісник"')
  await expect(standfirst).toHaveValue("Кав'ярня у місті")
  await expectWords(body, 'Слово "тут" - і там: https://visnyk.ua/a--b')

  await editor.getByRole('button', { name: 'Вичистити' }).click()
  await expectSaved(editor)
  await editor.reload()
  await expect(headline).toHaveValue('Газета «Вісник»')
  await editor.getByRole('button', { name: 'Вичистити' }).click()
  await expect(editor.getByText('Тут усе чисто')).toBeVisible()
})

/** A space that does not break is written `_` here. */
async function expectWords(place: Locator, words: string): Promise<void> {
  await expect.poll(async () => (await place.evaluate((element) => element.textContent ?? '')).replaceAll('\u00a0', '_')).toBe(words)
}
