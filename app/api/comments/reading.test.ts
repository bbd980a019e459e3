import { describe, expect, test } from 'vitest'
import { aComment, aTalkedArticle, takeFromReaders } from '@/domain/testing/comment-examples'
import { useDatabase } from '@/domain/testing/database'
import { GET as getReplies } from './[id]/replies/route'
import { GET as getOne } from './[id]/route'
import { GET as getCounts } from './counts/route'
import { GET as getList } from './route'

useDatabase()

const ADDRESS = 'http://visnyk.test/api/comments'
const asked = (path: string, headers: Record<string, string> = {}) => new Request(`${ADDRESS}${path}`, { headers })
const list = (query: string, headers?: Record<string, string>) => getList(asked(`?${query}`, headers))
const one = (id: string, query = '') => getOne(asked(`/${id}${query}`), { params: Promise.resolve({ id }) })
const replies = (id: string, query = '') => getReplies(asked(`/${id}/replies${query}`), { params: Promise.resolve({ id }) })
const counts = (query: string) => getCounts(asked(`/counts?${query}`))
const NOBODY = '019a0000-0000-7000-8000-000000000001'

describe('a list', () => {
  test('comes in the order asked for, as many as asked for, with the way to the next in `Link`', async () => {
    const { id: articleId } = await aTalkedArticle()
    for (const likes of [2, 0, 1]) await aComment({ articleId, likes, text: `${likes}` })
    const seen: string[] = []
    let next: string | undefined = `articleId=${articleId}&sort=top&limit=1`
    while (next) {
      const answer: Response = await list(next)
      seen.push((await answer.json()).comments[0].text)
      next = /<\/api\/comments\?([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
    }
    expect(seen).toEqual(['2', '1', '0'])
  })

  test('puts what editors chose before everything, once, on its first page', async () => {
    const { id: articleId } = await aTalkedArticle()
    const root = await aComment({ articleId })
    const picked = await aComment({ articleId, parent: root, pickedAt: new Date() })
    await aComment({ articleId, status: 'rejected', pickedAt: new Date() })
    const { picks, comments } = await (await list(`articleId=${articleId}&limit=1`)).json()
    expect(picks).toMatchObject([{ id: picked.id, isPicked: true }])
    expect(comments).toMatchObject([{ id: root.id, isPicked: false, threadCount: 1, replies: [{ id: picked.id }] }])
  })

  test('that has not changed is not sent again', async () => {
    const { id: articleId } = await aTalkedArticle()
    const first = await list(`articleId=${articleId}`)
    const etag = first.headers.get('etag') ?? ''
    expect((await list(`articleId=${articleId}`, { 'if-none-match': `W/${etag}` })).status).toBe(304)
    await aComment({ articleId })
    expect((await list(`articleId=${articleId}`, { 'if-none-match': etag })).status).toBe(200)
  })
})

test.each([
  ['an unknown parameter', `articleId=${NOBODY}&status=pending`],
  ['a parameter twice', `articleId=${NOBODY}&articleId=${NOBODY}`],
])('%s is refused by name: a program should not think it was heard', async (_, query) => {
  const answer = await list(query)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect((await answer.json()).code).toBe('unknownParameter')
})

test.each(['sort=best', 'limit=0', 'limit=51', 'limit=x'])('%s is answered 422, and where', async (wrong) => {
  const answer = await list(`articleId=${NOBODY}&${wrong}`)
  const { errors } = await answer.json()
  expect([answer.status, errors[0].pointer]).toEqual([422, `/${wrong.split('=')[0]}`])
})

describe('one comment', () => {
  test('comes with its story, and with its neighbours when they are asked for', async () => {
    const { id: articleId, path } = await aTalkedArticle()
    const root = await aComment({ articleId })
    const reply = await aComment({ articleId, parent: root })
    const deep = await aComment({ articleId, parent: reply })
    const plain = await (await one(deep.id)).json()
    expect(plain).toMatchObject({ comment: { id: deep.id, depth: 2, parentName: 'Марія' }, article: { id: articleId, path } })
    expect(plain.around).toBeUndefined()
    const around = [{ id: root.id, replies: [{ id: reply.id, replies: [{ id: deep.id }] }] }]
    expect(await (await one(deep.id, '?context=1')).json()).toMatchObject({ around, next: null })
  })

  test.each([
    ['pending', 404],
    ['rejected', 404],
    ['spam', 404],
    ['deleted', 410],
  ] as const)('that is %s is answered %i', async (status, expected) => {
    const { id: articleId } = await aTalkedArticle()
    const comment = await aComment({ articleId, status })
    expect((await one(comment.id)).status).toBe(expected)
    expect((await replies(comment.id)).status).toBe(expected)
  })

  test('that never was, or whose story was withdrawn, is answered 404', async () => {
    const { id: articleId } = await aTalkedArticle()
    const comment = await aComment({ articleId })
    await takeFromReaders(articleId)
    for (const id of [NOBODY, 'x', comment.id]) expect((await one(id)).status).toBe(404)
  })
})

test('the replies of a thread come in the order of its tree, page by page', async () => {
  const { id: articleId } = await aTalkedArticle()
  const root = await aComment({ articleId })
  const [first, second] = [await aComment({ articleId, parent: root }), await aComment({ articleId, parent: root })]
  const under = await aComment({ articleId, parent: first })
  const page = await replies(root.id, '?limit=2')
  expect(await page.json()).toMatchObject({ comment: { id: root.id }, replies: [{ id: first.id, replies: [{ id: under.id }] }] })
  const link = /replies(\?[^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1] ?? ''
  expect(await (await replies(root.id, link)).json()).toMatchObject({ replies: [{ id: second.id, parentId: root.id }], next: null })
})

test('counts are of approved comments, for up to a hundred live stories at once', async () => {
  const [talked, silent, withdrawn] = [await aTalkedArticle(), await aTalkedArticle(), await aTalkedArticle()]
  await aComment({ articleId: talked.id })
  await aComment({ articleId: talked.id, status: 'pending' })
  await takeFromReaders(withdrawn.id)
  const ids = [talked, silent, withdrawn].map(({ id }) => id)
  expect(await (await counts(`articleIds=${ids.join(',')}`)).json()).toEqual({ counts: { [talked.id]: 1, [silent.id]: 0 } })
  expect((await counts(`articleIds=${Array.from({ length: 101 }, () => talked.id).join(',')}`)).status).toBe(422)
  expect((await counts('')).status).toBe(422)
})
