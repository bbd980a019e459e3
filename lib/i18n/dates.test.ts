// Times for machines, by the clock readers see.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterTime, machineTime, minuteInSentence, nearTime, weekday } from './dates'

test.each([
  ['2026-11-22T12:05:09Z', '2026-11-22T14:05:09+02:00', 'Sun, 22 Nov 2026 14:05:09 +0200'],
  ['2026-07-01T21:30:00Z', '2026-07-02T00:30:00+03:00', 'Thu, 02 Jul 2026 00:30:00 +0300'],
  ['2026-12-31T22:00:00Z', '2027-01-01T00:00:00+02:00', 'Fri, 01 Jan 2027 00:00:00 +0200'],
  // The night of the clocks: an hour that is there twice is told apart by its offset.
  ['2026-10-25T00:30:00Z', '2026-10-25T03:30:00+03:00', 'Sun, 25 Oct 2026 03:30:00 +0300'],
  ['2026-10-25T01:30:00Z', '2026-10-25T03:30:00+02:00', 'Sun, 25 Oct 2026 03:30:00 +0200'],
])('%s is %s for a program and %s in a letter', (instant, machine, letter) => {
  expect([machineTime(new Date(instant)), letterTime(new Date(instant))]).toEqual([machine, letter])
})

test('whatever the instant, it is read back as the same second', () => {
  const range = { min: new Date('1970-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(range), (at) => {
      const second = Math.floor(at.getTime() / 1_000) * 1_000
      expect([Date.parse(machineTime(at)), Date.parse(letterTime(at))]).toEqual([second, second])
    }),
  )
})

test.each([
  ['2099-05-01T05:15:00Z', 'Вийде', 'в п’ятницю, 1 травня 2099 року, о 08:15', 'on Friday, 1 May 2099, at 08:15'],
  ['2099-05-01T05:15:00Z', 'Зміни вийдуть', 'у п’ятницю, 1 травня 2099 року, о 08:15', 'on Friday, 1 May 2099, at 08:15'],
  ['2026-11-23T09:30:00Z', 'Буде знято', 'в понеділок, 23 листопада 2026 року, об 11:30', 'on Monday, 23 November 2026, at 11:30'],
  ['2026-11-24T10:00:00Z', 'Вийде', 'у вівторок, 24 листопада 2026 року, о 12:00', 'on Tuesday, 24 November 2026, at 12:00'],
  ['2026-11-25T10:00:00Z', 'Вийде', 'в середу, 25 листопада 2026 року, о 12:00', 'on Wednesday, 25 November 2026, at 12:00'],
  ['2026-11-26T10:00:00Z', 'вийдуть', 'у четвер, 26 листопада 2026 року, о 12:00', 'on Thursday, 26 November 2026, at 12:00'],
  ['2026-11-28T10:00:00Z', 'вийдуть', 'у суботу, 28 листопада 2026 року, о 12:00', 'on Saturday, 28 November 2026, at 12:00'],
  ['2026-11-29T10:00:00Z', 'Вийде', 'в неділю, 29 листопада 2026 року, о 12:00', 'on Sunday, 29 November 2026, at 12:00'],
])('%s after «%s» is «%s»', (instant, after, uk, en) => {
  const at = new Date(instant)
  expect([minuteInSentence('uk', at, after), minuteInSentence('en', at, after)]).toEqual([uk, en])
})

test('a weekday has the apostrophe of the paper', () => {
  expect(weekday('uk', new Date('2099-05-01T05:15:00Z'))).toBe('п’ятниця')
})

test('a time that is near leaves out what everybody knows, and never the year of another year', () => {
  const now = new Date('2026-11-29T10:00:00Z')
  const said = ['2026-11-29T16:00:00Z', '2026-12-31T16:00:00Z', '2027-01-01T06:00:00Z'].map((at) => nearTime('uk', new Date(at), now))
  expect(said).toEqual(['18:00', '31 грудня, 18:00', '1 січня 2027, 08:00'])
})
