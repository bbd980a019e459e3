// How the paper says times.
import { describe, expect, it } from 'vitest'
import { shortTime, spokenTime } from './spoken-time'

const now = new Date('2026-11-22T15:30:00Z')
const uk = (at: string) => spokenTime({ at: new Date(at), now, locale: 'uk' })
const en = (at: string) => spokenTime({ at: new Date(at), now, locale: 'en' })

describe('a time on a page', () => {
  it('of today has its clock', () => {
    expect(uk('2026-11-22T12:05:00Z')).toBe('сьогодні о 14:05')
    expect(en('2026-11-22T12:05:00Z')).toBe('today at 14:05')
  })

  it('at eleven takes the other preposition in Ukrainian', () => {
    expect(uk('2026-11-22T09:05:00Z')).toBe('сьогодні об 11:05')
  })

  it('of yesterday in Kyiv is yesterday, though in Greenwich it may be today', () => {
    expect(spokenTime({ at: new Date('2026-11-21T21:30:00Z'), now: new Date('2026-11-21T22:10:00Z'), locale: 'uk' })).toBe('вчора')
    expect(en('2026-11-21T12:00:00Z')).toBe('yesterday')
  })

  it('of a day that had twenty-five hours is counted by the calendar', () => {
    expect(spokenTime({ at: new Date('2026-10-24T21:10:00Z'), now: new Date('2026-10-25T21:50:00Z'), locale: 'uk' })).toBe(
      'сьогодні о 00:10',
    )
  })

  it('of this year has a day and a month, of another year also the year', () => {
    expect(uk('2026-11-12T12:00:00Z')).toBe('12 листопада')
    expect(uk('2025-11-12T12:00:00Z')).toBe('12 листопада 2025')
  })

  it('in a dense list is the clock alone, and the day when it is not today', () => {
    expect(shortTime({ at: new Date('2026-11-22T12:05:00Z'), now, locale: 'uk' })).toBe('14:05')
    expect(shortTime({ at: new Date('2026-11-21T12:05:00Z'), now, locale: 'uk' })).toBe('вчора')
  })
})
