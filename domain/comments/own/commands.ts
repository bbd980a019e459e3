// Orders of a reader about their own words: change them for five minutes, take them back, have everything erased.
import { command, done } from '../../command'
import { NO_EDIT, waitingEdit } from '../../moderation/edited-words'
import { invalid, refused } from '../../outcome'
import { touch } from '../../touch'
import { findReader } from '../identity/reader'
import { DeleteOwn, EditOwn, EraseReader } from '../identity/schema'
import { kept, NO_WORDS, placesShowingComments } from '../keeping'
import { completeFacts, placeOfEdit } from '../screening/place'
import { FOR_EDITS, screen } from '../screening/screen'
import { gatherAboutEdit, isTooLate } from './editing'
import { eraseEverything } from './erasing'
import { lockOwnComment, placesLosing } from './own-comment'
import { EDIT_MINUTES } from './schema'

const NOTHING_WAITS = { ...NO_EDIT, waitingSince: null } as const

/** What stands goes on standing while a moderator reads the change; what waits waits on with the new words. */
export const editComment = command('comment.editOwn', {
  input: EditOwn,
  gather: (input, { now }) => gatherAboutEdit(input, now),
  subject: ({ commentId, session }, tx, _, { now }) => lockOwnComment(tx, { commentId, session, now }),
  async run({ input, subject: comment, gathered, tx, now }) {
    const { id, status, identityId } = comment
    if (!gathered || (status !== 'pending' && status !== 'approved')) return refused('editNotNow')
    if (input.version !== comment.version) {
      return refused('ownCommentChanged', { current: { version: comment.version, text: comment.pendingText ?? comment.text } })
    }
    if (isTooLate(comment.createdAt, now)) return refused('editTooLate', { params: { minutes: EDIT_MINUTES } })

    const { article, said } = gathered
    const sender = { email: comment.identity?.email ?? '', network: input.network, identityId }
    const place = await placeOfEdit(tx, { gathered, sender, now })
    const verdict = screen(FOR_EDITS, { facts: await completeFacts(tx, { gathered, place, identityId, now }), now })
    if (verdict.kind === 'invalid') return invalid({ field: verdict.field, code: verdict.code })
    if (verdict.kind === 'refuse') return refused(verdict.reason, { params: verdict.params })

    const waits = status === 'pending' || verdict.kind !== 'publish'
    const isHidden = status === 'approved' && waits
    if (!isHidden) await tx.commentRevision.create({ data: { commentId: id, version: comment.version, text: comment.text, at: now } })
    const version = comment.version + 1
    const { findings } = verdict
    const heldBecause = verdict.kind === 'publish' ? null : verdict.by
    const editedAt = status === 'approved' ? now : null
    await tx.comment.update({
      where: { id },
      data: isHidden
        ? { version, ...waitingEdit(comment, { text: input.text, findings, heldBecause }), waitingSince: now }
        : // Whatever edit waited before is overtaken: approved later, it would bring older words back.
          {
            ...{ version, ...kept(input.text, said), screening: { findings }, heldBecause, editedAt },
            ...(status === 'approved' ? NOTHING_WAITS : {}),
          },
      select: { id: true },
    })
    const isShown = status === 'approved' && !isHidden
    const shown = isShown ? placesShowingComments(article.id, article.locale) : []
    return done({ id, version, waits }, ...shown, touch.queued(id))
  },
  record: ({ value: { id, version, waits } }) => ({ type: 'comment', id, details: { version, waits } }),
})

/** The words go at once; where others have answered, a gap without words holds their place. */
export const deleteComment = command('comment.deleteOwn', {
  input: DeleteOwn,
  subject: ({ commentId, session }, tx, _, { now }) => lockOwnComment(tx, { commentId, session, now }),
  async run({ subject: { id, status, articleId, article }, tx, now }) {
    await tx.commentRevision.deleteMany({ where: { commentId: id } })
    await tx.commentReport.updateMany({ where: { commentId: id, answeredAt: null }, data: { answeredAt: now } })
    await tx.comment.update({
      where: { id },
      data: {
        ...{ status: 'deleted', deletedAt: now, version: { increment: 1 }, ...NO_WORDS, website: '', ...NO_EDIT },
        ...{ waitingSince: null, openReports: 0, reportedSince: null, pickedAt: null, screening: { findings: [] } },
      },
      select: { id: true },
    })
    return done({ id }, ...(status === 'approved' ? placesLosing(articleId, article.locale) : []))
  },
  record: ({ value }) => ({ type: 'comment', id: value.id }),
})

/** Every word, name and trace of whoever owns the e-mail; the shape of the threads stays. */
export const eraseReader = command('reader.erase', {
  input: EraseReader,
  subject: ({ session }, tx, _, { now }) => findReader(tx, session, now),
  async run({ subject: reader, tx, now }) {
    const articles = await eraseEverything(tx, { reader, now })
    return done({}, ...articles.flatMap(({ id, locale }) => placesLosing(id, locale)))
  },
  record: ({ subject }) => ({ type: 'reader', id: subject.id }),
})
