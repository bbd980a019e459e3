import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env, provideSettings, readEnv } from '@/lib/env'
import { GUEST, ROLES, system } from '../actor'
import { tidyUp } from '../jobs/commands'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { openPostOffice, type PostOffice } from '../testing/post-office'
import { noteLetter, retryLetter, takeLetter, writeTrialLetter } from './commands'
import { composeLetter, letterHtml, withoutSecrets } from './compose'
import { countFailedLetters, findLetter, listLetters } from './desk'
import { writeLetter } from './letter-row'
import { sendWaitingLetters } from './sending'

useDatabase()

const NOW = new Date('2026-11-22T10:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const SECRET = 'http://visnyk.test/set-password?token=TheSecretOfThisLetter_-42'
const olena = { email: 'olena@visnyk.test', name: 'Олена', locale: 'uk' } as const
let office: PostOffice

beforeEach(async () => {
  office = await openPostOffice()
  await db().letter.deleteMany()
  await rm(path.join(env().DATA_DIR, 'letters'), { recursive: true, force: true })
})

afterEach(async () => {
  usePost(undefined)
  await office.close()
})

afterAll(() => rm(env().DATA_DIR, { recursive: true, force: true }))

function usePost(url: string | undefined): void {
  delete process.env.SMTP_URL
  delete process.env.MAIL_FROM
  provideSettings({})
  if (url) {
    Object.assign(process.env, { SMTP_URL: url, MAIL_FROM: 'Вісник <newsroom@visnyk.test>' })
    provideSettings({})
  }
}

async function aLetter(to: { email: string; name: string; locale: 'uk' | 'en' } = olena) {
  const words = { kind: 'reset', link: SECRET, until: later(60) } as const
  return await db().$transaction((tx) => writeLetter(tx, { to, words, now: NOW }))
}

const rowOf = (letterId: string) => db().letter.findUniqueOrThrow({ where: { id: letterId } })

test('a letter goes out through the mail server once, and afterwards its secret is nowhere', async () => {
  usePost(office.url)
  const { letterId } = await aLetter()
  await Promise.all([sendWaitingLetters(NOW), sendWaitingLetters(NOW)])
  expect(office.letters).toHaveLength(1)
  const [head = '', body = ''] = office.letters[0]?.split(/\r\n\r\n([\s\S]*)/) ?? []
  expect(head).toContain('To: olena@visnyk.test')
  expect(head).toContain(`Message-ID: <${letterId}@visnyk.test>`)
  expect(head).toContain('Auto-Submitted: auto-generated')
  expect(head).toContain('multipart/alternative')
  expect(body).toContain('text/plain')
  const row = await rowOf(letterId)
  expect(row).toMatchObject({ status: 'sent', attempts: 1, secretUntil: null })
  const everything = JSON.stringify([row, await db().auditRecord.findMany()])
  expect(everything).not.toContain('TheSecretOfThisLetter')
  expect(JSON.stringify(await db().auditRecord.findMany({ where: { subjectId: letterId } }))).not.toContain('olena')
})

test('without a mail server it lies in the folder, for nobody but the house, and an administrator can follow its link', async () => {
  const { letterId } = await aLetter()
  await sendWaitingLetters(NOW)
  const folder = path.join(env().DATA_DIR, 'letters')
  const [file = ''] = await readdir(folder)
  expect(file).toBe(`2026-11-22T10-00-00-${letterId}.eml`)
  expect((await stat(path.join(folder, file))).mode & 0o077).toBe(0)
  expect(await readFile(path.join(folder, file), 'utf8')).toMatch(/^From: newsroom@visnyk\.test\r\nTo: olena@visnyk\.test\r$/m)
  expect((await findLetter(await aPerson('admin'), letterId))?.text).toContain(SECRET)
})

test('with a mail server nobody reads a secret, not even of a letter that waits', async () => {
  const { letterId } = await aLetter()
  usePost(office.url)
  const shown = await findLetter(await aPerson('admin'), letterId)
  expect(shown?.text).toContain('http://visnyk.test/set-password?token=…')
  expect(JSON.stringify(shown)).not.toContain('TheSecretOfThisLetter')
})

test('a server that is away is tried again, less and less often, and then the letter has failed aloud', async () => {
  usePost('smtp://127.0.0.1:1')
  const { letterId } = await aLetter()
  const admin = await aPerson('admin')
  let minute = 0
  for (const pause of [1, 5, 15]) {
    await sendWaitingLetters(later(minute))
    expect(await rowOf(letterId)).toMatchObject({ status: 'waiting', dueAt: later(minute + pause) })
    await sendWaitingLetters(later(minute + pause - 0.5))
    minute += pause
  }
  expect(await rowOf(letterId)).toMatchObject({ attempts: 3, lastError: expect.stringContaining('ECONNREFUSED') })
  expect(await countFailedLetters(admin, NOW)).toBe(0)
  await db().letter.update({ where: { id: letterId }, data: { attempts: 5 } })
  await sendWaitingLetters(later(minute))
  expect(await rowOf(letterId)).toMatchObject({ status: 'failed', attempts: 6 })
  expect(await countFailedLetters(admin, later(minute))).toBe(1)
})

test('an address nobody has fails at once, and can be tried again by hand while its link lives', async () => {
  usePost(office.url)
  office.answer = (to) => `550 no mailbox for ${to}`
  const { letterId } = await aLetter()
  await sendWaitingLetters(NOW)
  expect(await rowOf(letterId)).toMatchObject({ status: 'failed', attempts: 1, lastError: expect.stringContaining('550') })
  office.answer = () => null
  expect(await retryLetter(await aPerson('admin'), { letterId }, { now: later(10) })).toMatchObject({ ok: true })
  expect(await retryLetter(await aPerson('admin'), { letterId }, { now: later(10) })).toMatchObject({ reason: 'letterNotFailed' })
  await sendWaitingLetters(later(10))
  expect(await rowOf(letterId)).toMatchObject({ status: 'sent', lastError: '' })
})

test('when its link has died, a letter is not sent any more and its secret is gone', async () => {
  usePost('smtp://127.0.0.1:1')
  const { letterId } = await aLetter()
  await tidyUp(system('tidy-up'), {}, { now: later(59) })
  expect((await rowOf(letterId)).text).toContain(SECRET)
  await tidyUp(system('tidy-up'), {}, { now: later(61) })
  expect(await rowOf(letterId)).toMatchObject({ status: 'failed', secretUntil: null, text: expect.not.stringContaining('TheSecret') })
  expect(await retryLetter(await aPerson('admin'), { letterId }, { now: later(62) })).toMatchObject({ reason: 'letterExpired' })
})

test('a sender who died is succeeded by another after a while', async () => {
  const { letterId } = await aLetter()
  expect(await takeLetter(system('letters'), {}, { now: NOW })).toMatchObject({ value: { id: letterId } })
  expect(await takeLetter(system('letters'), {}, { now: later(4) })).toMatchObject({ ok: false })
  expect(await takeLetter(system('letters'), {}, { now: later(6) })).toMatchObject({ value: { id: letterId, attempts: 2 } })
})

test('only administrators read letters and try again; only the house sends', async () => {
  const { letterId } = await aLetter()
  for (const role of ROLES) {
    const person = await aPerson(role)
    const isAdmin = role === 'admin'
    expect((await listLetters(person)).letters).toHaveLength(isAdmin ? 1 : 0)
    expect((await findLetter(person, letterId)) !== null).toBe(isAdmin)
    expect(await retryLetter(person, { letterId })).toMatchObject({ kind: isAdmin ? 'refused' : 'forbidden' })
    expect(await takeLetter(person, {})).toMatchObject({ kind: 'forbidden' })
    expect(await noteLetter(person, { letterId })).toMatchObject({ kind: 'forbidden' })
    expect((await writeTrialLetter(person, {})).ok).toBe(isAdmin)
    await db().letter.deleteMany({ where: { id: { not: letterId } } })
  }
  expect(await retryLetter(GUEST, { letterId })).toMatchObject({ kind: 'forbidden' })
})

test('the list goes on where a page ended', async () => {
  const admin = await aPerson('admin')
  await db().letter.createMany({
    data: Array.from({ length: 60 }, (_, number) => ({
      to: 'a@visnyk.test',
      subject: String(number),
      text: '',
      locale: 'uk' as const,
      createdAt: later(Math.floor(number / 2)),
    })),
  })
  const first = await listLetters(admin)
  const second = await listLetters(admin, first.next ?? undefined)
  expect([first.letters.length, second.letters.length, second.next]).toEqual([50, 10, null])
  expect(new Set([...first.letters, ...second.letters].map(({ id }) => id)).size).toBe(60)
  expect((await listLetters(admin, 'made up')).letters).toHaveLength(50)
})

test('whatever a paper or a person is called, nothing begins another line of the head', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (paper, name) => {
      const letter = composeLetter(
        { kind: 'trial' },
        { name, locale: 'uk', paper: `${paper}\r\nBcc: all@visnyk.test`, site: 'http://x', now: NOW },
      )
      expect(letter.subject).not.toMatch(/[\r\n]/)
    }),
  )
})

