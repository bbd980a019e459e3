import { afterAll, describe, expect, test } from 'vitest'
import type { Person } from '@/domain/actor'
import { findAttempt } from '@/domain/comments/attempts'
import { aComment, aTalkedArticle } from '@/domain/testing/comment-examples'
import { useDatabase } from '@/domain/testing/database'
import { aPerson } from '@/domain/testing/examples'
import { closeRateLimits } from '@/lib/rate-limit'
import { receiveComment } from './receiving'
import { GET } from './route'

useDatabase()
afterAll(closeRateLimits)

const ADDRESS = 'http://visnyk.test/api/comments'
let senders = 0
const words = () => ({ name: 'Марія', email: `maria-${++senders}@visnyk.test`, website: '', text: `Слово ${senders}` })

type Sent = { headers?: Record<string, string>; person?: Person }
const post = (body: BodyInit, { headers = {}, person }: Sent = {}) =>
  receiveComment(
    new Request(ADDRESS, { method: 'POST', body, headers: { 'x-visnyk-address': `10.1.${++senders}.1`, ...headers } }),
    person ?? null,
  )
const postJson = (fields: unknown, sent: Sent = {}) =>
  post(JSON.stringify(fields), { ...sent, headers: { 'content-type': 'application/json', ...sent.headers } })
/** As a browser without JavaScript does. */
const postForm = (fields: Record<string, string>, sent: Sent = {}) =>
  post(new URLSearchParams(fields), { ...sent, headers: { accept: 'text/html,*/*;q=0.8', ...sent.headers } })

describe('a program that posts', () => {
  test('hears 202 and a sentence in the language of the story while its comment waits', async () => {
    const article = await aTalkedArticle({ locale: 'en' })
    const answer = await postJson({ articleId: article.id, ...words() })
    expect(answer.status).toBe(202)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.json()).toMatchObject({ status: 'pending', message: expect.stringContaining('A moderator will read it') })
  })

  test('hears the same when it fell into the trap', async () => {
    const article = await aTalkedArticle()
    const honest = await (await postJson({ articleId: article.id, ...words() })).json()
    const caught = await postJson({ articleId: article.id, ...words(), subject: 'buy', seconds: 0 })
    expect(caught.status).toBe(202)
    const shapeOf = ({ id, statusUrl, link, ...same }: Record<string, string>) => ({
      ...same,
      has: [typeof id, typeof statusUrl, typeof link],
    })
    expect(shapeOf(await caught.json())).toEqual(shapeOf(honest))
  })

  test('hears 201 with a place when a colleague is signed in', async () => {
    const article = await aTalkedArticle()
    const answer = await postJson({ articleId: article.id, text: 'Редакція відповідає.' }, { person: await aPerson('editor') })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${article.path}#comment-[0-9a-f-]{36}$`))
  })

  test.each(['uk', 'en'] as const)('hears 422 with each field and a message in %s, the language of the story', async (locale) => {
    const article = await aTalkedArticle({ locale })
    const answer = await postJson({ articleId: article.id, name: '', email: 'no', website: 'javascript:alert(1)', text: 'a\u0000b' })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const { errors, code } = await answer.json()
    expect(code).toBe('invalid')
    expect(errors.map(({ field, code: why }: { field: string; code: string }) => `${field} ${why}`)).toEqual([
      'name required',
      'email notEmail',
      'website notAddress',
      'text notText',
    ])
    expect(errors[0].message).toBe(locale === 'uk' ? 'Заповніть це поле.' : 'Fill in this field.')
  })

  test.each([
    ['wrong types', { name: 1, email: [], text: {}, articleId: true }],
    ['a list', []],
    ['nothing', null],
    ['a text', 'comment'],
  ])('hears 422 for %s', async (_, fields) => {
    expect((await postJson(fields)).status).toBe(422)
  })

  test('hears 404 where there is no such story, in the language it prefers', async () => {
    const answer = await postJson(
      { articleId: '019a0000-0000-7000-8000-000000000001', ...words() },
      { headers: { 'accept-language': 'en-GB' } },
    )
    expect([answer.status, (await answer.json()).title]).toEqual([404, 'This is gone, or never was.'])
  })

  test('hears 403 where comments are closed, and 409 for the same words again', async () => {
    const closed = await aTalkedArticle({ commentsOpen: false })
    const refusal = await postJson({ articleId: closed.id, ...words() })
    expect([refusal.status, (await refusal.json()).code]).toEqual([403, 'commentsClosed'])
    const open = await aTalkedArticle()
    const said = { articleId: open.id, ...words() }
    expect((await postJson(said)).status).toBe(202)
    const again = await postJson(said)
    expect([again.status, (await again.json()).code]).toEqual([409, 'repeated'])
  })

  test('hears 429 and when to come back after too many', async () => {
    const article = await aTalkedArticle()
    const from = { headers: { 'x-visnyk-address': '2001:db8:1:2::7' } }
    for (let place = 0; place < 30; place++) {
      const taken = await postJson({ articleId: article.id, ...words() }, from)
      expect([taken.status, taken.headers.get('ratelimit-policy')]).toEqual([202, '"comment-network";q=30;w=600'])
      expect(taken.headers.get('ratelimit')).toMatch(new RegExp(`^"comment-network";r=${29 - place};t=\\d+$`))
    }
    const answer = await postJson({ articleId: article.id, ...words() }, { headers: { 'x-visnyk-address': '2001:db8:1:2:ffff::9' } })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('ratelimit')).toMatch(/^"comment-network";r=0;t=\d+$/)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await answer.json()).code).toBe('tooManyComments')
  })
})

