import { afterAll, describe, expect, test } from 'vitest'
import { POST as postForm } from '@/app/api/reader/[order]/route'
import { aComment, aStandingComment, aTalkedArticle, confirmed } from '@/domain/testing/comment-examples'
import { useDatabase } from '@/domain/testing/database'
import { closeRateLimits } from '@/lib/rate-limit'
import { PUT as like, DELETE as unlike } from './[id]/reactions/[kind]/route'
import { POST as report } from './[id]/reports/route'
import { PATCH as edit, GET as read, DELETE as remove } from './[id]/route'
import { receiveComment } from './receiving'
import { GET as status } from './status/[link]/route'

useDatabase()
afterAll(closeRateLimits)

const ADDRESS = 'http://visnyk.test/api/comments'
let count = 0

type Sent = { method: string; body?: unknown; headers?: Record<string, string>; network?: string; session?: string }

function asked(path: string, { method, body, headers = {}, network = `198.18.${++count}.9`, session }: Sent): Request {
  const all = {
    ...{ 'x-visnyk-address': network, 'content-type': 'application/json', ...headers },
    ...(session ? { cookie: `visnyk-reader=${session}` } : {}),
  }
  return new Request(`${ADDRESS}${path}`, { method, headers: all, body: body === undefined ? undefined : JSON.stringify(body) })
}
const at = (id: string) => ({ params: Promise.resolve({ id }) })
const post = (body: object, more: Partial<Sent> = {}) => receiveComment(asked('', { method: 'POST', body, ...more }), null)
const words = (articleId: string) => ({ articleId, name: 'Марта', email: `marta-${++count}@visnyk.test`, text: `Слово ${count}` })

