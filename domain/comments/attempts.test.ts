import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST } from '../actor'
import { aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { findAttempt } from './attempts'
import { keepAttempt } from './commands'

useDatabase()

const now = new Date('2026-11-22T12:00:00Z')

describe('an attempt that could not be sent', () => {
  const values = { name: 'Марія\u0000', email: 'maria@', website: '', text: 'Довгий текст' }
  const failure = { errors: [{ field: 'email', code: 'notEmail' }] }

  test('is kept an hour for whoever has its token, in the language of its story', async () => {
    const article = await aTalkedArticle()
    const outcome = await keepAttempt(GUEST, { articleId: article.id, parentId: '', values, failure }, { now })
    const token = outcome.ok ? outcome.value.token : ''
    const find = (given: string, minutes: number, locale: 'uk' | 'en' = 'uk') =>
      findAttempt({ token: given, locale, now: new Date(now.getTime() + minutes * 60_000) })
    expect(await find(token, 59)).toMatchObject({ values: { ...values, name: 'Марія' }, errors: failure.errors, parentId: null })
    expect(await find(token, 61)).toBeNull()
    expect(await find(token, 5, 'en')).toBeNull()
    expect(await find(`${token}x`, 5)).toBeNull()
    const record = await db().auditRecord.findFirstOrThrow({ where: { command: 'comment.keepAttempt' } })
    expect(JSON.stringify(record)).not.toContain('maria@')
  })

  test('is missing its story when that is not live, and is forgotten when its hour has passed', async () => {
    const gone = await aTalkedArticle()
    await db().liveArticle.delete({ where: { articleId: gone.id } })
    expect(await keepAttempt(GUEST, { articleId: gone.id, values, failure }, { now })).toEqual({ ok: false, kind: 'missing' })
    const article = await aTalkedArticle()
    await keepAttempt(GUEST, { articleId: article.id, values, failure }, { now: new Date(now.getTime() + 2 * 3600_000) })
    expect(await db().commentAttempt.count()).toBe(1)
  })
})
