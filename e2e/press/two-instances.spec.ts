// Two instances of one paper: what an editor publishes on one is fresh on it at once, and on the other within a second.
import { expect, signIn, test } from '../support/journey'
import { PAPER, SECOND_INSTANCE } from '../support/paper'

test('a front page arranged on one instance is new on both', async ({ as, request }) => {
  const editor = await as('editor')
  const front = async (instance: string) => (await request.get(`${instance}/en`)).text()
  const before = await front(PAPER)
  expect(await front(SECOND_INSTANCE)).toContain('Visnyk')
  await editor.goto('/en/newsroom/front')
  const lead = editor.getByRole('combobox').first()
  const headlines = await lead.locator('option').allInnerTexts()
  const chosen = headlines[headlines.length - 1] ?? ''
  await lead.selectOption({ label: chosen })
  await editor.getByRole('button', { name: 'Arrange' }).click()
  await expect(editor.getByRole('status')).toHaveText('The front page has been updated.')
  const headline = chosen.split(' — ')[0] ?? ''
  const leadOf = (html: string) =>
    html
      .match(/<h2[^>]*>.*?<\/h2>/s)?.[0]
      ?.replace(/<[^>]+>|\s+/g, ' ')
      .trim()
  expect(leadOf(await front(PAPER))).toContain(headline.slice(0, 20))
  expect(leadOf(before)).not.toContain(headline.slice(0, 20))
  await expect.poll(async () => leadOf(await front(SECOND_INSTANCE)), { timeout: 1_000, intervals: [100] }).toContain(headline.slice(0, 20))
})

test('a colleague signed in on one instance is known on the other', async ({ page, context }) => {
  await signIn(page, 'moderator')
  const cookies = await context.cookies()
  expect(cookies.filter(({ name }) => name.includes('session')).every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(
    true,
  )
  const answer = await page.goto(`${SECOND_INSTANCE}/newsroom/moderation`)
  expect(answer?.status()).toBe(200)
})
