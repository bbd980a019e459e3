// An administrator writes what the paper says of itself, and readers find it from the foot of every page.
import { expect, expectAccessible, test } from '../support/journey'

test('a new paragraph of the standards is there for readers at once, in each language', async ({ as, plain }) => {
  const admin = await as('admin')
  const mark = Date.now() % 100_000
  await admin.goto('/newsroom/settings')
  await admin.getByRole('link', { name: 'Редакційні засади' }).click()
  for (const [language, words, front, link] of [
    ['Українською', `Кожен факт має джерело ${mark}.`, '/', 'Редакційні засади'],
    ['Англійською', `Every fact has a source ${mark}.`, '/en', 'Editorial standards'],
  ] as const) {
    const form = admin.getByRole('region', { name: language })
    const field = form.getByLabel('За якими правилами ми працюємо')
    await field.fill(`${await field.inputValue()}\n\n${words}`)
    await form.getByRole('button', { name: 'Зберегти' }).click()
    await expect(form.getByText('Збережено. Читачі вже бачать зміни.')).toBeVisible()
    await plain.goto(front)
    await plain.getByRole('link', { name: link }).click()
    await expect(plain.getByText(words)).toBeVisible()
  }
  await expectAccessible(admin)
})
