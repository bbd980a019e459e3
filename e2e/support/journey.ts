// What every journey begins with: `test` that fails on a console error, colleagues already signed in, axe, JavaScript off.
import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { PAPER, PASSWORD } from './paper'

export { expect }

type Colleague = 'admin' | 'editor' | 'author' | 'moderator'
type Fixtures = {
  /** Pages of colleagues, each in a browser of their own. */
  as: (who: Colleague) => Promise<Page>
  /** A reader's page in a browser without JavaScript. */
  plain: Page
}

export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const errors = listenForErrors(page)
    await use(page)
    expect(errors).toEqual([])
  },
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = []
    const errors: string[] = []
    await use(async (who) => {
      const context = await browser.newContext({ baseURL: PAPER, locale: 'uk-UA', timezoneId: 'Europe/Kyiv' })
      contexts.push(context)
      const page = await context.newPage()
      await signIn(page, who)
      errors.push(...listenForErrors(page))
      return page
    })
    for (const context of contexts) await context.close()
    expect(errors).toEqual([])
  },
  plain: async ({ browser }, use) => {
    const context = await withoutJavaScript(browser)
    await use(await context.newPage())
    await context.close()
  },
})

export async function signIn(page: Page, who: Colleague): Promise<void> {
  await page.goto(`${PAPER}/sign-in`)
  await page.getByLabel('Електронна пошта').fill(`${who}@visnyk.test`)
  await page.getByLabel('Пароль', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Увійти', exact: true }).click()
  await page.waitForURL(/\/newsroom/)
}

async function withoutJavaScript(browser: Browser): Promise<BrowserContext> {
  return await browser.newContext({ baseURL: PAPER, javaScriptEnabled: false, locale: 'uk-UA', timezoneId: 'Europe/Kyiv' })
}

/** A refusal, or a network taken away, from a worker too: the browser itself says so in the console. */
const PROVOKED =
  /Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_(INTERNET_DISCONNECTED|FAILED))|^WebSocket connection to/

/** Errors a person would see in the console; an answer the journey provokes on purpose is not one. */
function listenForErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => {
    // Chromium's own word when it skips a cross-fade between two pages; nothing of ours threw.
    if (!/Transition was (aborted|skipped)|ViewTransition/.test(String(error))) errors.push(String(error))
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !PROVOKED.test(message.text())) {
      errors.push(message.text())
    }
  })
  return errors
}

/** WCAG 2.2 AA and good practice, by axe; the answer lists what a person has to mend. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await problemsForAxe(page)).toEqual([])
}

export async function problemsForAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
