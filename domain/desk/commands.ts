// Orders about the work on a draft: where it stands, who edits it, by when; and the bin.
import { lockDeskArticle } from '@/domain/articles/desk-article'
import { takeIn } from '@/domain/articles/words/taking-in'
import { command, done } from '@/domain/command'
import { invalid, refused } from '@/domain/outcome'
import { callOff } from '@/domain/schedule/schedule-row'
import { SCHEDULE_KINDS } from '@/domain/schedule/schema'
import { eraseDraft, findBinned, isOldEnough, MIN_DAYS_IN_BIN } from './bin'
import { AssignDraft, BinOrder, MoveDraft, ReturnDraft } from './schema'
import { isEditorOfDrafts, moveTo } from './work'

/** The author is ready: an editor should read it. What is typed and not yet saved follows it, so nothing is asked of the text here. */
export const submitForReview = command('article.submit', {
  input: MoveDraft,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ subject: article, tx, now }) {
    return await moveTo(tx, { article, stage: 'review', now })
  },
  record: ({ input, subject }) => ({ type: 'article', id: input.articleId, details: { from: subject.draft.stage } }),
})

/** Read and found good; publishing is another order. */
export const approveDraft = command('article.approve', {
  input: MoveDraft,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ subject: article, tx, now }) {
    return await moveTo(tx, { article, stage: 'approved', now })
  },
  record: ({ input, subject }) => ({
    type: 'article',
    id: input.articleId,
    details: { from: subject.draft.stage, version: subject.draft.version },
  }),
})

/** Back to the author, with a word about why. */
export const returnToWriting = command('article.return', {
  input: ReturnDraft,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ input, subject: article, tx, now }) {
    return await moveTo(tx, { article, stage: 'writing', note: input.note, now })
  },
  record: ({ input, subject }) => ({ type: 'article', id: input.articleId, details: { from: subject.draft.stage, note: input.note } }),
})

/** Who edits it, and by when it must be ready. */
export const assignDraft = command('article.assign', {
  input: AssignDraft,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ input: { assigneeId, dueAt }, subject: { id, draft }, tx }) {
    if (assigneeId && !(await isEditorOfDrafts(tx, assigneeId))) return invalid({ field: 'assigneeId', code: 'unknownReference' })
    const after = {
      assigneeId: assigneeId === undefined ? draft.assigneeId : assigneeId,
      dueAt: dueAt === undefined ? draft.dueAt : dueAt,
    }
    await tx.articleDraft.update({ where: { articleId: id }, data: after })
    return done(after)
  },
  record: ({ input, value }) => ({ type: 'article', id: input.articleId, details: value }),
})

/** Off the desk, and not yet gone: everything of it stays, what was typed a moment ago included. A live story must be withdrawn first. */
export const binArticle = command('article.bin', {
  input: BinOrder,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, subject: article, tx, now }) {
    if (article.live) return refused('stillLive')
    if (article.draft.scheduledAt) return refused('stillScheduled')
    await takeIn(tx, article, { kind: 'autosave', isLast: false, actor, now })
    // A withdrawal that waits behind a failed publication has nothing to withdraw, and nobody can open a binned story to say so.
    await callOff(tx, { articleId: article.id, kinds: [...SCHEDULE_KINDS], now })
    const binnedById = actor.kind === 'person' ? actor.id : null
    const data = { binnedAt: now, binnedById }
    const { headline } = await tx.articleDraft.update({ where: { articleId: article.id }, data, select: { headline: true } })
    return done({ headline })
  },
  record: ({ input, value: { headline } }) => ({ type: 'article', id: input.articleId, details: { headline } }),
})

export const takeFromBin = command('article.unbin', {
  input: BinOrder,
  subject: ({ articleId }, tx) => findBinned(tx, articleId),
  async run({ subject: article, tx }) {
    await tx.articleDraft.update({ where: { articleId: article.id }, data: { binnedAt: null, binnedById: null } })
    return done({})
  },
  record: ({ input }) => ({ type: 'article', id: input.articleId }),
})

/** For ever: the article, its versions, its comments. Only what has lain in the bin long enough to be missed. */
export const eraseArticle = command('article.erase', {
  input: BinOrder,
  subject: ({ articleId }, tx) => findBinned(tx, articleId),
  async run({ subject: article, tx, now }) {
    if (!isOldEnough(article.draft.binnedAt, now)) return refused('tooYoungToErase', { params: { days: MIN_DAYS_IN_BIN } })
    await eraseDraft(tx, article.id)
    return done({})
  },
  record: ({ input, subject }) => ({
    type: 'article',
    id: input.articleId,
    details: { headline: subject.draft.headline, locale: subject.locale, version: subject.draft.version },
  }),
})
