import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, ROLES, system } from '../actor'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { onForget, type Touch } from '../touch'
import { changeSettings } from './commands'
import { findDeskSettings } from './desk'
import { findPaper } from './queries'

useDatabase()

const settings = {
  nameUk: 'Голос Підгайців',
  nameEn: 'The Pidhaitsi Voice',
  mottoUk: 'Щосереди',
  mottoEn: 'On Wednesdays',
  commentsOpen: false,
  secondFactorRequired: false,
}

test('only administrators see and change the settings', async () => {
  const may: Record<string, boolean> = {}
  for (const role of ROLES) {
    const person = await aPerson(role)
    may[role] = (await changeSettings(person, settings)).ok
    expect((await findDeskSettings(person)) !== null).toBe(may[role])
  }
  expect(may).toEqual({ reader: false, author: false, editor: false, moderator: false, admin: true })
  expect(await changeSettings(GUEST, settings)).toEqual({ ok: false, kind: 'forbidden' })
  expect(await findDeskSettings(GUEST)).toBe(null)
})

test('a paper that had no settings gets them, and every page is made again', async () => {
  await db().settings.deleteMany()
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  expect(await changeSettings(system('set-up'), { ...settings, nameUk: '  Голос Підгайців ' })).toMatchObject({ ok: true })
  onForget(null)
  expect(forgotten).toEqual(['paper'])
  expect(await findPaper('uk')).toMatchObject({ name: 'Голос Підгайців', motto: 'Щосереди', commentsOpen: false, isDemo: false })
  expect(await findPaper('en')).toMatchObject({ name: 'The Pidhaitsi Voice', motto: 'On Wednesdays' })
})

test('a change of the demo’s name leaves it a demo, and there is one row', async () => {
  await db().settings.updateMany({ data: { isDemo: true } })
  await changeSettings(await aPerson('admin'), { ...settings, mottoEn: '' })
  expect(await db().settings.findMany()).toMatchObject([{ id: 1, ...settings, mottoEn: '', isDemo: true }])
})

test('a paper has a name in both languages, of letters that can be kept', async () => {
  const wrong = { ...settings, nameUk: ' ', nameEn: 'a'.repeat(81), mottoUk: 'рядок\nдругий' }
  expect(await changeSettings(await aPerson('admin'), wrong)).toMatchObject({
    kind: 'invalid',
    errors: [
      { field: 'nameUk', code: 'required' },
      { field: 'nameEn', code: 'tooLong' },
      { field: 'mottoUk', code: 'notText' },
    ],
  })
})
