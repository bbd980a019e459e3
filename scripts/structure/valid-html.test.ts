// Every kind of reader's page is valid by the Nu checker, which is the W3C's. It is a Java program: where there is no Java, it is not asked.
import { execFile, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { GET as storyPage } from '@/app/[locale]/(reader)/[section]/[slug]/route'
import { GET as sectionPage } from '@/app/[locale]/(reader)/[section]/route'
import { GET as dayPage } from '@/app/[locale]/(reader)/archive/[year]/[month]/[day]/route'
import { GET as monthPage } from '@/app/[locale]/(reader)/archive/[year]/[month]/route'
import { GET as archivePage } from '@/app/[locale]/(reader)/archive/route'
import { GET as authorPage } from '@/app/[locale]/(reader)/author/[slug]/route'
import { GET as commentPage } from '@/app/[locale]/(reader)/comment/[id]/route'
import { GET as replyPage } from '@/app/[locale]/(reader)/comment/reply/[commentId]/route'
import { GET as reportPage } from '@/app/[locale]/(reader)/comment/report/[id]/route'
import { GET as threadPage } from '@/app/[locale]/(reader)/comment/thread/[id]/route'
import { GET as correctionsPage } from '@/app/[locale]/(reader)/corrections/route'
import { GET as latestPage } from '@/app/[locale]/(reader)/latest/route'
import { GET as missingPage } from '@/app/[locale]/(reader)/missing/route'
import { GET as frontPage } from '@/app/[locale]/(reader)/route'
import { GET as rulesPage } from '@/app/[locale]/(reader)/rules/route'
import { GET as standardsPage } from '@/app/[locale]/(reader)/standards/route'
import { GET as tagPage } from '@/app/[locale]/(reader)/tag/[slug]/route'
import { system } from '@/domain/actor'
import { changeStandards } from '@/domain/standards/commands'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { aWholePaper } from '@/domain/testing/whole-paper'
import { closeRateLimits } from '@/lib/rate-limit'
import { buildSheets } from '../build-sheets.mjs'

aFreshDatabase()
beforeAll(() => buildSheets())

const JAR = 'node_modules/vnu-jar/build/dist/vnu.jar'

test('no page has an error for the checker to find', async () => {
  if (spawnSync('java', ['-version']).error || !fs.existsSync(JAR)) {
    console.log('HTML was not checked: there is no Java here, or no checker.')
    return
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'visnyk-html-'))
  try {
    for (const [name, html] of await everyPage()) fs.writeFileSync(path.join(folder, `${name}.html`), html)
    expect(await errorsIn(folder)).toEqual([])
  } finally {
    fs.rmSync(folder, { recursive: true })
    await closeRateLimits()
  }
})

type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>

async function everyPage(): Promise<[string, string][]> {
  const { story, translation, comment } = await aWholePaper()
  const said = { principles: 'Перевіряємо.', ethics: '', ownership: 'Громада.', masthead: '' }
  told(await changeStandards(system('test'), { locale: 'uk', ...said }))
  const day = { year: '2026', month: '11', day: '20' }
  const pages: [string, unknown, Record<string, string>][] = [
    ['front', frontPage, {}],
    ['front-en', frontPage, { locale: 'en' }],
    ['section', sectionPage, { section: 'hromada' }],
    ['story', storyPage, { section: 'hromada', slug: story.slug }],
    ['story-en', storyPage, { locale: 'en', section: 'community', slug: translation.slug }],
    ['author', authorPage, { slug: 'olena-berezhna' }],
    ['tag', tagPage, { slug: 'mosty' }],
    ['corrections', correctionsPage, {}],
    ['rules', rulesPage, {}],
    ['standards', standardsPage, {}],
    ['latest', latestPage, {}],
    ['archive', archivePage, {}],
    ['month', monthPage, day],
    ['day', dayPage, day],
    ['missing', missingPage, {}],
    ['front-light', frontPage, { light: '?lite=1' }],
    ['story-light', storyPage, { section: 'hromada', slug: story.slug, light: '?lite=1' }],
    ['comment', commentPage, { id: comment.id }],
    ['thread', threadPage, { id: comment.id }],
    ['reply', replyPage, { commentId: comment.id }],
    ['report', reportPage, { id: comment.id }],
  ]
  const drawn: [string, string][] = []
  for (const [name, route, { locale = 'uk', light = '', ...params }] of pages) {
    const answer = await (route as Route)(new Request(`http://visnyk.test/${light}`), {
      params: Promise.resolve({ locale, ...params } as never),
    })
    // Of style sheets the checker knows those of some years ago; what we print there browsers have.
    drawn.push([name, (await answer.text()).replace(/<style[^>]*>.*?<\/style>/gs, '')])
  }
  return drawn
}

type Message = { type: string; url: string; message: string; extract?: string }

async function errorsIn(folder: string): Promise<string[]> {
  const options = ['-Xss4m', '-jar', JAR, '--format', 'json', '--errors-only', '--exit-zero-always', '--stdout', folder]
  const { stdout } = await promisify(execFile)('java', options, { maxBuffer: 64 * 1024 * 1024 })
  const { messages } = JSON.parse(stdout) as { messages: Message[] }
  return messages
    .filter(({ type }) => type === 'error')
    .map(({ url, message, extract }) => `${path.basename(url)}: ${message} ${extract ?? ''}`)
}
