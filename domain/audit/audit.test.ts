import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import { GUEST, type Person, ROLES } from '../actor'
import { PERMISSIONS } from '../permissions'
import { changeSettings } from '../settings/commands'
import { useDatabase } from '../testing/database'
import { aPerson, aSection } from '../testing/examples'
import { exportAudit } from './commands'
import { auditCsv, csvLine } from './csv'
import { listAudit, listAuditChoices } from './desk'
import { hasSentence, orderName, type ReadRecord, sentenceOf, thingName } from './record'
import { readFilters } from './schema'

useDatabase()

let admin: Person
beforeEach(async () => {
  await db().auditRecord.deleteMany()
  admin = await aPerson('admin', 'Марта Гайова')
})

type Written = { command?: string; at?: string; by?: Person | null; type?: string; id?: string; details?: object }

async function aRecord({
  command = 'section.change',
  at = '2026-11-22T10:00:00Z',
  by = admin,
  type = 'section',
  id = 'x',
  details = {},
}: Written) {
  const who = { actorId: by?.id ?? null, actorName: by?.name ?? 'letters' }
  await db().auditRecord.create({ data: { ...who, at: new Date(at), command, subjectType: type, subjectId: id, details } })
}

const commandsOf = ({ records }: { records: ReadRecord[] }) => records.map(({ command }) => command)

async function csv(filters = {}): Promise<string> {
  const outcome = await exportAudit(admin, filters)
  if (!outcome.ok) throw new Error(outcome.kind)
  let text = ''
  for await (const piece of auditCsv({ ...outcome.value, locale: 'uk' })) text += piece
  return text
}

test('only administrators read the log and take it away, and taking it away is recorded', async () => {
  await aRecord({})
  for (const role of ROLES) {
    const person = await aPerson(role)
    const isAdmin = role === 'admin'
    expect((await listAudit(person, {})).records.length > 0).toBe(isAdmin)
    expect((await listAuditChoices(person)).people.length > 0).toBe(isAdmin)
    expect((await exportAudit(person, {})).ok).toBe(isAdmin)
  }
  expect(await exportAudit(GUEST, {})).toEqual({ ok: false, kind: 'forbidden' })
  await csv({ order: 'section.change' })
  const record = await db().auditRecord.findFirst({ where: { command: 'audit.export', actorId: admin.id } })
  expect(record?.details).toEqual({ order: 'section.change' })
})

test('the log is narrowed by person, order, subject and days as Kyiv counts them', async () => {
  const olena = await aPerson('editor', 'Олена')
  await aRecord({ command: 'article.save', by: olena, type: 'article', id: 'a' })
  await aRecord({ command: 'letter.send', by: null, type: 'letter', id: 'l' })
  await aRecord({ command: 'front.arrange', at: '2026-11-22T22:30:00Z' })
  await aRecord({ command: 'media.upload', at: '2026-11-21T21:59:59Z' })
  const found = async (filters: Parameters<typeof listAudit>[1]) => commandsOf(await listAudit(admin, filters)).sort()
  expect(await found({ who: olena.id })).toEqual(['article.save'])
  expect(await found({ who: 'house' })).toEqual(['letter.send'])
  expect(await found({ who: 'people' })).toEqual(['article.save', 'front.arrange', 'media.upload'])
  expect(await found({ order: 'media.upload' })).toEqual(['media.upload'])
  expect(await found({ type: 'article', id: 'a' })).toEqual(['article.save'])
  expect(await found({ from: '2026-11-22', to: '2026-11-22' })).toEqual(['article.save', 'letter.send'])
  expect(await found({ from: '2026-11-23' })).toEqual(['front.arrange'])
})

test('pages follow each other without a gap or a repetition, records of the same moment included', async () => {
  for (let count = 0; count < 130; count++) await aRecord({ id: String(count), at: new Date(1e12 + Math.floor(count / 50)).toISOString() })
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const { records, next } = await listAudit(admin, {}, cursor)
    seen.push(...records.map(({ subjectId }) => subjectId))
    cursor = next ?? undefined
  } while (cursor)
  expect(seen).toHaveLength(130)
  expect(new Set(seen).size).toBe(130)
})

test('a record is a sentence with what its subject is called now', async () => {
  const section = await aSection({ name: 'Громада' })
  await aRecord({ type: 'section', id: section.id })
  await aRecord({ command: 'letter.send', by: null, type: 'letter', id: 'gone', details: { status: 'failed' }, at: '2026-11-20T10:00:00Z' })
  const { records } = await listAudit(admin, {})
  expect(records.map((record) => sentenceOf(record, 'uk'))).toEqual([
    'Марта Гайова змінює розділ «Громада»',
    'Газета (letters) не може надіслати лист gone',
  ])
  expect(records[0] && sentenceOf(records[0], 'en')).toBe('Марта Гайова changed the section “Громада”')
})

