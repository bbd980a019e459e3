// Typing in a long story, with three people in it: real browsers, the real server. What a key costs the browser, and what opening costs.
import { randomUUID } from 'node:crypto'
import { chromium } from '@playwright/test'
import pg from 'pg'
import { chromiumArguments, findChromium } from '../chromium.mjs'
import { sessionCookie } from './newsroom.mjs'

const WORDS = 5_000
const WORDS_A_PARAGRAPH = 50
const NOTES = 5
const KEYS = 200
/** A quick hand: eight keys a second. */
const KEY_EVERY_MS = 120
const OPENINGS = 5
const TEXT = '.ProseMirror'
/** As a Ukrainian keyboard sends them; Playwright's own `type` would put such letters in without a key. */
const TYPED = 'вчора міська рада ухвалила новий бюджет, '

/**
 * Milliseconds; null when there is no browser. `keys`: each from the key to the letter; then the processor time of the first page
 * for one key: while nobody else types (`alone`), while all three do (`together`), and for a colleague's letter (`theirs`).
 */
export async function typing({ paper, databaseUrl }) {
  const articleId = await writeLongStory(databaseUrl)
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArguments() }).catch(() => null)
  if (!browser) return null
  try {
    const address = `${paper.url}/newsroom/articles/${articleId}`
    const [writer, ...others] = await Promise.all(
      ['editor', 'admin', 'author'].map(async (role) => await enter(browser, { paper, ...(await sessionCookie(databaseUrl, role)) })),
    )
    const openings = []
    for (let round = 0; round <= OPENINGS; round++) {
      await writer.goto(`${paper.url}/newsroom/articles`)
      const begun = performance.now()
      await writer.goto(address, { waitUntil: 'commit' })
      await writer.locator(`${TEXT} p`).first().waitFor()
      // The first one also compiles what the browser then keeps.
      if (round > 0) openings.push(performance.now() - begun)
    }
    for (const other of others) {
      await other.goto(address)
      await other.locator(`${TEXT} p`).first().waitFor()
    }
    await writer.locator('.ed-person').nth(1).waitFor()
    const hands = await Promise.all([writer, ...others].map((page, n) => hand(page, [0.5, 0.25, 0.75][n])))
    for (const { type } of hands) await type(20)
    await watchKeys(writer)
    const alone = await busyPerKey(hands[0], [hands[0]])
    const keys = await writer.evaluate(() => globalThis.keyWork)
    const together = await busyPerKey(hands[0], hands)
    const theirs = (await busyPerKey(hands[0], hands.slice(1))) / others.length
    return { words: WORDS, openings, keys, alone, together, theirs }
  } finally {
    await browser.close()
  }
}

/** Processor milliseconds of a page for each key that these hands press at once. */
async function busyPerKey(page, hands) {
  const before = await page.busyMs()
  await Promise.all(hands.map(({ type }) => type(KEYS)))
  return ((await page.busyMs()) - before) / KEYS
}

async function enter(browser, { paper, cookie }) {
  const context = await browser.newContext({
    baseURL: paper.url,
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    viewport: { width: 1440, height: 900 },
  })
  const [name, value] = cookie.split('=')
  await context.addCookies([{ name, value, url: paper.url }])
  return await context.newPage()
}

/** Somebody who types at the end of the paragraph at this share of the story. */
async function hand(page, share) {
  const devtools = await page.context().newCDPSession(page)
  // Processor time of the page's thread: a machine with other work does not make a page slower.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const paragraphs = page.locator(`${TEXT} > p`)
  await paragraphs.nth(Math.floor((await paragraphs.count()) * share)).click()
  await page.keyboard.press('End')
  let at = 0
  return {
    async type(keys) {
      for (let n = 0; n < keys; n++) {
        const begun = performance.now()
        const text = TYPED[at++ % TYPED.length]
        await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text, code: 'KeyA', windowsVirtualKeyCode: 65 })
        await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text, code: 'KeyA', windowsVirtualKeyCode: 65 })
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, KEY_EVERY_MS - (performance.now() - begun))))
      }
    },
    /** All the main thread did, colleagues' letters included. */
    async busyMs() {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
    },
  }
}

/** For each key: all it set off, from its event on, and the frame that shows it; not the wait for the screen between them. */
async function watchKeys(page) {
  await page.evaluate(() => {
    globalThis.keyWork = []
    /** Runs when the browser is done with what it is doing now. */
    const afterwards = (work) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = work
      port2.postMessage(null)
    }
    let began = 0
    window.addEventListener('keydown', () => (began = performance.now()), { capture: true })
    window.addEventListener(
      'keypress',
      () => {
        const key = began
        afterwards(() => {
          const handled = performance.now() - key
          requestAnimationFrame(() => {
            const frame = performance.now()
            afterwards(() => globalThis.keyWork.push(handled + performance.now() - frame))
          })
        })
      },
      { capture: true },
    )
  })
}

/** Paragraphs, headings, a list, quotations and links, as a long read has them; and a few notes on its passages. */
async function writeLongStory(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const blocks = Array.from({ length: WORDS / WORDS_A_PARAGRAPH }, (_, n) => blockOf(n))
  const { rows } = await client.query(
    `with made as (insert into articles (locale, created_by_id) select 'uk', id from users where role = 'author' limit 1 returning id)
     insert into article_drafts (article_id, headline, standfirst, body) select id, 'Довгий матеріал', 'Для вимірювання.', $1 from made
     returning article_id as id`,
    [JSON.stringify({ version: 1, blocks })],
  )
  const [{ id }] = rows
  for (let n = 0; n < NOTES; n++) {
    const passage = [blocks[n * 15 + 1].id, 'Слово2', 7]
    await client.query('insert into article_notes (article_id, words, block_id, quote, "offset") values ($1, $2, $3, $4, $5)', [
      id,
      'Чи так?',
      ...passage,
    ])
  }
  await client.end()
  return id
}

function blockOf(n) {
  const id = randomUUID().slice(0, 8)
  const words = Array.from({ length: WORDS_A_PARAGRAPH }, (_, at) => `${at % 9 ? 'с' : 'С'}лово${(n * 7 + at) % 900}`)
  const text = [
    { type: 'text', text: `${words.slice(0, 40).join(' ')} ` },
    { type: 'text', text: words.slice(40).join(' '), ...marksOf(n) },
  ]
  if (n % 12 === 5) return { type: 'heading', id, level: 2, text: text.slice(1) }
  if (n % 20 === 7) return { type: 'quote', id, text, source: 'Свідок' }
  if (n % 25 === 9)
    return { type: 'list', id, style: 'bulleted', items: words.slice(0, 10).map((word) => [{ type: 'text', text: word.repeat(5) }]) }
  return { type: 'paragraph', id, text }
}

function marksOf(n) {
  if (n % 4 === 0) return { marks: [{ type: 'link', href: `https://visnyk.test/${n}` }] }
  return n % 3 === 0 ? { marks: [{ type: 'bold' }] } : {}
}
