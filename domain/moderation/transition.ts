// What each decision does to a comment in each state, and what its author is told. Pure: a table one can read aloud.
import type { Notice, Told } from '../comments/notice'
import type { CommentStatus } from '../comments/schema'
import type { Action } from './schema'

export type Status = Exclude<CommentStatus, 'deleted'>

export type State = {
  status: Status
  /** How its author knows it to stand. */
  told: Told
  /** An edit of a comment that stands waits to be read. */
  hasEdit: boolean
  hasOpenAppeal: boolean
  hasOpenReports: boolean
  isPicked: boolean
}

export type Change = {
  status: Status
  told: Told
  isPicked: boolean
  /** What becomes of the edit that waits. */
  edit: 'applied' | 'dropped' | null
  /** Whether the reports, the appeal were right; null: not answered by this. */
  reportsUpheld: boolean | null
  appealUpheld: boolean | null
  /** What the spam filter learns; undefined: nothing new, null: to forget what it learnt of this comment. */
  lesson: boolean | null | undefined
  notice: Notice | null
}

/** Null when there is nothing for this action to change: somebody was faster, or the button was never there. */
export function change(state: State, action: Action): Change | null {
  const { status, told, isPicked } = state
  const same: Change = { status, told, isPicked, edit: null, reportsUpheld: null, appealUpheld: null, lesson: undefined, notice: null }
  switch (action) {
    case 'approve':
      return approved(state, same)
    case 'reject':
      if (status === 'approved' && state.hasEdit) return { ...same, edit: 'dropped', notice: 'editRejected' }
      if (status === 'rejected' && !state.hasOpenAppeal) return null
      return takenDown(state, 'rejected')
    case 'spam':
      return status === 'spam' ? null : takenDown(state, 'spam')
    case 'restore':
      return status === 'pending' ? null : moved({ ...same, status: 'pending', isPicked: false, lesson: null }, state)
    case 'keep':
      return state.hasOpenReports ? { ...same, reportsUpheld: false } : null
    case 'pick':
      return status === 'approved' && !isPicked ? { ...same, isPicked: true } : null
    case 'unpick':
      return isPicked ? { ...same, isPicked: false } : null
  }
}

function approved(state: State, same: Change): Change | null {
  const answered = { ...same, reportsUpheld: state.hasOpenReports ? false : null, lesson: false }
  if (state.status !== 'approved') {
    const appealUpheld = state.hasOpenAppeal ? true : null
    return moved({ ...answered, status: 'approved', appealUpheld, edit: state.hasEdit ? 'applied' : null }, state)
  }
  if (state.hasEdit) return { ...answered, edit: 'applied', notice: 'editApproved' }
  return state.hasOpenReports ? { ...answered, lesson: undefined } : null
}

function takenDown(state: State, status: 'rejected' | 'spam'): Change {
  return moved(
    {
      status,
      told: state.told,
      isPicked: false,
      edit: state.hasEdit ? 'dropped' : null,
      reportsUpheld: state.hasOpenReports ? true : null,
      appealUpheld: state.hasOpenAppeal ? false : null,
      lesson: status === 'spam' ? true : null,
      notice: null,
    },
    state,
  )
}

/** A notice follows exactly when the author knew it otherwise, or asked a question that is answered now. */
function moved(to: Change, { told, hasOpenAppeal }: State): Change {
  const now = toldOf(to.status, { told, hasOpenAppeal })
  if (now !== told) return { ...to, told: now, notice: noticeOf(told, now) }
  return { ...to, notice: to.appealUpheld === false ? 'appealRejected' : null }
}

/** What was seen by readers and is gone as spam is gone for its author, too; and whoever appealed gets an answer. */
function toldOf(status: Status, { told, hasOpenAppeal }: { told: Told; hasOpenAppeal: boolean }): Told {
  switch (status) {
    case 'approved':
      return 'approved'
    case 'rejected':
      return 'rejected'
    case 'pending':
      return 'held'
    case 'spam':
      return told === 'approved' || hasOpenAppeal ? 'rejected' : told
  }
}

function noticeOf(before: Told, now: Told): Notice {
  if (now === 'held') return 'reopened'
  return now === 'approved' && before === 'rejected' ? 'restored' : now
}
