// Draws the pictures of README.md and docs/for-editors.md from a running demo paper, so that they can be drawn again after a change:
// `DEMO_PASSWORD=… npm start`, then `DEMO_PASSWORD=… node scripts/pictures.mjs http://localhost:3000`. It writes in one story.
import fs from 'node:fs/promises'
import path from 'node:path'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { chromiumArguments, findChromium } from './chromium.mjs'

const [paper = 'http://localhost:3000'] = process.argv.slice(2)
const folder = path.resolve(import.meta.dirname, '../docs/pictures')
const SIZE = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const MAX_BYTES = 150_000
/** Tried until the file is small enough: first the colours, then the size. */
const COLOURS = [256, 128, 64]

/** What is pressed, in both languages. */
const WORDS = {
  uk: { publish: 'Опублікувати зміни', added: 'Додано щойно. ' },
  en: { publish: 'Publish the changes', added: 'Just added. ' },
}

const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArguments() })
try {
  await readersPictures()
  for (const locale of ['uk', 'en']) await newsroomPictures(locale)
} finally {
  await browser.close()
}

async function readersPictures() {
  const page = await open({ locale: 'uk', size: SIZE })
  await page.goto('/')
  await draw(page, 'front')
  await page.locator('main h2 a').first().click()
  await draw(page, 'article')
  await page.context().close()
}

async function newsroomPictures(locale) {
  const page = await open({ locale, size: SIZE })
  const home = locale === 'uk' ? '/newsroom' : '/en/newsroom'
  await signIn(page, locale)
  await shoot(page, { address: home, name: locale === 'uk' ? 'newsroom' : 'newsroom-en' })
  for (const place of ['board', 'front', 'moderation']) await shoot(page, { address: `${home}/${place}`, name: `${place}-${locale}` })

  await page.goto(`${home}/articles?status=live&locale=${locale}`)
  const story = await page.locator('tbody th a').first().getAttribute('href')
  await page.goto(story)
  await page
    .locator('.ProseMirror p')
    .first()
    .click({ position: { x: 2, y: 8 } })
  await page.keyboard.press('Home')
  await page.keyboard.type(WORDS[locale].added)
  await page.getByRole('button', { name: WORDS[locale].publish, disabled: false }).waitFor()
  await page.evaluate(() => window.scrollTo(0, 0))
  await draw(page, `writing-${locale}`)
  await page.getByRole('button', { name: WORDS[locale].publish }).first().click()
  await page.getByRole('dialog').waitFor()
  await draw(page, `publishing-${locale}`)
  await page.setViewportSize(PHONE)
  await page.goto(story)
  await page.locator('.ProseMirror p').first().waitFor()
  await draw(page, `writing-phone-${locale}`)
  await page.setViewportSize(SIZE)
  await page.goto(`${story}/history`)
  await draw(page, `history-${locale}`)
  await page.context().close()
}

async function open({ locale, size }) {
  const context = await browser.newContext({
    baseURL: paper,
    viewport: size,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: locale === 'uk' ? 'uk-UA' : 'en-GB',
    timezoneId: 'Europe/Kyiv',
  })
  return await context.newPage()
}

async function signIn(page, locale) {
  await page.goto(locale === 'uk' ? '/sign-in' : '/en/sign-in')
  await page.locator('input[name="email"]').fill('editor@visnyk.test')
  await page.locator('input[name="password"]').fill(process.env.DEMO_PASSWORD ?? '')
  await page.locator('button[type="submit"]').first().click()
  await page.waitForURL(/\/newsroom/)
}

async function shoot(page, { address, name }) {
  await page.goto(address, { waitUntil: 'networkidle' })
  await draw(page, name)
}

async function draw(page, name) {
  await page.waitForLoadState('networkidle')
  const shown = await page.screenshot()
  const file = path.join(folder, `${name}.png`)
  await fs.writeFile(file, await small(shown))
  const { size } = await fs.stat(file)
  console.log(`${name}.png ${Math.round(size / 1000)} kB`)
}

async function small(shown) {
  for (const width of [SIZE.width, 1100, 960, 800]) {
    for (const colours of COLOURS) {
      const drawn = await sharp(shown).resize({ width, withoutEnlargement: true }).png({ palette: true, colours, effort: 10 }).toBuffer()
      if (drawn.length <= MAX_BYTES) return drawn
    }
  }
  throw new Error('A picture cannot be made small enough.')
}
