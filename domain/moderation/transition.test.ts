import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Told } from '../comments/notice'
import { ACTIONS, type Action } from './schema'
import { change, type State, type Status } from './transition'

const STATUSES: Status[] = ['pending', 'approved', 'rejected', 'spam']

/** Every state a comment can be in: how its author knows it follows the status, but for what was caught as spam. */
const states: State[] = STATUSES.flatMap((status) =>
  toldsOf(status).flatMap((told) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
      status,
      told,
      hasEdit: (bits & 1) > 0,
      hasOpenAppeal: (bits & 2) > 0,
      hasOpenReports: (bits & 4) > 0,
      isPicked: status === 'approved' && bits === 7,
    })),
  ),
)

function toldsOf(status: Status): Told[] {
  if (status === 'spam') return ['held', 'rejected']
  return status === 'pending' ? ['held'] : [status]
}

const all = states.flatMap((state) => ACTIONS.map((action) => ({ state, action, to: change(state, action) })))

test('an author is told exactly when a comment stands otherwise than they knew, or their question is answered', () => {
  for (const { state, action, to } of all) {
    if (!to) continue
    const isOtherwise = to.told !== state.told || (to.edit !== null && to.status === state.status && to.status === 'approved')
    const isAnswered = to.appealUpheld !== null
    expect([action, state, to.notice !== null]).toEqual([action, state, isOtherwise || isAnswered])
  }
})

test('what readers see and what its author knows never part', () => {
  for (const { to } of all) {
    if (!to) continue
    if (to.status === 'spam') expect(to.told).not.toBe('approved')
    else expect(to.told).toBe(to.status === 'pending' ? 'held' : to.status)
  }
})

test('caught spam that nobody saw learns nothing', () => {
  const held: State = { status: 'pending', told: 'held', hasEdit: false, hasOpenAppeal: false, hasOpenReports: false, isPicked: false }
  expect(change(held, 'spam')).toMatchObject({ status: 'spam', told: 'held', notice: null, lesson: true })
})

test('an edit nobody read is never shown by a decision that does not approve', () => {
  for (const { action, to } of all) if (to?.edit === 'applied') expect(action).toBe('approve')
})

test('only what stands is picked, and what falls loses its pick', () => {
  for (const { to } of all) if (to?.isPicked) expect(to.status).toBe('approved')
})

const walk = fc.array(fc.record({ action: fc.constantFrom<Action[]>(...ACTIONS), edits: fc.boolean(), appeals: fc.boolean() }), {
  maxLength: 12,
})

test('whatever moderators and authors do, the last notice says how a comment stands', () => {
  fc.assert(
    fc.property(walk, (steps) => {
      let state: State = { status: 'pending', told: 'held', hasEdit: false, hasOpenAppeal: false, hasOpenReports: false, isPicked: false }
      let known: Told = 'held'
      for (const { action, edits, appeals } of steps) {
        if (edits && state.status === 'approved') state = { ...state, hasEdit: true }
        if (appeals && state.status === 'rejected') state = { ...state, hasOpenAppeal: true }
        const to = change(state, action)
        if (!to) continue
        if (to.notice) known = SAYS[to.notice] ?? known
        expect(known).toBe(to.told)
        const { status, told, isPicked } = to
        const hasEdit = state.hasEdit && to.edit === null
        const hasOpenAppeal = state.hasOpenAppeal && to.appealUpheld === null
        state = { status, told, isPicked, hasEdit, hasOpenAppeal, hasOpenReports: false }
      }
    }),
  )
})

const SAYS: Record<string, Told> = {
  approved: 'approved',
  restored: 'approved',
  rejected: 'rejected',
  reopened: 'held',
  appealRejected: 'rejected',
}
