// What the author of a comment is told when it stands otherwise than they knew. Nobody is told twice of one change.

/** How an author knows a comment to stand. Caught spam looks held: whoever sends it learns nothing. */
export type Told = 'held' | 'approved' | 'rejected'

/** `restored`: approved after they were told it was rejected. `reopened`: somebody looks at it once more. */
export type Notice = 'approved' | 'rejected' | 'restored' | 'reopened' | 'editApproved' | 'editRejected' | 'appealRejected'
