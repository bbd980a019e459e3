import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, ROLES } from '../actor'
import { useDatabase as aFreshDatabase } from '../testing/database'
import { told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { onForget, type Touch } from '../touch'
import { changeMachineSettings } from './commands'
import { findDeskMachineSettings } from './desk'
import { UNSETTLED } from './schema'

aFreshDatabase()

/** As the form sends it. */
const FORM = { ...UNSETTLED, profileLinks: '', securityContacts: '' }

test('only administrators see and change what machines are told; it is recorded, and every page is made again', async () => {
  const may: Record<string, boolean> = {}
  for (const role of ROLES) {
    const person = await aPerson(role)
    may[role] = (await changeMachineSettings(person, FORM)).ok
    expect((await findDeskMachineSettings(person)) !== null).toBe(may[role])
  }
  expect(may).toEqual({ reader: false, author: false, editor: false, moderator: false, admin: true })
  expect(await changeMachineSettings(GUEST, FORM)).toEqual({ ok: false, kind: 'forbidden' })
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  told(await changeMachineSettings(await aPerson('admin'), FORM))
  onForget(null)
  expect(forgotten).toEqual(['paper'])
  expect(await db().auditRecord.findFirst({ orderBy: { at: 'desc' } })).toMatchObject({ subjectType: 'paper', command: 'settings.change' })
})

test('what cannot be used is told by field and by line', async () => {
  const wrong = {
    hubUrl: 'http://hub.example/',
    profileLinks: 'https://t.me/visnyk\njavascript:alert(1)',
    securityContacts: 'хтось\nsecurity@visnyk.example',
    adsTxt: '# ads.txt\ngoogle.com, pub-1, DIRECT, f08c47fec0942fa0\ngoogle.com pub-1',
  }
  expect(await changeMachineSettings(await aPerson('admin'), { ...FORM, ...wrong })).toMatchObject({
    kind: 'invalid',
    errors: [
      { field: 'hubUrl' },
      { field: 'profileLinks', code: 'wrongLine', params: { line: 2 } },
      { field: 'securityContacts', code: 'wrongLine', params: { line: 1 } },
      { field: 'adsTxt', code: 'wrongLine', params: { line: 3 } },
    ],
  })
})
