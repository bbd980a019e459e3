import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontAt, nextTurnAfter, type Placement, type Slots, turnsOf } from './arrangement'

const HOUR_MS = 3_600_000
const at = (hour: number) => new Date(Date.UTC(2026, 10, 22) + hour * HOUR_MS)
const stories = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${index}` }))
const put = (id: string, from?: number, until?: number): Placement => ({
  articleId: id,
  from: from === undefined ? null : at(from),
  until: until === undefined ? null : at(until),
})

function shown(slots: Slots, hour: number, live = stories(10)): string[] {
  return frontAt(slots, { placed: live, automatic: live, places: 4 }, at(hour)).map(({ story }) => story.id)
}

describe('a slot', () => {
  it('filled by hand has its story, and the empty ones the newest that stand nowhere else', () => {
    expect(shown([[put('s7')], [], [put('s0')]], 12)).toEqual(['s7', 's1', 's0', 's2'])
  })

  it('has its story from the first minute on, and no longer at the last', () => {
    const slots = [[put('s7', 10, 12)]]
    expect([9, 10, 11, 12].map((hour) => shown(slots, hour)[0])).toEqual(['s0', 's7', 's7', 's0'])
  })

  it('gives way to the story that begins later, and has the earlier one again afterwards', () => {
    const slots = [[put('s7'), put('s8', 18, 20)]]
    expect([17, 18, 20].map((hour) => shown(slots, hour)[0])).toEqual(['s7', 's8', 's7'])
  })

  it('whose story was withdrawn is no hole', () => {
    const live = stories(10).filter(({ id }) => id !== 's7')
    expect(shown([[put('s7')], [put('s9')]], 12, live)).toEqual(['s0', 's9', 's1', 's2'])
  })

  it('closes ranks when there are fewer stories than slots', () => {
    expect(shown([[], [], [], [put('s1')]], 12, stories(3))).toEqual(['s0', 's2', 's1'])
  })

  it('gives a story asked for twice to the higher slot', () => {
    expect(shown([[put('s5')], [put('s5'), put('s6', 8)], [put('s6')]], 12)).toEqual(['s5', 's6', 's0', 's1'])
  })
})

describe('whatever an editor places, with three stories or three thousand', () => {
  const hour = fc.integer({ min: 0, max: 24 })
  const placement = fc
    .record({
      story: fc.integer({ min: 0, max: 12 }),
      from: fc.option(hour, { nil: undefined }),
      until: fc.option(hour, { nil: undefined }),
    })
    .map(({ story, from, until }) => put(`s${story}`, from, until))
  const slots = fc.array(fc.array(placement, { maxLength: 4 }), { maxLength: 4 })
  const paper = fc.constantFrom(0, 1, 3, 7, 3_000).map(stories)

  it('no story stands twice, no slot is empty while a story waits, and only live stories stand', () => {
    fc.assert(
      fc.property(slots, paper, hour, (arranged, live, now) => {
        const ids = shown(arranged, now, live)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids).toHaveLength(Math.min(4, live.length))
        expect(ids.every((id) => live.some((story) => story.id === id))).toBe(true)
      }),
    )
  })

  it('the stories placed by hand stand in their slots, the others in the automatic order', () => {
    fc.assert(
      fc.property(slots, paper, hour, (arranged, live, now) => {
        const standing = frontAt(arranged, { placed: live, automatic: live, places: 4 }, at(now))
        for (const { slot, story, byHand } of standing) {
          if (byHand) expect(turnsOf(arranged[slot] ?? [], at(now)).map((one) => one.articleId)).toContain(story.id)
        }
        const automatic = standing.filter(({ byHand }) => !byHand).map(({ story }) => Number(story.id.slice(1)))
        expect(automatic).toEqual([...automatic].sort((one, other) => one - other))
      }),
    )
  })

  it('the page stays as it is until the minute it names', () => {
    fc.assert(
      fc.property(slots, paper, hour, fc.integer({ min: 0, max: HOUR_MS * 24 }), (arranged, live, now, later) => {
        const next = nextTurnAfter(arranged, at(now))
        const then = new Date(at(now).getTime() + later)
        fc.pre(next === null || then < next)
        const page = (instant: Date) => frontAt(arranged, { placed: live, automatic: live, places: 4 }, instant)
        expect(page(then)).toEqual(page(at(now)))
      }),
    )
  })
})
