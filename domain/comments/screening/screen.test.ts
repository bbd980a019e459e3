import { describe, expect, test } from 'vitest'
import type { Check, Facts } from './check'
import { hold } from './check'
import { networkOf } from './facts'
import { FOR_COLLEAGUES, FOR_GUESTS, screen } from './screen'

const now = new Date('2026-11-22T12:00:00Z')
const fine: Facts = {
  isOpen: true,
  text: 'Гарна новина для міста.',
  website: '',
  isRepeated: false,
  permits: [{ allowed: true }, { allowed: true }],
  form: { isOurs: true, trap: '', seconds: 40 },
}
const screened = (facts: Partial<Facts>) => screen(FOR_GUESTS, { facts: { ...fine, ...facts }, now })

describe('the screening of a guest', () => {
  test('holds even a fine comment: a name and an e-mail anybody can type earn no trust', () => {
    expect(screened({})).toEqual({ kind: 'hold', by: 'firstComment' })
  })

  test.each<[string, Partial<Facts>, object]>([
    ['refuses where the conversation is closed', { isOpen: false }, { kind: 'refuse', reason: 'commentsClosed' }],
    ['wants words that can be seen', { text: ' \u200b\u2060 ' }, { kind: 'invalid', field: 'text', code: 'required' }],
    [
      'makes who hurries wait',
      { permits: [{ allowed: true }, { allowed: false, retryAfterSeconds: 61 }] },
      { kind: 'refuse', reason: 'tooManyComments', params: { seconds: 61, minutes: 2 } },
    ],
    ['holds when points cannot be counted', { permits: [null, { allowed: true }] }, { kind: 'hold', by: 'flood' }],
    ['refuses the same words again', { isRepeated: true }, { kind: 'refuse', reason: 'repeated' }],
    [
      'refuses the same words again even from a trap',
      { isRepeated: true, form: { ...fine.form, trap: 'x' } },
      { kind: 'refuse', reason: 'repeated' },
    ],
    ['holds a filled trap', { form: { ...fine.form, trap: 'buy' } }, { kind: 'hold', by: 'trap' }],
    ['holds a form no page of ours made', { form: { ...fine.form, isOurs: false } }, { kind: 'hold', by: 'trap' }],
    ['holds what was written in no time', { form: { ...fine.form, seconds: 1 } }, { kind: 'hold', by: 'trap' }],
    ['holds a link', { text: 'Див. https://example.org/x' }, { kind: 'hold', by: 'links' }],
    ['holds a bare address', { text: 'casino-best.xyz — заходьте' }, { kind: 'hold', by: 'links' }],
    ['holds a website', { website: 'https://example.org' }, { kind: 'hold', by: 'links' }],
    [
      'does not ask how long a form was open when no script says',
      { form: { ...fine.form, seconds: null } },
      { kind: 'hold', by: 'firstComment' },
    ],
  ])('%s', (_, facts, verdict) => expect(screened(facts)).toEqual(verdict))
})

test('a colleague is published at once, but not where it is closed and not twice', () => {
  const colleague = (facts: Partial<Facts>) => screen(FOR_COLLEAGUES, { facts: { ...fine, ...facts }, now })
  expect(colleague({ text: 'Ось джерело: https://example.org', permits: [] })).toEqual({ kind: 'publish' })
  expect(colleague({ isOpen: false })).toMatchObject({ reason: 'commentsClosed' })
  expect(colleague({ isRepeated: true })).toMatchObject({ reason: 'repeated' })
})

test('a check that breaks holds the comment, and the checks after it are still asked', () => {
  const broken: Check = { name: 'broken', look: () => JSON.parse('{') }
  const refusing: Check = { name: 'refusing', look: () => ({ kind: 'refuse', reason: 'repeated' }) }
  const holding: Check = { name: 'holding', look: () => hold }
  expect(screen([broken, holding], { facts: fine, now })).toEqual({ kind: 'hold', by: 'unsure' })
  expect(screen([broken, refusing], { facts: fine, now })).toEqual({ kind: 'refuse', reason: 'repeated' })
  expect(screen([], { facts: fine, now })).toEqual({ kind: 'publish' })
})

test('a network is a /24 of IPv4 and a /64 of IPv6, however it is spelled', () => {
  expect(networkOf('203.0.113.77')).toBe('203.0.113')
  for (const spelling of ['2001:db8:0:1::5', '2001:0DB8:0:1:ffff:0:0:1', '2001:db8:0000:0001::%eth0'])
    expect(networkOf(spelling)).toBe('2001:db8:0:1')
  expect(networkOf('::1')).toBe('0:0:0:0')
  expect(networkOf('not an address')).toBe('unknown')
})
