import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST } from '../../actor'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { aPerson } from '../../testing/examples'
import { claimComment, noteOnComment, releaseComment } from './commands'

useDatabase()

const now = new Date('2026-11-22T12:05:00Z')
const later = (seconds: number) => ({ now: new Date(now.getTime() + seconds * 1_000) })

async function aWaiting() {
  return await aComment({ articleId: (await aTalkedArticle()).id, status: 'pending' })
}

test('who takes a comment has it for two minutes, again while they are at it; another hears who', async () => {
  const { id: commentId } = await aWaiting()
  const [olena, bohdan] = [await aPerson('moderator', 'Олена'), await aPerson('editor', 'Богдан')]
  expect(await claimComment(olena, { commentId }, later(0))).toMatchObject({ ok: true, value: { until: '2026-11-22T12:07:00.000Z' } })
  const held = { kind: 'refused', reason: 'claimed', params: { who: 'Олена' }, current: { who: 'Олена' } }
  expect(await claimComment(bohdan, { commentId }, later(60))).toMatchObject(held)
  expect(await claimComment(olena, { commentId }, later(100))).toMatchObject({ ok: true })
  expect(await claimComment(bohdan, { commentId }, later(130))).toMatchObject(held)
  expect(await claimComment(bohdan, { commentId }, later(221))).toMatchObject({ ok: true })
})

test('two who take it at once do not both have it', async () => {
  const { id: commentId } = await aWaiting()
  const people = [await aPerson('moderator'), await aPerson('moderator'), await aPerson('editor')]
  const outcomes = await Promise.all(people.map((person) => claimComment(person, { commentId }, later(0))))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
})

test('letting go frees it for others; what somebody else holds stays theirs', async () => {
  const { id: commentId } = await aWaiting()
  const [olena, bohdan] = [await aPerson('moderator'), await aPerson('editor')]
  await claimComment(olena, { commentId }, later(0))
  expect(await releaseComment(bohdan, { commentId }, later(1))).toMatchObject({ reason: 'claimed', current: { who: olena.name } })
  expect(await releaseComment(olena, { commentId }, later(2))).toMatchObject({ ok: true, value: { released: true } })
  expect(await releaseComment(olena, { commentId }, later(2))).toMatchObject({ ok: true, value: { released: false } })
  expect(await claimComment(bohdan, { commentId }, later(3))).toMatchObject({ ok: true })
  expect(await releaseComment(olena, { commentId }, later(124))).toMatchObject({ ok: true, value: { released: false } })
})

test('a note has words, its writer and its minute', async () => {
  const { id: commentId } = await aWaiting()
  const olena = await aPerson('moderator', 'Олена')
  expect(await noteOnComment(olena, { commentId, text: '  ' })).toMatchObject({ kind: 'invalid', errors: [{ field: 'text' }] })
  expect(await noteOnComment(olena, { commentId, text: 'Запитала редактора' }, later(0))).toMatchObject({ ok: true })
  const [note] = await db().commentNote.findMany({ where: { commentId } })
  expect(note).toMatchObject({ text: 'Запитала редактора', byId: olena.id, at: now })
})

test('none of it is for a guest, an author, or about what is not there', async () => {
  const { id: commentId } = await aWaiting()
  const author = await aPerson('author')
  for (const order of [claimComment, releaseComment, noteOnComment]) {
    expect(await order(GUEST, { commentId, text: 'x' })).toEqual({ ok: false, kind: 'forbidden' })
    expect(await order(author, { commentId, text: 'x' })).toEqual({ ok: false, kind: 'forbidden' })
    const nowhere = { commentId: '019a0000-0000-7000-8000-000000000001', text: 'x' }
    expect(await order(await aPerson('admin'), nowhere)).toEqual({ ok: false, kind: 'missing' })
  }
})
