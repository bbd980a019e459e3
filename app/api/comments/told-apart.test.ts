import { afterAll, expect, test } from 'vitest'
import { setRule } from '@/domain/comments/rules/commands'
import { aComment, aTalkedArticle } from '@/domain/testing/comment-examples'
import { useDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { closeRateLimits } from '@/lib/rate-limit'
import { GET as replies } from './[id]/replies/route'
import { receiveComment } from './receiving'
import { GET as list } from './route'

useDatabase()
afterAll(closeRateLimits)

const ADDRESS = 'http://visnyk.test/api/comments'
let count = 0
const words = () => ({ name: 'Марта', email: `marta-${++count}@visnyk.test`, text: `Слово ${count}` })

type Sent = { network?: string; language?: string }
function post(body: object, { network = `198.22.${++count}.9`, language }: Sent = {}): Promise<Response> {
  const headers = {
    ...{ 'content-type': 'application/json', 'x-visnyk-address': network },
    ...(language ? { 'accept-language': language } : {}),
  }
  return receiveComment(new Request(ADDRESS, { method: 'POST', body: JSON.stringify(body), headers }), null)
}

test('where the talk is closed a program hears why and since when', async () => {
  const { id: articleId } = await aTalkedArticle()
  const rule = { articleId, mode: 'closed', closedReason: 'Триває суд' }
  told(await setRule(await aPerson('moderator'), rule, { now: new Date('2026-11-20T10:00:00Z') }))
  const refused = await post({ articleId, ...words() })
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({
    code: 'commentsClosed',
    current: { by: 'rule', reason: 'Триває суд', since: '2026-11-20T10:00:00.000Z', openDays: null },
  })
})

test('where the talk is slow it hears when the next one may come', async () => {
  const { id: articleId } = await aTalkedArticle()
  told(await setRule(await aPerson('moderator'), { articleId, mode: 'slow', slowMinutes: 5 }))
  const from = { network: '198.23.1.1' }
  expect((await post({ articleId, ...words() }, from)).status).toBe(202)
  const slowed = await post({ articleId, ...words() }, from)
  expect([slowed.status, (await slowed.json()).code]).toEqual([429, 'slowTalk'])
  expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(200)
})

test('it hears its own language, and the story’s when it names none', async () => {
  const { id: articleId } = await aTalkedArticle()
  const wrong = { articleId, ...words(), text: '' }
  const said = async (language?: string) => (await (await post(wrong, { language })).json()).errors[0].message
  expect([await said('en-GB,uk;q=0.5'), await said('fr'), await said()]).toEqual([
    'Fill in this field.',
    'Заповніть це поле.',
    'Заповніть це поле.',
  ])
  const held = await post({ articleId, ...words() }, { language: 'en' })
  expect((await held.json()).message).toMatch(/A moderator will read it/)
})

test('a number out of bounds is told as a number', async () => {
  const { id } = await aTalkedArticle()
  const errors = async (limit: string) => (await (await list(new Request(`${ADDRESS}?articleId=${id}&limit=${limit}`))).json()).errors
  expect(await errors('99')).toMatchObject([{ pointer: '/limit', code: 'tooBig', message: 'Завелике число: щонайбільше 50.' }])
  expect(await errors('0')).toMatchObject([{ code: 'tooSmall', message: 'Замале число: щонайменше 1.' }])
})

test('a cursor of another order is refused, not taken for none', async () => {
  const { id } = await aTalkedArticle()
  const roots = [await aComment({ articleId: id }), await aComment({ articleId: id })]
  const ask = (query: string) => list(new Request(`${ADDRESS}?articleId=${id}&limit=1&${query}`))
  const next = async (sort: string) => (await (await ask(`sort=${sort}`)).json()).next
  const [newest, top] = [await next('newest'), await next('top')]
  for (const [sort, cursor, status] of [
    ['newest', newest, 200],
    ['top', top, 200],
    ['top', newest, 422],
    ['newest', top, 422],
  ])
    expect((await ask(`sort=${sort}&cursor=${cursor}`)).status).toBe(status)
  const ofReplies = await replies(new Request(`${ADDRESS}/${roots[0]?.id}/replies?cursor=${top}`), {
    params: Promise.resolve({ id: roots[0]?.id ?? '' }),
  })
  expect(ofReplies.status).toBe(422)
})
