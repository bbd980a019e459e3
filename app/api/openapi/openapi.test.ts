import { afterAll, expect, test } from 'vitest'
import { GET as getList } from '@/app/api/comments/route'
import { aComment, aTalkedArticle, confirmed } from '@/domain/testing/comment-examples'
import { useDatabase } from '@/domain/testing/database'
import { closeRateLimits } from '@/lib/rate-limit'
import { GET as getReplies } from '../comments/[id]/replies/route'
import { POST as report } from '../comments/[id]/reports/route'
import { PATCH as edit, GET as getOne } from '../comments/[id]/route'
import { GET as getCounts } from '../comments/counts/route'
import { receiveComment } from '../comments/receiving'
import { GET as getStatus } from '../comments/status/[link]/route'
import { Counts, commentPaths, Edited, Held, List, One, Replies, Reported, Status } from './comments'
import { Problem } from './describing'
import { openApiDocument, PARTS } from './document'

useDatabase()
afterAll(closeRateLimits)

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
const routes = import.meta.glob<Record<string, unknown>>('/app/api/**/route.ts')

test('every address that is described has a handler, and every handler of the conversation is described', async () => {
  for (const [path, operations] of Object.entries(openApiDocument().paths)) {
    const load = routes[`/app${path.replaceAll('{', '[').replaceAll('}', ']')}/route.ts`]
    expect([path, load !== undefined]).toEqual([path, true])
    const handlers = await load?.()
    for (const method of Object.keys(operations))
      expect([path, method, typeof handlers?.[method.toUpperCase()]]).toEqual([path, method, 'function'])
  }
  for (const [file, load] of Object.entries(routes).filter(([file]) => file.startsWith('/app/api/comments/'))) {
    const path = file
      .replace(/^\/app|\/route\.ts$/g, '')
      .replaceAll('[', '{')
      .replaceAll(']', '}')
    const handlers = await load()
    for (const method of METHODS)
      if (method.toUpperCase() in handlers) expect([path, method in (commentPaths[path] ?? {}), method]).toEqual([path, true, method])
  }
})

test('parts describe different addresses, and every operation has a name of its own', () => {
  const paths = PARTS.flatMap((part) => Object.keys(part))
  expect(new Set(paths).size).toBe(paths.length)
  const names = Object.values(openApiDocument().paths).flatMap((operations) =>
    Object.values(operations).map(({ operationId }) => operationId),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(JSON.stringify(openApiDocument())).not.toContain('undefined')
})

test('what is answered is what is described, to the last field', async () => {
  const { id: articleId } = await aTalkedArticle()
  const root = await aComment({ articleId, pickedAt: new Date(), likes: 2 })
  const reply = await aComment({ articleId, parent: root })
  const address = 'http://visnyk.test/api/comments'
  const get = (query = '') => new Request(`${address}${query}`)
  const at = <P>(params: P) => ({ params: Promise.resolve(params) })
  const read = async (answer: Response | Promise<Response>) => await (await answer).json()

  List.parse(await read(getList(get(`?articleId=${articleId}`))))
  One.parse(await read(getOne(get('?context=1'), at({ id: reply.id }))))
  One.parse(await read(getOne(get(), at({ id: root.id }))))
  Replies.parse(await read(getReplies(get(), at({ id: root.id }))))
  Counts.parse(await read(getCounts(get(`?articleIds=${articleId}`))))

  const send = (method: string, body: object, headers: Record<string, string> = {}) =>
    new Request(address, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'x-visnyk-address': '198.18.0.77', ...headers },
    })
  const words = { articleId, name: 'Ярина', email: 'yaryna@visnyk.test', text: 'Слово', tellMe: true }
  const held = Held.parse(await read(receiveComment(send('POST', words), null)))
  Status.parse(await read(getStatus(get(), at({ link: held.link }))))
  Reported.parse(await read(report(send('POST', { reason: 'hate' }), at({ id: root.id }))))
  const { session } = await confirmed(root)
  const headers = { 'if-match': '"1"', cookie: `visnyk-reader=${session}` }
  Edited.parse(await read(edit(send('PATCH', { text: 'Інакше' }, headers), at({ id: root.id }))))
  Problem.parse(await read(receiveComment(send('POST', { ...words, text: '' }), null)))
  Problem.parse(await read(getOne(get('?x=1'), at({ id: root.id }))))
})
