import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test } from 'vitest'
import { attemptPage } from '@/app/[locale]/(reader)/comment/attempt/[token]/attempt-page'
import { decideComments } from '@/domain/moderation/commands'
import { aComment, aTalkedArticle } from '@/domain/testing/comment-examples'
import { useDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { closeRateLimits } from '@/lib/rate-limit'
import { PUT as like } from './[id]/reactions/[kind]/route'
import { receiveComment } from './receiving'

useDatabase()
afterAll(closeRateLimits)

let count = 0
const words = () => ({ name: 'Марта', email: `marta-${++count}@visnyk.test`, website: '', text: `Слово ${count}` })

type Sent = { cookie?: string; network?: string }

function sendForm(fields: Record<string, string>, { cookie = '', network = `198.20.${++count}.9` }: Sent = {}): Promise<Response> {
  const headers = { accept: 'text/html', 'x-visnyk-address': network, ...(cookie ? { cookie } : {}) }
  return receiveComment(
    new Request('http://visnyk.test/api/comments', { method: 'POST', body: new URLSearchParams(fields), headers }),
    null,
  )
}

async function pageAfter(answer: Response, locale: 'uk' | 'en' = 'uk'): Promise<string> {
  const place = answer.headers.get('location') ?? ''
  expect(place).toContain('/comment/attempt/')
  const { children } = await attemptPage({ token: place.split('/').pop() ?? '', locale, now: new Date() })
  return renderToStaticMarkup(children)
}

async function decide(commentId: string, decision: { expectedStatus: string; action: string; reason?: string }) {
  told(await decideComments(await aPerson('moderator'), { decisions: [{ commentId, version: 1, ...decision }] }))
}

test('an answer whose comment was removed can be sent as one of its own, and the button says so', async () => {
  for (const locale of ['uk', 'en'] as const) {
    const article = await aTalkedArticle({ locale })
    const parent = await aComment({ articleId: article.id, status: 'rejected' })
    const html = await pageAfter(await sendForm({ articleId: article.id, parentId: parent.id, ...words() }), locale)
    const [said, button] = {
      uk: ['Коментар, на який ви відповідали, вилучено. Можна надіслати як окремий коментар.', 'Надіслати як окремий коментар'],
      en: ['The comment you were answering was removed. You can send yours as a comment of its own.', 'Send as a comment of its own'],
    }[locale]
    expect(html).toContain(said)
    expect(html).toMatch(new RegExp(`<button type="submit" class="button">${button}</button>`))
    expect(html).toContain('name="parentId" value=""')
  }
})

test('also when it was removed only after something else was wrong', async () => {
  const article = await aTalkedArticle()
  const parent = await aComment({ articleId: article.id })
  const answer = await sendForm({ articleId: article.id, parentId: parent.id, ...words(), email: 'marta@' })
  await decide(parent.id, { expectedStatus: 'approved', action: 'reject', reason: 'hate' })
  const html = await pageAfter(answer)
  expect(html).toContain('Коментар, на який ви відповідали, вилучено.')
  expect(html).toContain('Надіслати як окремий коментар</button>')
})

test('the wish to be written to comes back with the rest of the form', async () => {
  const article = await aTalkedArticle()
  const asked = { articleId: article.id, ...words(), email: 'marta@' }
  expect(await pageAfter(await sendForm({ ...asked, tellMe: '1' }))).toMatch(/name="tellMe" checked="" value="1"/)
  for (const wish of [{}, { tellMe: 'on?' }])
    expect(await pageAfter(await sendForm({ ...asked, ...wish } as typeof asked))).toMatch(/name="tellMe" value="1"/)
})

test('the same form sent twice leads its sender to what became of it', async () => {
  const article = await aTalkedArticle()
  const said = { articleId: article.id, ...words() }
  const network = '198.21.7.7'
  const first = await sendForm(said, { network })
  const [cookie = ''] = (first.headers.get('set-cookie') ?? '').split(';')
  const own = await pageAfter(await sendForm(said, { network, cookie }))
  expect(own).toContain('<h1>Цей коментар уже надіслано</h1>')
  expect(own).toContain(`href="${first.headers.get('location')}"`)
  expect(own).not.toContain('<textarea')

  // Somebody else behind the same network, and whoever makes up a cookie, are led nowhere.
  for (const other of ['', `${cookie.slice(0, -1)}!`]) {
    const html = await pageAfter(await sendForm(said, { network, cookie: other }))
    expect(html).toContain('<h1>Такий самий коментар уже є</h1>')
    expect(html).not.toMatch(/comment\/status|<textarea/)
  }
})

test('nobody likes what this browser sent', async () => {
  const article = await aTalkedArticle()
  const sent = await sendForm({ articleId: article.id, ...words() })
  const id = /status\/([0-9a-f-]{36})/.exec(sent.headers.get('location') ?? '')?.[1] ?? ''
  await decide(id, { expectedStatus: 'pending', action: 'approve' })
  const [cookie = ''] = (sent.headers.get('set-cookie') ?? '').split(';')
  const press = async (headers: Record<string, string>) =>
    await like(new Request(`http://visnyk.test/api/comments/${id}/reactions/like`, { method: 'PUT', headers }), {
      params: Promise.resolve({ id, kind: 'like' }),
    })
  const refused = await press({ cookie })
  expect([refused.status, (await refused.json()).code]).toEqual([409, 'ownComment'])
  expect((await press({})).status).toBe(204)
})
