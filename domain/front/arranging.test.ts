import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInTime, overlap, type Placement } from './arrangement'
import { letGo, moveStory, putStory, putStoryLater, setTimes, takeOut } from './arranging'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour))
const NOON = at(12)
const put = (articleId: string, from: Date | null = null, until: Date | null = null): Placement => ({ articleId, from, until })
const empty: Placement[][] = [[], [], [], []]

describe('an editor who arranges', () => {
  it('puts a story where another stands, and what is to come there stays', () => {
    const slots = [[put('day'), put('evening', at(18))], [put('new')], [], []]
    expect(putStory(slots, { slot: 0, articleId: 'new', now: NOON })).toEqual([[put('new'), put('evening', at(18))], [], [], []])
  })

  it('lets a story take over at a minute, wherever it stands until then', () => {
    const slots = [[put('day')], [put('evening')], [], []]
    expect(putStoryLater(slots, { slot: 0, articleId: 'evening', from: at(18) })).toEqual([
      [put('day'), put('evening', at(18))],
      [put('evening', null, at(18))],
      [],
      [],
    ])
  })

  it('moves a story with its times, and one that stood there by itself by hand', () => {
    const slots = [[put('lead', null, at(20))], [], [], []]
    expect(moveStory(slots, { slot: 0, to: 1, standing: 'lead', now: NOON })).toEqual([[], [put('lead', null, at(20))], [], []])
    expect(moveStory(slots, { slot: 1, to: 0, standing: 'newest', now: NOON })).toEqual([
      [put('newest')],
      [put('lead', null, at(20))],
      [],
      [],
    ])
  })

  it('takes one turn out, lets a slot fill itself, and sets times', () => {
    const slots = [[put('day'), put('evening', at(18))], [], [], []]
    expect(takeOut(slots, { slot: 0, turn: 1 })[0]).toEqual([put('day')])
    expect(letGo(slots, 0, NOON)[0]).toEqual([put('evening', at(18))])
    expect(setTimes(slots, { slot: 0, turn: 0 }, { until: at(20) })[0]).toEqual([put('day', null, at(20)), put('evening', at(18))])
  })

  it('never leaves a story in two slots at one minute', () => {
    const story = fc.constantFrom('a', 'b', 'c', 'd')
    const slot = fc.integer({ min: 0, max: 3 })
    const step = fc.oneof(
      fc.record({ slot, articleId: story }).map((one) => (slots: Placement[][]) => putStory(slots, { ...one, now: NOON })),
      fc
        .record({ slot, articleId: story, hour: fc.integer({ min: 0, max: 23 }) })
        .map((one) => (slots: Placement[][]) => putStoryLater(slots, { ...one, from: at(one.hour) })),
      slot.map((one) => (slots: Placement[][]) => letGo(slots, one, NOON)),
      fc
        .record({ slot, to: slot, story })
        .map((one) => (slots: Placement[][]) => moveStory(slots, { ...one, standing: standsNowhere(slots, one.story), now: NOON })),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const all = steps.reduce((slots, take) => take(slots), empty).flat()
        for (const [index, one] of all.entries())
          for (const other of all.slice(index + 1)) expect(one.articleId === other.articleId && overlap(one, other)).toBe(false)
      }),
    )
  })
})

/** Only a story no slot holds now can stand somewhere by itself. */
function standsNowhere(slots: Placement[][], story: string): string | undefined {
  return slots.flat().some((turn) => turn.articleId === story && isInTime(turn, NOON)) ? undefined : story
}
