// Two have one story open: what one of them decides about it, the other hears at once, on another instance and without asking.
import { expect, test } from '../support/journey'
import { SECOND_INSTANCE } from '../support/paper'
import { publishNow, write } from '../support/stories'

test('a colleague’s open page hears that the story was published and withdrawn, and keeps what is being written', async ({ as }) => {
  const headline = `Чують одне одного ${Date.now() % 100_000}`
  const [first, second] = [await as('editor'), await as('admin')]
  await write(first, { headline, standfirst: 'Двоє за одним столом.', text: 'Перше речення.' })
  await second.goto(first.url().replace(/^https?:\/\/[^/]+/, SECOND_INSTANCE))
  await expect(second.locator('.ProseMirror')).toContainText('Перше речення.')

  await publishNow(first)
  await expect(second.getByText(/: матеріал опубліковано\.$/)).toBeVisible()
  await expect(second.locator('.ed-bar').getByText('опубліковано', { exact: true })).toBeVisible()

  await second.locator('.ProseMirror').click()
  await second.keyboard.press('Control+End')
  await second.keyboard.type(' Друге речення.')
  await expect(first.locator('.ProseMirror')).toContainText('Друге речення.')
  await first.getByText('Ще', { exact: true }).click()
  await first.getByRole('button', { name: 'Зняти з публікації' }).click()
  await expect(second.getByText(/: матеріал знято з публікації\.$/)).toBeVisible()
  await expect(second.locator('.ProseMirror')).toContainText('Друге речення.')
})