test('what the log can be asked for has a sentence in both languages; what is only read is not offered', async () => {
  const { orders } = await listAuditChoices(admin)
  expect(orders).toEqual(expect.arrayContaining(['article.publish', 'house.fold', 'schedule.restate']))
  for (const read of ['article.read', 'audit.read', 'language.read', 'letter.read']) expect(orders).not.toContain(read)
  for (const locale of LOCALES) expect(orders.filter((order) => !hasSentence(order, locale))).toEqual([])
})

test('each order one can choose has a name that begins with what is done, under the thing it is done to', async () => {
  const { orders } = await listAuditChoices(admin)
  for (const locale of LOCALES) {
    const names = orders.map((order) => orderName(order, locale))
    expect(names.filter((name) => !/^\p{Lu}\p{L}/u.test(name) || /\s{2}|[:{}]/.test(name))).toEqual([])
    expect(orders.map((order) => thingName(order, locale)).filter((name) => name.startsWith('things.') || name.includes('.'))).toEqual([])
  }
  expect([orderName('article.publish', 'uk'), thingName('article.publish', 'uk')]).toEqual(['Публікує …', 'Матеріали'])
  expect(orderName('comment.decide', 'en')).toBe('Decided about a comment')
})

test('quotation marks in a name stand inside those around it', () => {
  const record = {
    id: '',
    at: new Date(),
    actorId: 'x',
    actorName: 'Марта',
    subjectType: 'letter',
    subjectId: 'x',
    path: null,
    details: {},
  }
  const letter = { ...record, command: 'letter.retry', name: 'Запрошення до «Вісника»' }
  expect(sentenceOf(letter, 'uk')).toBe('Марта просить надіслати лист ще раз «Запрошення до „Вісника“»')
})

test('whatever was noted, a record has a sentence; an order nobody knows is called by its name', async () => {
  const record = { id: '', at: new Date(), actorId: null, actorName: 'x', subjectType: 'house', subjectId: 'house', name: null, path: null }
  for (const locale of LOCALES) {
    for (const command of Object.keys(PERMISSIONS)) {
      expect(sentenceOf({ ...record, command, details: { odd: [1], deep: {} } }, locale).length).toBeGreaterThan(4)
    }
    expect(sentenceOf({ ...record, command: 'made.up', details: {} }, locale)).toContain('made.up')
  }
})

test('a record that really was written reads as one', async () => {
  const settings = { nameUk: 'Вісник', nameEn: 'Visnyk', mottoUk: '', mottoEn: '', commentsOpen: true, secondFactorRequired: false }
  await changeSettings(admin, settings)
  const { records } = await listAudit(admin, {})
  expect(records.map((record) => sentenceOf(record, 'uk'))).toEqual(['Марта Гайова змінює налаштування газети'])
})

test('no cell of the file is taken for a formula, and each is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
      const line = csvLine(cells)
      const read = [...line.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/gu)].map(([, cell = '']) => cell.replaceAll('""', '"'))
      expect(read).toHaveLength(cells.length)
      for (const [place, cell] of read.entries()) {
        expect(cell).not.toMatch(/^\s*[=+\-@]/)
        expect(cell.replace(/^'/, '')).toBe((cells[place] ?? '').replace(/^'/, ''))
      }
    }),
  )
})

test.each(['=1+1', '+380', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("http://x")'])(
  'a person called %j does no harm in a spreadsheet',
  async (name) => {
    const person = await aPerson('editor', name)
    await aRecord({ by: person, details: { note: name } })
    const cell = `"'${name.replaceAll('"', '""')}"`
    expect(await csv()).toContain(cell)
  },
)

test('the file begins with its own record, has a line for each, and nothing later', async () => {
  for (let count = 0; count < 3; count++) await aRecord({ id: String(count) })
  const lines = (await csv()).trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFF"час \(UTC\)","хто",/)
  expect(lines[1]).toContain('"audit.export"')
  expect(lines).toHaveLength(5)
})

test('filters that cannot be meant are left out', () => {
  const typed: Record<string, string> = { who: 'x', order: '', from: '2026-02-31', to: '2026-11-22', id: 'a' }
  expect(readFilters((field) => typed[field])).toEqual({ to: '2026-11-22', id: 'a' })
})
