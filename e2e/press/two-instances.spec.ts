// Two instances of one paper: what an editor publishes on one is fresh on it at once, and on the other within a second.
import { expect, signIn, test } from '../support/journey'
import { PAPER, SECOND_INSTANCE } from '../support/paper'

test('a front page arranged on one instance is new on both', async ({ as, request }) => {
  const editor = await as('editor')
  const leadOn = async (instance: string) => {
    const html = await (await request.get(`${instance}/en`)).text()
    const headline = html.match(/<h[23][^>]*card-headline[^>]*>.*?<\/h[23]>/s)?.[0] ?? ''
    return headline.replace(/<[^>]+>/g, '').trim()
  }
  const before = await leadOn(PAPER)
  expect(before).not.toBe('')
  expect(await leadOn(SECOND_INSTANCE)).toBe(before)
  await editor.goto('/en/newsroom/front?lang=en')
  await editor.getByRole('button', { name: /^Down: Lead/ }).click()
  await editor.getByRole('button', { name: 'Publish the page' }).click()
  await expect(editor.getByText('The page is published. Readers can see it now.')).toBeVisible()
  const after = await leadOn(PAPER)
  expect(after).not.toBe(before)
  await expect.poll(() => leadOn(SECOND_INSTANCE), { timeout: 1_000, intervals: [100] }).toBe(after)
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
