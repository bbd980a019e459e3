// Erases everything one e-mail ever sent, in the order in which the tables hold each other. Threads keep their shape, without words.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { eraseFromBans } from '../../moderation/bans/erased'
import { NO_EDIT } from '../../moderation/edited-words'
import { NO_WORDS } from '../keeping'
import { countLessons, learn, takeWaitingLessons } from '../spam/lessons'
import { lockWithRoots } from './own-comment'

type Wanted = { reader: { id: string; email: string }; now: Date }

/** Also what was sent before the e-mail was confirmed. Gives back the stories readers saw any of it under. */
export async function eraseEverything(
  tx: Tx,
  { reader: { id: identityId, email }, now }: Wanted,
): Promise<{ id: string; locale: Locale }[]> {
  const written = await tx.comment.findMany({
    where: { OR: [{ identityId }, { sender: { email } }], userId: null },
    select: { id: true, status: true, article: { select: { id: true, locale: true } } },
    orderBy: { id: 'asc' },
  })
  const ids = written.map(({ id }) => id)
  const theirs = { commentId: { in: ids } }
  await lockWithRoots(tx, ids)
  await unlearn(tx, ids)
  await tx.commentRevision.deleteMany({ where: theirs })
  await tx.commentAppeal.deleteMany({ where: theirs })
  await tx.commentNote.deleteMany({ where: theirs })
  await tx.commentSender.deleteMany({ where: theirs })
  await tx.commentReport.updateMany({ where: theirs, data: { note: '', answeredAt: now } })
  await eraseWordsAbout(tx, ids)
  await tx.comment.updateMany({
    where: { id: { in: ids } },
    data: {
      ...{ status: 'deleted', deletedAt: now, name: '', website: '', ...NO_WORDS, ...NO_EDIT, screening: { findings: [] } },
      ...{ waitingSince: null, openReports: 0, reportedSince: null, pickedAt: null, identityId: null },
      ...{ rejectionExplanation: '', rejectionNote: '' },
    },
  })
  await eraseFromBans(tx, { id: identityId, email })
  await tx.commentConfirmation.deleteMany({ where: { email } })
  await tx.$executeRaw`delete from comment_drafts where lower("values"->>'email') = ${email}`
  // A colleague's own letters are the newsroom's.
  const isColleague = await tx.user.findUnique({ where: { email }, select: { id: true } })
  if (!isColleague) await tx.letter.deleteMany({ where: { to: email } })
  await tx.commentIdentity.delete({ where: { id: identityId }, select: { id: true } })
  return written.filter(({ status }) => status === 'approved').map(({ article }) => article)
}

/** What colleagues wrote to them and of them: with each decision, in what it remembers for undoing it, and in the log. */
async function eraseWordsAbout(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    update comment_decisions set explanation = '', note = '', before = before || '{"explanation": "", "note": ""}'
     where comment_id = any(${[...ids]}::uuid[])`
  await tx.$executeRaw`
    update audit_records set details = details - '{explanation,note}'::text[]
     where subject_type = 'comment' and subject_id = any(${[...ids]}) and details ?| '{explanation,note}'`
}

/** Words the spam filter learnt from them are counted no more, and words it knows from nobody else are forgotten. */
async function unlearn(tx: Tx, ids: readonly string[]): Promise<void> {
  const learnt = await tx.spamLesson.findMany({ where: { commentId: { in: [...ids] } }, select: { commentId: true } })
  if (learnt.length === 0) return
  await learn(
    tx,
    learnt.map(({ commentId }) => ({ commentId, isSpam: null })),
  )
  for (let waiting = await takeWaitingLessons(tx); waiting.length > 0; waiting = await takeWaitingLessons(tx))
    await countLessons(tx, waiting)
  await tx.spamToken.deleteMany({ where: { spam: { lte: 0 }, ham: { lte: 0 } } })
}