describe('what cannot be read', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  test.each<[number, string, BodyInit, Record<string, string>]>([
    [400, 'malformed JSON', '{"name":', { 'content-type': 'application/json' }],
    [400, 'JSON that is no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), { 'content-type': 'application/json' }],
    [400, 'a form that is no UTF-8', 'name=%FF', form],
    [400, 'a form with half an escape', 'name=%4', form],
    [400, 'a multipart form without parts', 'nothing', { 'content-type': 'multipart/form-data; boundary=x' }],
    [413, 'more than 64 kB', 'x'.repeat(65_537), { 'content-type': 'application/json' }],
    [415, 'plain text', 'hello', { 'content-type': 'text/plain' }],
    [415, 'no type at all', new Uint8Array([1]), {}],
  ])('is answered %i: %s', async (status, _, body, headers) => {
    const answer = await post(body, { headers })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json'])
  })

  test('a body that grows past 64 kB without saying its length is not read to the end', async () => {
    let pulled = 0
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(16_384))
      },
    })
    const request = new Request(ADDRESS, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit)
    expect((await receiveComment(request, null)).status).toBe(413)
    expect(pulled).toBeLessThan(10)
  })

  test('a form from another site is refused, one of ours and a program are not', async () => {
    const article = await aTalkedArticle()
    const from = async (headers: Record<string, string>) => (await postForm({ articleId: article.id, ...words() }, { headers })).status
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await from({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await from({ origin: 'null' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-origin', origin: 'http://visnyk.test' })).toBe(303)
    expect(await from({ origin: 'http://visnyk.test' })).toBe(303)
    expect(await from({})).toBe(303)
  })
})

describe('a browser without JavaScript', () => {
  test('comes to the private page of the comment, which says it has arrived', async () => {
    const article = await aTalkedArticle({ locale: 'en' })
    const answer = await postForm({ articleId: article.id, parentId: '', ...words() })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/en\/comment\/status\/[0-9a-f-]{36}\.[\w-]{22}$/),
    ])
  })

  test('may send the form as multipart', async () => {
    const article = await aTalkedArticle()
    const form = new FormData()
    for (const [name, value] of Object.entries({ articleId: article.id, ...words() })) form.set(name, value)
    const answer = await post(form, { headers: { accept: 'text/html' } })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, expect.stringContaining('/comment/status/')])
  })

  test('comes to the comment when it stands at once; a colleague who filled in another’s name is asked first', async () => {
    const article = await aTalkedArticle()
    const person = await aPerson('author')
    const sent = { articleId: article.id, ...words() }
    const asked = await postForm(sent, { person })
    expect(asked.headers.get('location')).toMatch(/^\/comment\/attempt\//)
    const answer = await postForm({ ...sent, asStaff: 'yes' }, { person })
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${article.path}#comment-`))
  })

  test('loses nothing typed when something is wrong, or the same was sent before', async () => {
    const article = await aTalkedArticle({ locale: 'en' })
    const root = await aComment({ articleId: article.id })
    const attemptOf = async (answer: Response) => {
      const place = answer.headers.get('location') ?? ''
      expect([answer.status, place]).toEqual([303, expect.stringMatching(/^\/en\/comment\/attempt\/[\w-]{43}$/)])
      return await findAttempt({ token: place.split('/').pop() ?? '', locale: 'en', now: new Date() })
    }
    const typed = { ...words(), email: 'maria@', text: '<b>Довгий</b> & важливий' }
    const wrong = await attemptOf(await postForm({ articleId: article.id, parentId: root.id, ...typed }))
    expect(wrong).toMatchObject({ values: typed, parentId: root.id, errors: [{ field: 'email', code: 'notEmail' }], refusal: null })
    const said = words()
    await postForm({ articleId: article.id, ...said })
    const again = await attemptOf(await postForm({ articleId: article.id, ...said }))
    expect(again).toMatchObject({ values: said, errors: [], refusal: { reason: 'repeated' } })
  })

  test('gets a sentence where there is no page to go back to', async () => {
    const answer = await postForm({ articleId: '019a0000-0000-7000-8000-000000000001', ...words() })
    expect([answer.status, await answer.text()]).toEqual([404, 'Цього вже немає або ніколи не було.\n'])
    const large = await post('x'.repeat(70_000), { headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' } })
    expect([large.status, large.headers.get('content-type')]).toEqual([413, 'text/plain; charset=utf-8'])
  })
})

describe('who reads the conversation', () => {
  const get = (query: string) => GET(new Request(`${ADDRESS}?${query}`))

  test('gets approved comments, page by page, and nothing of their senders', async () => {
    const article = await aTalkedArticle()
    const created = Date.now() - 100_000
    for (let place = 0; place < 32; place++)
      await aComment({ articleId: article.id, email: 'canary@visnyk.test', createdAt: new Date(created + place * 1000) })
    await aComment({ articleId: article.id, status: 'pending', text: 'Чекаю' })
    const first = await get(`articleId=${article.id}`)
    const text = await first.text()
    expect(text).not.toMatch(/canary|Чекаю|203\.0\.113|network|email/)
    const page = JSON.parse(text)
    expect(page).toMatchObject({ count: 32, isOpen: true })
    expect(page.comments).toHaveLength(20)
    const link = /<\/api\/comments\?([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? ''
    const second = await get(link)
    expect((await second.json()).comments).toHaveLength(12)
    expect(second.headers.get('link')).toBeNull()
  })

  test('is told what is wrong with the question', async () => {
    expect((await get('')).status).toBe(422)
    expect((await get("articleId=' or 1=1")).status).toBe(422)
    expect((await get('articleId=019a0000-0000-7000-8000-000000000001')).status).toBe(404)
  })
})
