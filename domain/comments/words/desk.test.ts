import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, ROLES } from '../../actor'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { addWords } from './commands'
import { findWordsDesk, listPatterns, testWords } from './desk'
import { markedPieces } from './marked'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000)

test('a line shows what it would have caught this month, marked where it stands, and changes nothing', async () => {
  const article = await aTalkedArticle()
  const say = (text: string, days: number, status: 'approved' | 'pending' = 'approved') =>
    aComment({ articleId: article.id, text, status, createdAt: ago(days) })
  await say('Та він просто дур.ень!', 1, 'pending')
  await say('Дурні питання — теж питання', 2)
  await say('Процедура тривала годину', 3)
  await say('Який дурень', 40)
  const moderator = await aPerson('moderator')
  const result = await testWords(moderator, ['дурень'], NOW)
  expect(result).toMatchObject({ looked: 3, caught: result?.newest.length })
  expect(result?.newest[0]).toMatchObject({ status: 'pending' })
  expect(result?.newest[0]?.pieces).toContainEqual({ text: 'дур.ень', isFound: true })
  expect(await db().commentWord.count()).toBe(0)
})

test('pieces of a text give its words back, cut around what was found', () => {
  const text = fc.string({ minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(400), fc.nat(30)), { minLength: 1, maxLength: 5 }), (words, ranges) => {
      const marks = ranges.map(([from, length]) => ({
        from: from % words.length,
        to: Math.min(words.length, (from % words.length) + length + 1),
      }))
      const pieces = markedPieces(words, marks)
      const said = pieces.map((piece) => piece.text).join('')
      expect(words).toContain(said.replace(/^…/, words.startsWith('…') ? '…' : '').replace(/…$/, words.endsWith('…') ? '…' : ''))
      expect(pieces.filter(({ isFound }) => isFound).length).toBeGreaterThan(0)
    }),
  )
})

test('the lists are read by effect and by a piece of a word, page after page', async () => {
  const moderator = await aPerson('moderator', 'Марія')
  told(
    await addWords(moderator, {
      effect: 'hold',
      patterns: Array.from({ length: 120 }, (_, place) => `слово${String(place).padStart(3, '0')}`),
    }),
  )
  told(await addWords(moderator, { effect: 'refuse', patterns: ['казино*'], note: 'Реклама' }))
  const first = await findWordsDesk(moderator, { effect: 'hold' })
  const second = await findWordsDesk(moderator, { effect: 'hold', after: first?.next ?? '' })
  expect([first?.words.length, second?.words.length, second?.next]).toEqual([100, 20, null])
  expect(first?.counts).toEqual({ refuse: 1, hold: 120, mark: 0 })
  expect((await findWordsDesk(moderator, { q: 'КАЗ' }))?.words).toMatchObject([{ pattern: 'казино*', note: 'Реклама', by: 'Марія' }])
  expect(await listPatterns(moderator, 'refuse')).toEqual(['казино*'])
})

test('only those who moderate see the lists and try a line', async () => {
  for (const actor of [GUEST, ...(await Promise.all(ROLES.map((role) => aPerson(role))))]) {
    const may = actor.kind === 'person' && ['editor', 'moderator', 'admin'].includes(actor.role)
    expect((await findWordsDesk(actor, {})) !== null).toBe(may)
    expect((await testWords(actor, ['дурень'], NOW)) !== null).toBe(may)
    expect((await listPatterns(actor, 'hold')) !== null).toBe(may)
  }
})
