// Orders about words: what was typed on a sheet comes into the draft by these, as a change of its own with its writers' names.
import { command, done } from '@/domain/command'
import { findDeskArticle, lockDeskArticle } from '../desk-article'
import { personId } from '../revision'
import { AddWords, KeepWords } from './schema'
import { appendUpdate, findSheet, updatesNewTo } from './sheet-store'
import { takeIn } from './taking-in'

/** The draft becomes what is on the sheet. Without news it stays as it is, whoever asks and however often. */
export const keepWords = command('article.keepWords', {
  input: KeepWords,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, input, subject: article, tx, now }) {
    return await takeIn(tx, article, { ...input, actor, now })
  },
  record: ({ input, value: { version, writers } }) => ({
    type: 'article',
    id: input.articleId,
    // By name, too: the log tells who wrote, not only whose hand came last.
    details: { version, writers: writers.map(({ id }) => id), hands: writers.map(({ name }) => name).join(', ') || undefined },
  }),
})

/** What a browser typed where no line was open: it joins the sheet. The same words twice are there once. */
export const addWords = command('article.save', {
  input: AddWords,
  async subject({ articleId }, tx) {
    const [article, sheet] = [await findDeskArticle(tx, articleId), await findSheet(tx, articleId)]
    return article && sheet && { ...article, sheet }
  },
  async run({ actor, input: { articleId, update }, subject: { sheet }, tx }) {
    const news = updatesNewTo(sheet, update)
    if (news) await appendUpdate(tx, { articleId, bytes: news, byId: personId(actor) })
    return done({ isNew: news !== null })
  },
  record: ({ input, value }) => ({ type: 'article', id: input.articleId, details: { onSheet: true, ...value } }),
})