test('names with markup stay words in the HTML part, and addresses become links', () => {
  const words = { kind: 'invitation', by: '<b onclick="x">Анна</b>', role: 'editor', link: SECRET, until: later(60) } as const
  const letter = composeLetter(words, { name: 'Б & "В"', locale: 'uk', paper: 'Вісник', site: 'http://visnyk.test', now: NOW })
  const html = letterHtml({ ...letter, locale: 'uk' })
  expect(html).not.toContain('<b ')
  expect(html).toContain(`<a href="${SECRET}">`)
  expect(html).toContain('Б &amp; &quot;В&quot;')
  expect(letter.text).toContain('Ваша роль: редактор.')
  expect(withoutSecrets(letter.text)).not.toContain('TheSecretOfThisLetter')
})

test('a letter that cannot be put into the folder waits for its next time', async () => {
  await mkdir(env().DATA_DIR, { recursive: true })
  await writeFile(path.join(env().DATA_DIR, 'letters'), 'not a folder')
  const { letterId } = await aLetter()
  await sendWaitingLetters(NOW)
  expect(await rowOf(letterId)).toMatchObject({ status: 'waiting', lastError: expect.stringContaining('Could not store') })
})

test('a mail server without a sender, and senders with a second line, are refused at the start', () => {
  expect(() => readEnv({ SMTP_URL: 'smtp://mail.test' })).toThrow('MAIL_FROM must say')
  expect(() => readEnv({ SMTP_URL: 'http://mail.test', MAIL_FROM: 'a@b.test' })).toThrow('SMTP_URL must be')
  expect(() => readEnv({ MAIL_FROM: 'A <a@b.test>\nBcc: c@d.test' })).toThrow('MAIL_FROM')
  expect(readEnv({ SMTP_URL: 'smtps://u:p@mail.test:465', MAIL_FROM: 'A <a@b.test>' }).MAIL_FROM).toBe('A <a@b.test>')
})
