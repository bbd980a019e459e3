// Two editors arrange one page. The second is told; nothing of either is lost.
import { expect, test } from '../support/journey'
import { fromMenu, publishNow, write } from '../support/stories'

test('the second editor is told what happened, looks at the other page, and finds their own changes again', async ({ as }) => {
  const [first, second] = [await as('editor'), await as('admin')]
  for (const page of [first, second]) {
    await page.goto('/newsroom/front')
    await page.getByRole('navigation', { name: 'Яку сторінку верстати' }).getByRole('link', { name: 'Спорт' }).click()
    await expect(page.getByText('Цієї сторінки ще ніхто не верстав')).toBeVisible()
  }
  await first.getByRole('button', { name: 'Нижче: Місце 2' }).click()
  await first.getByRole('button', { name: 'Опублікувати сторінку' }).click()
  await expect(first.getByText('Сторінку опубліковано. Читачі вже її бачать.')).toBeVisible()

  await second.getByRole('button', { name: 'Нижче: Головна тема' }).click()
  await second.getByRole('button', { name: 'Опублікувати сторінку' }).click()
  await expect(second.getByText('Поки ви верстали, цю сторінку вже опубліковано (Олена Бережна).')).toBeVisible()

  await second.getByRole('button', { name: 'Подивитися їхню' }).click()
  await second.getByRole('button', { name: 'Повернути їх' }).click()
  await expect(second.getByText('Є неопубліковані зміни. Читачі їх ще не бачать.')).toBeVisible()
  await second.getByRole('button', { name: 'Опублікувати сторінку' }).click()
  await expect(second.getByText('Сторінку опубліковано. Читачі вже її бачать.')).toBeVisible()
  await second.getByRole('link', { name: 'Попередні сторінки' }).click()
  await expect(second.getByText('Олена Бережна')).toBeVisible()
  await expect(second.getByRole('button', { name: 'Повернути сторінку 1' })).toBeVisible()
})

test('a story withdrawn while it was placed is named in its slot, and one press frees the place', async ({ as }) => {
  const headline = `Поставлене й зняте ${Date.now() % 100_000}`
  const [writer, arranger] = [await as('editor'), await as('admin')]
  await write(writer, { headline, standfirst: 'Про те, чого вже не буде.', text: 'Недовго.' })
  await publishNow(writer)
  await arranger.goto('/newsroom/front')
  await arranger.getByRole('navigation', { name: 'Яку сторінку верстати' }).getByRole('link', { name: 'Громада' }).click()
  await arranger.getByRole('button', { name: `Поставити: ${headline}. Головна тема` }).click()

  await fromMenu(writer, 'Зняти з публікації')
  await expect(writer.getByText('знято', { exact: true })).toBeVisible()

  const publish = arranger.getByRole('button', { name: 'Опублікувати сторінку' })
  await publish.click()
  const lead = arranger.getByRole('list', { name: 'Місця на сторінці' }).getByRole('listitem').first()
  await expect(lead.getByText(`${headline}. Цей матеріал знято.`)).toBeVisible()
  await lead
    .getByRole('button', { name: `Прибрати: ${headline}` })
    .first()
    .click()
  await expect(arranger.getByText('Цей матеріал знято.')).toHaveCount(0)
})
