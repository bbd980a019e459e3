// Orders about articles. Read this file to know what a newsroom can do with a story.
import { command, done } from '@/domain/command'
import { namedChange } from '@/domain/corrections/published-change'
import { invalid, refused } from '@/domain/outcome'
import { stoppedByPreflight } from '@/domain/preflight/preflight'
import { callOff } from '@/domain/schedule/schedule-row'
import { contentOf, draftContent, lockDeskArticle } from './desk-article'
import { changedSince, isAsReadersSeeIt, isSameContent, isSlugTaken, unknownReferences, writeDraft } from './draft-content'
import { goLive } from './going-live'
import { beginDraft, findOriginal, mayTranslate } from './new-draft'
import { CreateArticle, DiscardChanges, DraftContent, PublishArticle, RestoreRevision, SaveDraft, WithdrawArticle } from './schema'
import { takeDown } from './taking-down'
import { writtenSince } from './written-since'

/** A new draft signed by whoever begins it; with `translationOfId`, the same story in another language. */
export const createArticle = command('article.create', {
  input: CreateArticle,
  subject: async ({ translationOfId }, tx) => ({ original: translationOfId ? await findOriginal(tx, translationOfId) : null }),
  async run({ actor, input, subject: { original }, tx, now }) {
    if (input.translationOfId && !mayTranslate(actor, original)) return invalid({ field: 'translationOfId', code: 'unknownReference' })
    if (original?.locales.includes(input.locale)) return invalid({ field: 'translationOfId', code: 'taken' })
    const articleId = await beginDraft(tx, { actor, locale: input.locale, original, now })
    return done({ articleId, version: 1 })
  },
  record: ({ input, value }) => ({ type: 'article', id: value.articleId, details: input }),
})

/** Keeps what was typed. The version it was typed from must be the current one; saving the same words twice changes nothing. */
export const saveDraft = command('article.save', {
  input: SaveDraft,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, input, subject: article, tx, now }) {
    const { articleId, version, kind, ...content } = input
    if (isSameContent(article, content)) {
      const { draft } = article
      return done({
        version: draft.version,
        savedAt: draft.changedAt.toISOString(),
        slugTaken: await isSlugTaken(tx, article, content.slug),
      })
    }
    const conflict = changedSince(article, version, actor)
    if (conflict) return conflict
    const unknown = await unknownReferences(tx, articleId, content)
    if (unknown.length > 0) return invalid(...unknown)
    return done(await writeDraft(tx, { article, content, kind, actor, now }))
  },
  record: ({ input, value }) => ({ type: 'article', id: input.articleId, details: { version: value.version, kind: input.kind } }),
})

/** First publication, or the private change of a live story made public: then with what kind of change it is. */
export const publishArticle = command('article.publish', {
  input: PublishArticle,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, input, subject: article, tx, now }) {
    const conflict = await writtenSince(tx, article, { seen: input.version, actor })
    if (conflict) return conflict
    if (article.live && !article.draft.changedSinceLive) return refused('nothingChanged')
    const stopped = await stoppedByPreflight(tx, article, { actor, reason: input.reason, page: input.page })
    if (stopped) return stopped
    await callOff(tx, { articleId: article.id, kinds: ['publish', 'update'], now })
    const change = namedChange(input, article.locale)
    return await goLive(tx, article, { content: draftContent(article), version: input.version, change, by: actor, now })
  },
  record: ({ input: { articleId, version, reason, change, words }, subject: { draft }, value }) => ({
    type: 'article',
    id: articleId,
    details: {
      version,
      slug: value.slug,
      stage: draft.stage,
      change: change ?? undefined,
      words: words || undefined,
      reason: reason || undefined,
    },
  }),
})

/** Takes a story away from readers. Its address is kept for it. */
export const withdrawArticle = command('article.withdraw', {
  input: WithdrawArticle,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, subject: article, tx, now }) {
    await callOff(tx, { articleId: article.id, kinds: ['update', 'withdraw'], now })
    return await takeDown(tx, article, { by: actor, now })
  },
  record: ({ input }) => ({ type: 'article', id: input.articleId }),
})

/** The draft becomes what readers see again; what is thrown away stays among the revisions, and does not go out at its minute either. */
export const discardChanges = command('article.discard', {
  input: DiscardChanges,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, input, subject: article, tx, now }) {
    const conflict = changedSince(article, input.version, actor)
    if (conflict) return conflict
    if (!article.live) return refused('notLive')
    if (!article.draft.changedSinceLive) return refused('nothingChanged')
    const content = contentOf(article.live)
    const saved = await writeDraft(tx, { article, content, kind: 'saved', sameAsLive: true, replacesAll: true, actor, now })
    const [calledOff = null] = await callOff(tx, { articleId: article.id, kinds: ['update'], now })
    return done({ ...saved, content, calledOff: calledOff?.toISOString() ?? null })
  },
  record: ({ input, value: { version, calledOff } }) => ({
    type: 'article',
    id: input.articleId,
    details: { version, calledOff: calledOff ?? undefined },
  }),
})

/** An earlier copy becomes the newest version; the ones between stay, and so does what is planned: that text is frozen. */
export const restoreRevision = command('article.restore', {
  input: RestoreRevision,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, input, subject: article, tx, now }) {
    const conflict = changedSince(article, input.version, actor)
    if (conflict) return conflict
    const revision = await tx.revision.findFirst({ where: { id: input.revisionId, articleId: article.id }, select: { content: true } })
    const content = DraftContent.safeParse(revision?.content)
    if (!content.success) return invalid({ field: 'revisionId', code: 'unknownReference' })
    const unknown = await unknownReferences(tx, article.id, content.data)
    if (unknown.length > 0) return invalid(...unknown)
    const sameAsLive = isAsReadersSeeIt(article, content.data)
    const saved = await writeDraft(tx, { article, content: content.data, kind: 'saved', sameAsLive, replacesAll: true, actor, now })
    return done({ ...saved, content: content.data })
  },
  record: ({ input, value }) => ({ type: 'article', id: input.articleId, details: { from: input.revisionId, version: value.version } }),
})
