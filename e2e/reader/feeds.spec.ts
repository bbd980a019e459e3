// What programs get from a running paper: feeds with their links in the head of the answer, copies that are not sent twice, small files.
import { expect, test } from '../support/journey'

test('a feed says where it is, is not sent twice, and is found from its page', async ({ page, request }) => {
  for (const path of ['/feed.xml', '/en/atom.xml', '/hromada/feed.json', '/author/olena-berezhna/feed.xml', '/tag/mosty/atom.xml']) {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers().link).toMatch(new RegExp(`^<http[^>]+${path}>; rel="self"$`))
    const again = await request.get(path, { headers: { 'if-none-match': answer.headers().etag ?? '' } })
    expect(again.status()).toBe(304)
  }
  await page.goto('/hromada')
  const own = page.locator('link[rel=alternate][type="application/atom+xml"]')
  await expect(own).toHaveAttribute('href', /\/hromada\/atom\.xml$/)
  for (const path of ['/nema/feed.xml', '/author/nikhto/feed.xml', '/tag/nema/feed.json', '/sitemaps/1', '/sitemap-99.xml']) {
    expect((await request.get(path)).status()).toBe(404)
  }
})

test('an administrator says what robots may, and whom to tell of a hole', async ({ as, request }) => {
  const admin = await as('admin')
  await admin.goto('/newsroom/settings')
  const form = admin.getByRole('region', { name: 'Стрічки та роботи' })
  await form.getByRole('textbox', { name: 'Кому писати про вразливості' }).fill('не адреса')
  await form.getByRole('button', { name: 'Зберегти' }).click()
  await expect(form.getByText('Перевірте рядок 1: його не зрозуміє жодна програма.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Кому писати про вразливості' }).fill('security@visnyk.test')
  await form.getByRole('button', { name: 'Зберегти' }).click()
  await expect(form.getByText(/^Збережено\./)).toBeVisible()
  const text = await (await request.get('/security.txt')).text()
  expect(text).toContain('Contact: mailto:security@visnyk.test')
  expect(text).toMatch(/Canonical: http.*\/\.well-known\/security\.txt/)
  expect(await (await request.get('/robots.txt')).text()).toContain('User-agent: GPTBot')
})
