// What the author of a comment is told when it stands otherwise than they knew. Nobody is told twice of one change.

/** How an author knows a comment to stand. Caught spam looks held: whoever sends it learns nothing. */
export type Told = 'held' | 'approved' | 'rejected'

/** The last thing an author was told of a comment and nobody took back; before anybody decided they know what the form answered. */
export function lastTold(status: string, decisions: readonly { told: string | null }[]): Told {
  const told = decisions.find((decision) => decision.told !== null)?.told as Told | undefined
  return told ?? (status === 'approved' || status === 'rejected' ? status : 'held')
}

/** For `lastTold`: of a comment, the newest first. */
export const TOLD_LAST = {
  where: { undoneAt: null, told: { not: null } },
  orderBy: { version: 'desc' },
  take: 1,
  select: { told: true },
} as const

/** What readers saw and is gone as spam broke this rule: its author is told so. */
export const SPAM_REASON = 'advertising'

/** `restored`: approved after they were told it was rejected. `reopened`: somebody looks at it once more. */
export type Notice = 'approved' | 'rejected' | 'restored' | 'reopened' | 'editApproved' | 'editRejected' | 'appealRejected'
