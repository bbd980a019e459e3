// The programs' addresses of the moderators' desk: who is let in, what is said of each comment, undoing, taking, the open line.

import { hold } from '../support/held-comments'
import { expect, test } from '../support/journey'

type Item = { id: string; version: number; status: string }

test('who may not moderate is turned away before anything is read', async ({ request, as }) => {
  const author = await as('author')
  for (const address of ['comments', 'counts', 'stream', 'stats', 'audit', 'bans']) {
    expect((await request.get(`/api/moderation/${address}`)).status()).toBe(401)
    expect((await author.request.get(`/api/moderation/${address}`)).status()).toBe(403)
  }
  const moderator = await as('moderator')
  const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' }, data: { decisions: [] } }
  expect((await moderator.request.post('/api/moderation/decisions', elsewhere)).status()).toBe(403)
})

test('decisions are answered one by one, and undone while there is time', async ({ as }) => {
  const mark = `програма${Date.now()}`
  await hold([`Перша думка ${mark}`, `Друга ${mark}`, `Третя ${mark}`])
  const { request } = await as('moderator')
  const list = async (queue: string): Promise<Item[]> =>
    (await (await request.get('/api/moderation/comments', { params: { queue, q: mark } })).json()).items
  const decide = async (decisions: object[]) => await request.post('/api/moderation/decisions', { data: { decisions } })
  const items = await list('pending')
  expect(items).toHaveLength(3)
  const about = ({ id, version, status }: Item) => ({ commentId: id, version, expectedStatus: status })
  const [one, two, three] = items as [Item, Item, Item]

  const nameless = await decide([{ commentId: one.id, action: 'approve' }])
  expect([nameless.status(), nameless.headers()['content-type']]).toEqual([422, 'application/problem+json'])
  expect((await request.get('/api/moderation/comments?order=x')).status()).toBe(400)

  const decided = await (
    await decide([
      { ...about(one), action: 'approve' },
      { ...about(two), action: 'spam' },
    ])
  ).json()
  expect(decided.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['applied', 'applied'])
  const late = await (
    await decide([
      { ...about(one), action: 'spam' },
      { ...about(three), action: 'approve' },
    ])
  ).json()
  expect(late.results).toMatchObject([{ outcome: 'conflict', current: { status: 'approved', who: 'Левко Тихий' } }, { outcome: 'applied' }])

  const undone = await request.post(`/api/moderation/decisions/${decided.batchId}/undo`)
  expect([undone.status(), (await undone.json()).undone]).toEqual([
    200,
    expect.arrayContaining([{ commentId: one.id, status: 'pending', version: 3 }]),
  ])
  const again = await request.post(`/api/moderation/decisions/${decided.batchId}/undo`)
  expect([again.status(), (await again.json()).code]).toEqual([410, 'undoneBefore'])
  const audit = await request.get('/api/moderation/audit', { params: { commentId: one.id } })
  expect((await audit.json()).decisions).toMatchObject([{ action: 'approve', by: { name: 'Левко Тихий' }, undoneAt: expect.any(String) }])
  expect((await list('pending')).map(({ id }) => id).sort()).toEqual([one.id, two.id].sort())

  const editor = (await as('editor')).request
  expect((await editor.put(`/api/moderation/claims/${one.id}`)).status()).toBe(200)
  const held = await request.put(`/api/moderation/claims/${one.id}`)
  expect([held.status(), (await held.json()).current.who]).toEqual([409, 'Олена Бережна'])
  const notTheirs = await request.delete(`/api/moderation/claims/${one.id}`)
  expect([notTheirs.status(), (await notTheirs.json()).current.who]).toEqual([409, 'Олена Бережна'])
  expect((await editor.delete(`/api/moderation/claims/${one.id}`)).status()).toBe(200)
  expect((await request.put(`/api/moderation/claims/${one.id}`)).status()).toBe(200)
})

test('a program reads the numbers, and bans whom it may as a page does', async ({ as }) => {
  const { request } = await as('moderator')
  const stats = await (await request.get('/api/moderation/stats?days=30')).json()
  expect(stats.days).toHaveLength(30)
  const wrong = await request.get('/api/moderation/stats?days=31')
  expect([wrong.status(), (await request.get('/api/moderation/audit?cursor=x')).status()]).toEqual([422, 422])

  const value = `programs-${Date.now()}.test`
  const made = await request.post('/api/moderation/bans', { data: { kind: 'domain', value, lasts: 'day', reason: 'Реклама' } })
  const { banId } = await made.json()
  const standing = async () => (await (await request.get('/api/moderation/bans')).json()).bans.map(({ id }: { id: string }) => id)
  expect(await standing()).toContain(banId)
  expect((await request.delete(`/api/moderation/bans/${banId}`)).status()).toBe(200)
  expect(await standing()).not.toContain(banId)
  expect((await request.delete(`/api/moderation/bans/${banId}`)).status()).toBe(409)
})
