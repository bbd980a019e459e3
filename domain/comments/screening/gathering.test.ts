import http from 'node:http'
import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { provideSettings } from '@/lib/env'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST } from '../../actor'
import { makeBan } from '../../moderation/bans/commands'
import { aStandingComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { formToken } from '../form-token'
import { postComment } from '../posting'
import { setRule } from '../rules/commands'
import { addWords } from '../words/commands'
import { PATIENCE_MS } from './outside/ask'
import { sign } from './outside/signed'

useDatabase()
afterAll(closeRateLimits)
beforeEach(async () => {
  await db().commentBan.deleteMany()
  await db().commentWord.deleteMany()
  // What was said in one test is no attack on the next.
  await db().comment.deleteMany()
})

const now = new Date('2026-11-22T12:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
let senders = 0
const aSender = () => ({ email: `reader-${++senders}@visnyk.test`, network: `198.51.${senders}.7`, userAgent: 'Firefox' })

/** Whose comments moderators approved, the last of them under the name of «Марія». */
async function aReader({ approved = 3 } = {}) {
  const sender = aSender()
  const { id } = await db().commentIdentity.create({ data: { email: sender.email, name: 'Марія', approved } })
  const past = await aStandingComment({ createdAt: later(-60 * 24 * 90) })
  await db().comment.update({ where: { id: past.id }, data: { identityId: id } })
  return { ...sender, identityId: id }
}

type Sent = { articleId: string; name?: string; text?: string } & ReturnType<typeof aSender> & { identityId?: string }
const post = ({ name = 'Марія', text = 'Нарешті міст відкрили.', ...sent }: Sent, at = now) =>
  postComment(GUEST, { name, text, ...sent, form: formToken(sent.articleId, at), seconds: 30 }, { now: at })
const newest = async (articleId: string) =>
  await db().comment.findFirstOrThrow({
    where: { articleId },
    orderBy: { id: 'desc' },
    select: { status: true, heldBecause: true, screening: true, normal: true, fingerprint: true, identityId: true },
  })

test('a trusted reader stands at once; without the cookie, under the same name and e-mail, waits', async () => {
  const { id: articleId } = await aTalkedArticle()
  const reader = await aReader()
  expect(await post({ articleId, ...reader })).toMatchObject({ ok: true, value: { status: 'approved' } })
  expect(await newest(articleId)).toMatchObject({ status: 'approved', identityId: reader.identityId, normal: 'нарешті міст відкрили' })
  const { identityId: _, ...borrowed } = reader
  expect(await post({ articleId, ...borrowed, text: 'Я — той самий.' })).toMatchObject({ ok: true, value: { status: 'pending' } })
  expect(await newest(articleId)).toMatchObject({ heldBecause: 'firstComment' })
})

test('a trusted reader who signs with a name nobody has read waits, and the name is read as the text is', async () => {
  const { id: articleId } = await aTalkedArticle()
  const reader = await aReader()
  await post({ articleId, ...reader, name: 'Правда Є Тут' })
  expect(await newest(articleId)).toMatchObject({ status: 'pending', heldBecause: 'renamed' })
  told(await addWords(await aPerson('moderator'), { effect: 'hold', patterns: ['сука'] }))
  await post({ articleId, ...reader, name: 'Сука', text: 'Добрий день усім.' })
  expect(await newest(articleId)).toMatchObject({
    heldBecause: 'words',
    screening: { findings: [{ check: 'words', marks: [{ from: 0, to: 4, in: 'name' }] }, { check: 'renamed' }] },
  })
  expect(await post({ articleId, ...reader, name: 'www.casino-win.com', text: 'І вам добрий день.' })).toMatchObject({
    errors: [{ field: 'name', code: 'hasAddress' }],
  })
})

test('everything that was found is kept with the comment, words with their places', async () => {
  const { id: articleId } = await aTalkedArticle()
  told(await addWords(await aPerson('moderator'), { effect: 'hold', patterns: ['казино'] }))
  await post({ articleId, ...aSender(), text: 'Найкраще к а з и н о: https://win.example' })
  expect(await newest(articleId)).toMatchObject({
    status: 'pending',
    heldBecause: 'words',
    screening: {
      findings: [
        { check: 'words', kind: 'hold', marks: [{ from: 9, to: 20, list: 'hold', pattern: 'казино' }] },
        { check: 'links', kind: 'hold', marks: [{ from: 22, to: 41 }] },
        { check: 'firstComment', kind: 'hold' },
      ],
    },
  })
})

test('a banned reader is told what everybody is told who waits', async () => {
  const { id: articleId } = await aTalkedArticle()
  const reader = await aReader()
  const before = await post({ articleId, ...aSender() })
  told(await makeBan(await aPerson('moderator'), { kind: 'email', value: reader.email, lasts: 'week' }, { now }))
  const after = await post({ articleId, ...reader, text: 'Мене заблокували?' })
  const shape = (outcome: typeof after) => ({ ...(outcome.ok ? outcome.value : outcome), id: '', link: '' })
  expect(shape(after)).toEqual(shape(before))
  expect(await newest(articleId)).toMatchObject({ status: 'spam', heldBecause: 'banned' })
})

test('what nearly was said elsewhere by another is read first, short thanks are not', async () => {
  const [one, other] = [await aTalkedArticle(), await aTalkedArticle()]
  const campaign = 'Усі на мітинг проти забудови парку в неділю о дванадцятій біля фонтана, приводьте сусідів'
  for (const [place, text] of [campaign, `${campaign}!!! 17`].entries()) {
    await post({ articleId: place === 0 ? one.id : other.id, ...(await aReader()), text })
  }
  expect(await newest(one.id)).toMatchObject({ status: 'approved' })
  expect(await newest(other.id)).toMatchObject({ status: 'pending', heldBecause: 'nearCopy' })
  for (const { id } of [one, other]) await post({ articleId: id, ...(await aReader()), text: 'Дякую за статтю!' })
  expect(await newest(other.id)).toMatchObject({ status: 'approved' })
})

test('where the talk is slow a person waits, and others do not', async () => {
  const { id: articleId } = await aTalkedArticle()
  told(await setRule(await aPerson('moderator'), { articleId, mode: 'slow', slowMinutes: 10 }))
  const reader = await aReader()
  told(await post({ articleId, ...reader }))
  expect(await post({ articleId, ...reader, text: 'І ще одне.' }, later(4))).toMatchObject({
    reason: 'slowTalk',
    params: { minutes: 6, every: 10 },
  })
  expect(await post({ articleId, ...(await aReader()) }, later(4))).toMatchObject({ ok: true })
  expect(await post({ articleId, ...reader, text: 'І ще одне.' }, later(11))).toMatchObject({ ok: true })
})

test('a listed word is refused with the word, and nothing is kept', async () => {
  const { id: articleId } = await aTalkedArticle()
  told(await addWords(await aPerson('moderator'), { effect: 'refuse', patterns: ['гнида'] }))
  expect(await post({ articleId, ...aSender(), text: 'Який ти гн1да' })).toMatchObject({
    reason: 'listedWords',
    params: { words: 'гн1да' },
  })
  expect(await db().comment.count({ where: { articleId } })).toBe(0)
})

test('under attack a browser of somebody trusted is asked to work, and without scripts the comment waits', async () => {
  const at = new Date()
  const { id: articleId } = await aTalkedArticle()
  await db().$executeRaw`
    insert into comments (article_id, name, text, text_hash, created_at)
    select ${articleId}::uuid, 'Робот', 'Слово ' || n, 'hash ' || n, ${at} from generate_series(1, 130) n`
  const reader = await aReader()
  expect(await post({ articleId, ...reader }, at)).toMatchObject({ value: { status: 'pending' } })
  const sent = { articleId, ...reader, name: 'Марія', form: formToken(articleId, at), seconds: 30, text: 'Місто, тримаймося.' }
  const asked = await postComment(GUEST, { ...sent, canWork: 'true' }, { now: at })
  expect(asked).toMatchObject({ reason: 'workWanted', current: { parameters: { algorithm: 'PBKDF2/SHA-256' } } })
  const challenge = (asked as { current: Challenge }).current
  const work = Buffer.from(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) })).toString('base64')
  expect(await postComment(GUEST, { ...sent, work }, { now: at })).toMatchObject({ ok: true, value: { status: 'approved' } })
})

