import { afterAll, expect, test } from 'vitest'
import { aTalkedArticle } from '@/domain/testing/comment-examples'
import { useDatabase, withoutDatabase } from '@/domain/testing/database'
import { closeRateLimits } from '@/lib/rate-limit'
import { receiveComment } from './receiving'

useDatabase()
afterAll(closeRateLimits)

const post = (body: BodyInit, headers: Record<string, string>) =>
  receiveComment(new Request('http://visnyk.test/api/comments', { method: 'POST', body, headers }), null)

test('while the paper has no time for a comment a program is told when to come again, and nothing is kept', async () => {
  const article = await aTalkedArticle()
  const words = JSON.stringify({ articleId: article.id, name: 'Марія', email: 'maria@visnyk.test', text: 'Міст' })
  const headers = { 'content-type': 'application/json' }
  const refused = await withoutDatabase(() => post(words, headers))
  expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('content-type')]).toEqual([
    ...[503, '5', 'application/problem+json'],
  ])
  expect(await refused.json()).toMatchObject({ status: 503, code: 'busy' })
  // Not «you said that already».
  expect((await post(words, headers)).status).toBe(202)
})

test('a browser without scripts gets its words back, whatever they are, in a form that sends them again', async () => {
  const article = await aTalkedArticle({ locale: 'en' })
  const fields = { articleId: article.id, name: '"Марія" <3', email: 'maria@visnyk.test', text: '</textarea><b>Міст</b>', locale: 'en' }
  const answer = await withoutDatabase(() => post(new URLSearchParams(fields), { accept: 'text/html' }))
  const page = await answer.text()
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(page).toContain('&lt;/textarea&gt;&lt;b&gt;Міст&lt;/b&gt;</textarea>')
  expect(page).toContain('name="name" value="&quot;Марія&quot; &lt;3"')
  expect(page).toContain('Send again')
})