describe('a request with an Idempotency-Key', () => {
  test('is done once and answered the same, word for word', async () => {
    const { id } = await aTalkedArticle()
    const same = { network: '198.19.1.1', headers: { 'idempotency-key': 'a' } }
    const said = words(id)
    const [first, second] = [await post(said, same), await post(said, same)]
    expect([first.status, second.status]).toEqual([202, 202])
    expect(await second.text()).toBe(await first.text())
    expect([first, second].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true'])
    const other = await post(words(id), same)
    expect([other.status, (await other.json()).code]).toEqual([422, 'idempotencyKeyReused'])
    expect((await post(words(id), { headers: { 'idempotency-key': '' } })).status).toBe(400)
    // Somebody else's key is another key.
    expect((await post(words(id), { headers: same.headers })).status).toBe(202)
  })

  test('that is still under way is told so, and nothing is done twice', async () => {
    const { id } = await aTalkedArticle()
    const same = { network: '198.19.2.1', headers: { 'idempotency-key': 'b' } }
    const said = words(id)
    const answers = await Promise.all(Array.from({ length: 4 }, () => post(said, same)))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(202)
    expect(statuses.every((one) => one === 202 || one === 409)).toBe(true)
    const ids = await Promise.all(answers.filter((one) => one.status === 202).map(async (one) => (await one.json()).id))
    expect(new Set(ids).size).toBe(1)
  })
})

describe('an author', () => {
  test('changes a comment by its version: 428 without one, 412 for another, 202 while a moderator reads', async () => {
    const { comment, session } = await confirmed(await aStandingComment())
    const patch = (headers: Record<string, string>) =>
      edit(asked('', { method: 'PATCH', body: { text: `Інакше ${++count}` }, headers, session }), at(comment.id))
    expect([(await patch({})).status, (await patch({ 'if-match': '"7"' })).status]).toEqual([428, 412])
    const changed = await patch({ 'if-match': '"1"' })
    expect([changed.status, changed.headers.get('etag'), await changed.json()]).toEqual([
      202,
      '"2"',
      { id: comment.id, version: 2, status: 'pending' },
    ])
    const shown = await (await read(new Request(`${ADDRESS}/${comment.id}`), at(comment.id))).json()
    expect(shown.comment.text).toBe(comment.text)
  })

  test('cannot after five minutes: 403; and a stranger cannot at all: 404', async () => {
    const old = await confirmed(await aStandingComment({ createdAt: new Date(Date.now() - 6 * 60_000) }))
    const patch = (session: string) =>
      edit(asked('', { method: 'PATCH', body: { text: 'Пізно' }, headers: { 'if-match': '"1"' }, session }), at(old.comment.id))
    const late = await patch(old.session)
    expect([late.status, (await late.json()).code]).toEqual([403, 'editTooLate'])
    expect((await patch('x')).status).toBe(404)
  })

  test('takes it back: 204, and then it is 410 for everybody', async () => {
    const { comment, session } = await confirmed(await aStandingComment())
    expect((await remove(asked('', { method: 'DELETE', session }), at(comment.id))).status).toBe(204)
    expect((await read(new Request(`${ADDRESS}/${comment.id}`), at(comment.id))).status).toBe(410)
  })
})

describe('any reader', () => {
  test('reports a comment; a second report is thanked for alike, and what nobody sees cannot be reported', async () => {
    const { id: articleId } = await aTalkedArticle()
    const comment = await aComment({ articleId })
    const send = (id: string, body: object) => report(asked('', { method: 'POST', body, network: '198.19.3.3' }), at(id))
    const [first, second] = [await send(comment.id, { reason: 'offensive' }), await send(comment.id, { reason: 'hate' })]
    expect([first.status, second.status]).toEqual([202, 202])
    expect(await second.text()).toBe(await first.text())
    const wrong = await send(comment.id, { reason: 'ugly' })
    expect([wrong.status, (await wrong.json()).errors[0].pointer]).toEqual([422, '/reason'])
    const held = await aComment({ articleId, status: 'pending' })
    expect((await send(held.id, { reason: 'hate' })).status).toBe(404)
  })

  test('likes a comment once in a browser, and may take it back', async () => {
    const { id: articleId } = await aTalkedArticle()
    const comment = await aComment({ articleId })
    const kind = { params: Promise.resolve({ id: comment.id, kind: 'like' }) }
    const first = await like(asked('', { method: 'PUT' }), kind)
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    expect([first.status, first.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('HttpOnly; SameSite=Lax')])
    for (let time = 0; time < 2; time++) await like(asked('', { method: 'PUT', headers: { cookie } }), kind)
    const likes = async () => (await (await read(new Request(`${ADDRESS}/${comment.id}`), at(comment.id))).json()).comment.likes
    expect(await likes()).toBe(1)
    expect((await unlike(asked('', { method: 'DELETE', headers: { cookie } }), kind)).status).toBe(204)
    expect(await likes()).toBe(0)
    const forged = await like(asked('', { method: 'PUT', headers: { cookie: `visnyk-browser=${'x'.repeat(43)}` } }), kind)
    expect(forged.headers.get('set-cookie')).toMatch(/^visnyk-browser=(?!x)/)
    expect((await like(asked('', { method: 'PUT' }), { params: Promise.resolve({ id: comment.id, kind: 'heart' }) })).status).toBe(404)
  })

  test('is told with each answer how many changes may still come', async () => {
    const { id: articleId } = await aTalkedArticle()
    const comment = await aComment({ articleId })
    const answer = await report(asked('', { method: 'POST', body: { reason: 'hate' } }), at(comment.id))
    expect(answer.headers.get('ratelimit-policy')).toBe('"changes";q=120;w=600')
    expect(answer.headers.get('ratelimit')).toMatch(/^"changes";r=119;t=\d+$/)
  })

  test('sees by the private link what became of a comment, and nothing by another', async () => {
    const { id } = await aTalkedArticle()
    const { link } = await (await post(words(id))).json()
    const ask = (one: string) => status(new Request(`${ADDRESS}/status/${one}`), { params: Promise.resolve({ link: one }) })
    const told = await ask(link)
    expect([told.headers.get('cache-control'), await told.json()]).toMatchObject(['no-store', { status: 'pending', mayAppeal: false }])
    expect((await ask(`${link.slice(0, -1)}!`)).status).toBe(404)
  })
})

test('a form of another site gives no order in a reader’s name; a mail program may end letters by one POST', async () => {
  const { session } = await confirmed(await aStandingComment())
  const send = (order: string, headers: Record<string, string>, query = '') =>
    postForm(
      new Request(`http://visnyk.test/api/reader/${order}${query}`, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `visnyk-reader=${session}`, ...headers },
      }),
      { params: Promise.resolve({ order }) },
    )
  expect((await send('erase', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await send('nothing', {})).status).toBe(404)
  expect((await send('unsubscribe', { origin: 'https://mail.example' }, '?token=x')).status).toBe(404)
  const left = await send('leave', { 'sec-fetch-site': 'same-origin' })
  expect([left.status, left.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('visnyk-reader=;')])
})
