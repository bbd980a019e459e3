// A reader looks for a story in words of her own, with and without JavaScript, in both languages.
import { expect, test } from '../support/journey'

test('знаходить матеріал за будь-якою формою слова, і слова позначено', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Пошук', { exact: true }).click()
  await page.getByRole('combobox', { name: 'Що шукаємо?' }).fill('старого мосту')
  await page.getByRole('button', { name: 'Знайти' }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
  const first = page.getByRole('region', { name: 'Знайдене' }).getByRole('article').first()
  await expect(first.locator('mark').first()).toHaveText(/стар|міст|мост/i)
})

test('підказує, поки вона пише, і веде до матеріалу клавішами', async ({ page }) => {
  await page.goto('/search')
  const field = page.getByRole('combobox', { name: 'Що шукаємо?' }).last()
  await field.pressSequentially('кіно просто')
  await expect(page.getByRole('option').first()).toContainText('Кіно просто неба')
  await field.press('ArrowDown')
  await expect(field).toHaveAttribute('aria-activedescendant', /-0$/)
  await field.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Кіно просто неба')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('she finds, narrows and goes back', async ({ page }) => {
    await page.goto('/en')
    await page.getByText('Search', { exact: true }).first().click()
    await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill('bridges')
    await page.getByRole('button', { name: 'Search' }).click()
    const found = page.getByRole('region', { name: 'Results' }).getByRole('article')
    await expect(found.first().locator('mark').first()).toHaveText(/bridge/i)
    await page.getByText('Refine').click()
    await page.getByLabel('To', { exact: true }).fill('2001-01-01')
    await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing found for “bridges”' })).toBeVisible()
    await page.getByRole('link', { name: 'search without refinements' }).click()
    await expect(found.first()).toBeVisible()
  })

  test('її розуміють, хоч розкладка не та і є одрук', async ({ page }) => {
    await page.goto('/search?q=rsyj+ghjcnj+yt,f')
    await expect(page.getByRole('region', { name: 'Знайдене' }).getByRole('link', { name: /^Кіно просто неба/ })).toBeVisible()
    await page.goto('/search?q=пешохідний')
    await page.getByRole('link', { name: '«пішохідний»' }).click()
    await expect(page.getByRole('region', { name: 'Знайдене' }).getByRole('article').first()).toBeVisible()
  })
})
