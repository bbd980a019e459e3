// Colleagues of different roles: each finds what they may do, and the lock holds where a button is missing.
import { expect, signIn, test } from '../support/journey'
import { expectSaved } from '../support/stories'

test('an author writes their own, and cannot publish', async ({ as, request }) => {
  const author = await as('author')
  await author.goto('/newsroom/articles/new')
  await author.getByRole('button', { name: 'українською' }).click()
  await author.getByRole('textbox', { name: 'Заголовок' }).fill('Чернетка автора')
  await expectSaved(author)
  await expect(author.getByText('Публікує редактор')).toBeVisible()
  await expect(author.getByRole('button', { name: 'Опублікувати' })).toHaveCount(0)
  await expect(author.getByRole('link', { name: 'Люди' })).toHaveCount(0)
  await expect(author.getByText('адміністратор має їх вимкнути')).toBeVisible()
  for (const closed of ['/newsroom/people', '/newsroom/settings', '/newsroom/front', '/newsroom/moderation']) {
    const answer = await author.goto(closed)
    expect(answer?.status()).toBe(404)
  }
  expect((await request.get('/newsroom', { maxRedirects: 0 })).status()).toBe(307)
})

for (const role of ['author', 'moderator', 'editor', 'admin'] as const) {
  test(`every link the newsroom shows leads where its reader may go: ${role}`, async ({ as }) => {
    test.setTimeout(300_000)
    const colleague = await as(role)
    const met = new Set<string>(['/newsroom'])
    for (const path of met) {
      await test.step(path, async () => {
        const answer = await colleague.request.get(path)
        expect.soft(answer.status(), path).toBe(200)
        for (const link of linksIn(await answer.text())) if (!isMet(link, met)) met.add(link)
      })
    }
    expect(met.size).toBeGreaterThan(4)
    const shown = [...met]
    for (const path of SCREENS.filter((screen) => !shown.includes(screen))) {
      expect.soft((await colleague.request.get(path)).status(), path).toBe(404)
    }
  })
}

/** Each is linked for whoever may open it, from somewhere. */
const SCREENS = [
  ...['/articles', '/articles/new', '/board', '/bin', '/front', '/front/history', '/front/breaking', '/media', '/topics', '/redirects'],
  ...['/moderation', '/moderation/bans', '/moderation/rules', '/moderation/words', '/moderation/numbers'],
  ...['/people', '/settings', '/settings/standards', '/me', '/letters', '/audit', '/language'],
].map((path) => `/newsroom${path}`)

/** Addresses of the newsroom's pages in this language, without questions. */
function linksIn(html: string): string[] {
  const found = [...html.matchAll(/href="(\/newsroom[^"?#]*)/g)].map(([, path = '']) => path)
  return [...new Set(found)]
}

/** Of a hundred stories one is looked at. */
function isMet(link: string, met: ReadonlySet<string>): boolean {
  const kind = (path: string) => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
  return [...met].some((path) => kind(path) === kind(link))
}

test('an address of the newsroom that leads nowhere says so in the colleague’s language, with a way out', async ({ as, request }) => {
  const editor = await as('editor')
  const nobody = '0197a000-0000-7000-8000-00000000abcd'
  const nowhere = ['/nope', '/front/zzz', `/articles/${nobody}/nope`, `/articles/${nobody}/preview`]
  for (const [language, title] of [
    ['', 'Тут нічого немає'],
    ['/en', 'There is nothing here'],
  ]) {
    for (const path of nowhere) {
      const address = `${language}/newsroom${path}`
      expect((await editor.goto(address))?.status(), address).toBe(404)
      await expect(editor.getByRole('heading', { level: 1 }), address).toHaveText(title ?? '')
      await expect(editor.locator('main').getByRole('link'), address).toHaveAttribute('href', `${language}/newsroom`)
    }
  }
  const stranger = await request.get('/newsroom/nope', { maxRedirects: 0 })
  expect([stranger.status(), stranger.headers().location]).toEqual([307, '/sign-in?next=%2Fnewsroom%2Fnope'])
})

test('a moderator finds the queue and no stories', async ({ as }) => {
  const moderator = await as('moderator')
  await expect(moderator.getByRole('link', { name: 'Модерація' })).toBeVisible()
  await expect(moderator.getByRole('link', { name: 'Матеріали' })).toHaveCount(0)
  for (const closed of ['/newsroom/articles', '/newsroom/articles/new', '/newsroom/board', '/newsroom/bin']) {
    expect((await moderator.goto(closed))?.status(), closed).toBe(404)
  }
  await moderator.goto('/newsroom/moderation')
  await expect(moderator.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a wrong password and a wrong address get the same answer, and signing out ends the session', async ({ page, context }) => {
  for (const email of ['editor@visnyk.test', 'nobody@visnyk.test']) {
    await page.goto('/sign-in')
    await page.getByLabel('Електронна пошта').fill(email)
    await page.getByLabel('Пароль', { exact: true }).fill('не той пароль')
    await page.getByRole('button', { name: 'Увійти', exact: true }).click()
    await expect(page.getByRole('alert').first()).toHaveText('Адреса або пароль не підходять. Перевірте їх і спробуйте ще раз.')
  }
  await signIn(page, 'editor')
  const cookies = await context.cookies()
  await page.getByRole('button', { name: 'Вийти' }).click()
  await page.waitForURL(/sign-in/)
  await context.addCookies(cookies)
  await page.goto('/newsroom')
  await expect(page).toHaveURL(/sign-in/)
})
