import { describe, expect, test } from 'vitest'
import { networkOf } from '../network'
import { normalise } from '../normal/normal'
import { compileList } from '../words/list'
import { type Check, type Facts, hold } from './check'
import { reservedNames } from './reserved-names'
import { FOR_COLLEAGUES, FOR_EDITS, FOR_GUESTS, screen } from './screen'

const now = new Date('2026-11-22T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
const open = {
  mode: 'open',
  closedReason: '',
  closedBy: null,
  openDays: null,
  closedSince: null,
  slowMinutes: null,
  closesAt: null,
} as const
const quiet = { decided: 0, rejected: 0 }
const known = { isConfirmed: true, approved: 3, needed: 3, lastRejectedAt: null, isNameKnown: true, lately: quiet }
const text = 'Гарна новина для міста.'
/** A comment of a trusted reader with which nothing is wrong. */
const fine: Facts = {
  rule: open,
  name: 'Марія',
  text,
  website: '',
  normal: normalise(text),
  normalName: normalise('Марія'),
  normalWebsite: normalise(''),
  isRepeated: false,
  isNearCopy: false,
  secondsSinceLast: null,
  permits: [{ allowed: true }, { allowed: true }],
  isBanned: false,
  reservedNames: reservedNames({ papers: ['Вісник'], people: [], others: [] }),
  words: compileList([]),
  spamScore: 0.2,
  outside: [],
  isUnderAttack: false,
  hasWorked: false,
  trust: known,
  form: { isGiven: true, isOurs: true, trap: '', seconds: 40 },
}
function screened(facts: Partial<Facts>, checks = FOR_GUESTS) {
  const all = { ...fine, ...facts }
  const read = { normal: normalise(all.text), normalName: normalise(all.name), normalWebsite: normalise(all.website) }
  return screen(checks, { facts: { ...all, ...read }, now })
}
const holds = (by: string) => ({ kind: 'hold', by })
const laysAside = (by: string) => ({ kind: 'spam', by })
const refuses = (reason: string, params?: object) => ({ kind: 'refuse', reason, ...(params ? { params } : {}) })
const late = { by: 'signed', verdict: 'late' } as const

test('a comment of a trusted reader with which nothing is wrong appears', () => {
  expect(screened({})).toEqual({ kind: 'publish', findings: [] })
})

describe('the screening', () => {
  test.each<[string, Partial<Facts>, object]>([
    ['refuses where the conversation is closed', { rule: { ...open, mode: 'closed' } }, refuses('commentsClosed')],
    ['wants words that can be seen', { text: ' \u200b\u2060 ' }, { kind: 'invalid', field: 'text', code: 'required' }],
    [
      'makes a person wait where the talk is slow',
      { rule: { ...open, mode: 'slow', slowMinutes: 10 }, secondsSinceLast: 500 },
      refuses('slowTalk', { seconds: 100, minutes: 2, every: 10 }),
    ],
    ['holds letters apart without end, which nobody can put together', { text: 'в о д а '.repeat(600) }, holds('unsure')],
    ['does so no longer than that', { rule: { ...open, mode: 'slow', slowMinutes: 10 }, secondsSinceLast: 600 }, { kind: 'publish' }],
    [
      'makes who hurries wait',
      { permits: [{ allowed: true }, { allowed: false, retryAfterSeconds: 61 }] },
      refuses('tooManyComments', { seconds: 61, minutes: 2 }),
    ],
    ['refuses the same words again', { isRepeated: true }, refuses('repeated')],
    ['refuses the same words again even from a trap', { isRepeated: true, form: { ...fine.form, trap: 'x' } }, refuses('repeated')],
    ['holds what was nearly said by another', { isNearCopy: true }, holds('nearCopy')],
    ['lays a filled trap aside', { form: { ...fine.form, trap: 'buy' } }, laysAside('trap')],
    ['holds a form no page of ours made', { form: { ...fine.form, isOurs: false } }, holds('trap')],
    ['holds what was written in no time', { form: { ...fine.form, seconds: 1 } }, holds('trap')],
    [
      'holds what came without a form, and does not call it a trap',
      { form: { ...fine.form, isGiven: false, isOurs: false } },
      holds('formless'),
    ],
    ['does not ask how long a form was open when no script says', { form: { ...fine.form, seconds: null } }, { kind: 'publish' }],
    ['lays the banned aside', { isBanned: true }, laysAside('banned')],
    ['holds a link', { text: 'Див. https://example.org/x' }, holds('links')],
    ['holds a bare address', { text: 'заходьте на casino-best.xyz' }, holds('links')],
    ['holds an address that only people read as one', { text: 'усе є на казино.укр' }, holds('links')],
    ['holds a name no moderator has read', { trust: { ...known, isNameKnown: false } }, holds('renamed')],
    ['but not where nobody is read first', { trust: { ...known, needed: 0, isNameKnown: false } }, { kind: 'publish' }],
    ['holds a website', { website: 'https://example.org' }, holds('links')],
    ['lays aside what is surely spam', { spamScore: 0.99 }, laysAside('score')],
    ['holds what is grey while nobody worked', { spamScore: 0.8 }, holds('work')],
    ['believes who worked', { spamScore: 0.8, hasWorked: true }, { kind: 'publish' }],
    ['holds everybody who did not work while the site is under attack', { isUnderAttack: true }, holds('work')],
    ['has no opinion before it has learnt', { spamScore: 'unlearnt' }, { kind: 'publish' }],
    ['does as an outside check says', { outside: [{ by: 'signed', verdict: 'hold', score: 0.7 }] }, holds('outside')],
    ['and believes the gravest of them', { outside: [late, { by: 'akismet', verdict: 'spam' }] }, laysAside('outside')],
    ['holds where every comment is read first', { rule: { ...open, mode: 'premoderated' } }, holds('premoderated')],
    ['holds a guest, whatever name and e-mail were typed', { trust: { ...known, isConfirmed: false } }, holds('firstComment')],
    ['holds a reader who is not known enough', { trust: { ...known, approved: 2 } }, holds('firstComment')],
    ['holds a reader who was rejected in the last month', { trust: { ...known, lastRejectedAt: daysAgo(29) } }, holds('firstComment')],
    ['forgives after it', { trust: { ...known, lastRejectedAt: daysAgo(31) } }, { kind: 'publish' }],
    [
      'holds a reader of whom lately too much was rejected',
      { trust: { ...known, lately: { decided: 10, rejected: 3 } } },
      holds('distrusted'),
    ],
    ['holds when points cannot be counted', { permits: [null] }, holds('unsure')],
    ['holds when names cannot be read', { reservedNames: null }, holds('unsure')],
    ['holds when words cannot be read', { words: null }, holds('unsure')],
    ['holds when the filter cannot be read', { spamScore: null }, holds('unsure')],
    ['holds when it is not known what was said lately', { isNearCopy: null }, holds('unsure')],
    ['holds when an outside check does not answer', { outside: [late] }, holds('unsure')],
  ])('%s', (_, facts, verdict) => expect(screened(facts)).toMatchObject(verdict))
})

test('nobody signs as the newsroom, nor with an address', () => {
  expect(screened({ name: 'Команда Вісника' })).toEqual({ kind: 'invalid', field: 'name', code: 'reserved' })
  expect(screened({ name: 'casino.com' })).toEqual({ kind: 'invalid', field: 'name', code: 'hasAddress' })
})

describe('listed words', () => {
  const words = compileList([
    { effect: 'refuse', pattern: 'гнида' },
    { effect: 'hold', pattern: 'дурень' },
    { effect: 'mark', pattern: 'кредит' },
  ])

  test('are not taken, and the sender is told which', () => {
    expect(screened({ words, text: 'Ти г н и д а і дурень' })).toEqual(refuses('listedWords', { words: 'г н и д а' }))
  })

  test('are held, or only marked, with their places', () => {
    const marks = [{ from: 3, to: 9, list: 'hold', pattern: 'дурень' }]
    expect(screened({ words, text: 'Ти дурень' })).toEqual({
      kind: 'hold',
      by: 'words',
      findings: [{ check: 'words', kind: 'hold', marks }],
    })
    expect(screened({ words, name: 'Дурень Петро', website: 'https://kredyt.example' })).toMatchObject({
      kind: 'hold',
      by: 'words',
      findings: [
        {
          marks: [
            { from: 0, to: 6, in: 'name', list: 'hold' },
            { from: 8, to: 14, in: 'website', list: 'mark' },
          ],
        },
        { check: 'links' },
      ],
    })
    expect(screened({ words, name: 'Г н и д а' })).toEqual(refuses('listedWords', { words: 'Г н и д а' }))
    expect(screened({ words, text: 'Дали кредит' })).toMatchObject({ kind: 'publish', findings: [{ check: 'words', kind: 'mark' }] })
  })
})

test('every reason is kept, and the first of the gravest decides', () => {
  const facts = { text: 'https://win.example', spamScore: 0.99, trust: { ...known, isConfirmed: false }, permits: [null] }
  expect(screened(facts)).toEqual({
    kind: 'spam',
    by: 'score',
    findings: [
      { check: 'flood', kind: 'hold', isUnsure: true },
      { check: 'links', kind: 'hold', marks: [{ from: 0, to: 19 }] },
      { check: 'score', kind: 'spam', score: 0.99 },
      { check: 'firstComment', kind: 'hold' },
    ],
  })
})

test('a colleague is published at once, but not where it is closed and not twice', () => {
  const colleague = (facts: Partial<Facts>) => screened({ reservedNames: null, words: null, ...facts }, FOR_COLLEAGUES)
  expect(colleague({ text: 'Ось джерело: https://example.org', permits: [] })).toEqual({ kind: 'publish', findings: [] })
  expect(colleague({ rule: { ...open, mode: 'closed' } })).toMatchObject({ reason: 'commentsClosed' })
  expect(colleague({ isRepeated: true })).toMatchObject({ reason: 'repeated' })
})

test('an edit is looked at for what it says, not for who sends it how often', () => {
  expect(screened({ isNearCopy: true, form: { ...fine.form, isOurs: false }, permits: [null] }, FOR_EDITS)).toMatchObject({
    kind: 'publish',
  })
  expect(screened({ spamScore: 0.99 }, FOR_EDITS)).toMatchObject({ kind: 'spam' })
})

test('a check that breaks holds the comment, and the checks after it are still asked', () => {
  const broken: Check = { name: 'broken', look: () => JSON.parse('{') }
  const refusing: Check = { name: 'refusing', look: () => ({ kind: 'refuse', reason: 'repeated' }) }
  const holding: Check = { name: 'holding', look: () => hold }
  expect(screened({}, [broken, holding])).toMatchObject({
    kind: 'hold',
    by: 'unsure',
    findings: [{ check: 'broken' }, { check: 'holding' }],
  })
  expect(screened({}, [broken, refusing])).toEqual(refuses('repeated'))
  expect(screened({}, [])).toEqual({ kind: 'publish', findings: [] })
})

test('a network is a /24 of IPv4 and a /64 of IPv6, however it is spelled', () => {
  expect(networkOf('203.0.113.77')).toBe('203.0.113')
  for (const spelling of ['2001:db8:0:1::5', '2001:0DB8:0:1:ffff:0:0:1', '2001:db8:0000:0001::%eth0'])
    expect(networkOf(spelling)).toBe('2001:db8:0:1')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('not an address')).toBe('unknown')
})
