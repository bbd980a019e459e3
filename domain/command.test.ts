import { expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/lib/db'
import { command, done } from './command'
import { refused } from './outcome'
import { useDatabase } from './testing/database'
import { aPerson } from './testing/examples'
import { onForget, type Touch, touch } from './touch'

useDatabase()

const nameThePaper = command('settings.change', {
  input: z.strictObject({ name: z.string().min(1).max(20) }),
  subject: async () => ({}),
  async run({ input, tx }) {
    await tx.settings.upsert({ where: { id: 1 }, create: { id: 1, nameEn: input.name }, update: { nameEn: input.name } })
    return input.name === 'Pravda' ? refused('notReady') : done(input.name, touch.paper())
  },
  record: ({ input }) => ({ type: 'settings', id: '1', details: { name: input.name } }),
})

test('an order that is permitted changes the paper, leaves a record and tells the press', async () => {
  const admin = await aPerson('admin', 'Ada')
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  expect(await nameThePaper(admin, { name: 'Herald' })).toEqual({ ok: true, value: 'Herald' })
  onForget(null)
  expect(forgotten).toEqual(['paper'])
  const record = await db().auditRecord.findFirstOrThrow()
  expect(record).toMatchObject({ actorName: 'Ada', command: 'settings.change', subjectType: 'settings', details: { name: 'Herald' } })
})

test('an order that is not permitted, malformed or refused changes nothing and leaves no record', async () => {
  const editor = await aPerson('editor')
  const admin = await aPerson('admin')
  const before = await db().auditRecord.count()
  expect(await nameThePaper(editor, { name: 'Mine' })).toEqual({ ok: false, kind: 'forbidden' })
  expect(await nameThePaper(admin, { name: '' })).toEqual({ ok: false, kind: 'invalid', errors: [{ field: 'name', code: 'required' }] })
  expect(await nameThePaper(admin, { name: 'Pravda' })).toMatchObject({ ok: false, kind: 'refused' })
  expect((await db().settings.findFirstOrThrow()).nameEn).toBe('Herald')
  expect(await db().auditRecord.count()).toBe(before)
})
