// An e-mail, a network address and a browser's name were sent with a comment: they are found in nothing anybody may ask for.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GET as story } from '@/app/[locale]/(reader)/[section]/[slug]/route'
import { GET as onePage } from '@/app/[locale]/(reader)/comment/[id]/route'
import { GET as replyPage } from '@/app/[locale]/(reader)/comment/reply/[commentId]/route'
import { GET as reportPage } from '@/app/[locale]/(reader)/comment/report/[id]/route'
import { GET as statusPage } from '@/app/[locale]/(reader)/comment/status/[link]/route'
import { GET as threadPage } from '@/app/[locale]/(reader)/comment/thread/[id]/route'
import { GET as feed } from '@/app/[locale]/(reader)/feed.xml/route'
import { GET as front } from '@/app/[locale]/(reader)/route'
import { GET as replies } from '@/app/api/comments/[id]/replies/route'
import { GET as one } from '@/app/api/comments/[id]/route'
import { receiveComment } from '@/app/api/comments/receiving'
import { GET as list } from '@/app/api/comments/route'
import { GET as status } from '@/app/api/comments/status/[link]/route'
import { GET as openApi } from '@/app/api/openapi.json/route'
import { GET as sitemap } from '@/app/sitemap.xml/route'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aLiveStory } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { buildSheets } from '../build-sheets.mjs'

aFreshDatabase()
beforeAll(() => buildSheets())
afterAll(closeRateLimits)

const EMAIL = 'kanarka@visnyk.test'
const NETWORK = '203.0.113.217'
const PROGRAM = 'Kanarka/1.0'
const CANARY = /kanarka|203\.0\.113/i

test('whoever sent a comment is in no page, no feed, no answer and no record', async () => {
  const { articleId, path, root, reply, link, posted } = await aConversation()
  const ask = async (answer: Response | Promise<Response>) => await (await answer).text()
  const at = <P>(params: P) => ({ params: Promise.resolve({ locale: 'uk', ...params }) })
  const request = (address: string) => new Request(`http://visnyk.test${address}`)
  const [, section = '', slug = ''] = path.split('/')
  const everything = [
    ...posted,
    await ask(story(request(path), at({ section, slug }))),
    await ask(story(request(`${path}?sort=top`), at({ section, slug }))),
    await ask(front(request('/'), at({}))),
    await ask(onePage(request(`/comment/${reply}`), at({ id: reply }))),
    await ask(threadPage(request(`/comment/thread/${root}`), at({ id: root }))),
    await ask(replyPage(request(`/comment/reply/${root}`), at({ commentId: root }))),
    await ask(reportPage(request(`/comment/report/${root}`), at({ id: root }))),
    await ask(statusPage(request(`/comment/status/${link}`), at({ link }))),
    await ask(list(request(`/api/comments?articleId=${articleId}`))),
    await ask(one(request(`/api/comments/${reply}?context=1`), at({ id: reply }))),
    await ask(replies(request(`/api/comments/${root}/replies`), at({ id: root }))),
    await ask(status(request(`/api/comments/status/${link}`), at({ link }))),
    await ask(openApi()),
    await ask(feed(request('/feed.xml'), at({}))),
    await ask(sitemap()),
    JSON.stringify(await db().auditRecord.findMany()),
  ]
  expect(everything.filter((text) => text.includes('Слово, яке бачать усі'))).not.toEqual([])
  expect(everything.filter((text) => CANARY.test(text))).toEqual([])
})

/** A comment and an answer to it, both approved, sent as a browser sends them. */
async function aConversation() {
  const [section, author] = [await aSection(), await anAuthor()]
  const { articleId, slug } = await aLiveStory({ sectionId: section.id, authorIds: [author.id] })
  const first = await send({ articleId, text: 'Слово, яке бачать усі' })
  const second = await send({ articleId, parentId: first.id, text: 'І відповідь на нього' })
  const { names } = section
  const path = `/${names.find(({ locale }) => locale === 'uk')?.slug}/${slug}`
  return { articleId, path, root: first.id, reply: second.id, link: second.link, posted: [first.answer, second.answer] }
}

async function send(fields: object): Promise<{ id: string; link: string; answer: string }> {
  const headers = { 'content-type': 'application/json', 'x-visnyk-address': NETWORK, 'user-agent': PROGRAM }
  const body = JSON.stringify({ name: 'Христина', email: EMAIL, tellMe: true, ...fields })
  const answer = await (
    await receiveComment(new Request('http://visnyk.test/api/comments', { method: 'POST', headers, body }), null)
  ).text()
  const { id, link } = JSON.parse(answer)
  await db().comment.update({ where: { id }, data: { status: 'approved' } })
  return { id, link, answer }
}