describe('a checker outside the house', () => {
  const asked: { body: string; signature: string }[] = []
  let answer: (response: http.ServerResponse) => void
  const server = http.createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      asked.push({ body, signature: String(request.headers['x-visnyk-signature']) })
      answer(response)
    })
  })
  const secret = 'a secret of both houses'

  beforeEach(async () => {
    asked.length = 0
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    process.env.SCREENING_URL = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/check`
    process.env.SCREENING_SECRET = secret
    provideSettings({})
  })
  afterEach(async () => {
    delete process.env.SCREENING_URL
    delete process.env.SCREENING_SECRET
    provideSettings({})
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const say = (verdict: object) => (response: http.ServerResponse) => response.end(JSON.stringify(verdict))

  test('is asked under signature, and is not told who sends it', async () => {
    answer = say({ verdict: 'fine' })
    const { id: articleId } = await aTalkedArticle()
    const reader = await aReader()
    expect(await post({ articleId, ...reader })).toMatchObject({ value: { status: 'approved' } })
    const [{ body, signature } = { body: '', signature: '' }] = asked
    expect(signature).toBe(sign({ body, secret, seconds: Number(/^t=(\d+)/.exec(signature)?.[1]) }))
    expect(JSON.parse(body)).toMatchObject({ text: 'Нарешті міст відкрили.', name: 'Марія', articleId })
    expect(body).not.toContain(reader.email)
    expect(body).not.toContain(reader.network)
  })

  test.each<[string, object, object]>([
    [
      'holds',
      {
        verdict: 'hold',
        score: 0.7,
        marks: [
          { from: 0, to: 7 },
          { from: 5, to: 999 },
        ],
      },
      { status: 'pending', heldBecause: 'outside' },
    ],
    ['lays aside', { verdict: 'spam' }, { status: 'spam', heldBecause: 'outside' }],
  ])('%s', async (_, verdict, kept) => {
    answer = say(verdict)
    const { id: articleId } = await aTalkedArticle()
    expect(await post({ articleId, ...(await aReader()) })).toMatchObject({ value: { status: 'pending' } })
    expect(await newest(articleId)).toMatchObject(kept)
  })

  test.each<[string, (response: http.ServerResponse) => void]>([
    ['says nothing', () => undefined],
    ['stops in the middle', (response) => response.write('{"verdict":')],
    ['dies', (response) => response.socket?.destroy()],
    ['fails', (response) => response.writeHead(500).end('{"verdict":"fine"}')],
    ['speaks another language', (response) => response.end('<html>')],
    ['answers beside the question', say({ verdict: 'publish' })],
    ['sends elsewhere', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
  ])('that %s holds the comment, and keeps nobody waiting', async (_, answering) => {
    answer = answering
    const { id: articleId } = await aTalkedArticle()
    const readers = await Promise.all([aReader(), aReader(), aReader()])
    const begun = performance.now()
    const outcomes = await Promise.all(readers.map((reader) => post({ articleId, ...reader })))
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS + 5_000)
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.status)).toEqual(['pending', 'pending', 'pending'])
    expect(await db().comment.count({ where: { articleId, status: 'pending', heldBecause: 'unsure' } })).toBe(3)
  })
})
