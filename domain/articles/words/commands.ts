// Orders about words: what was typed on a sheet comes into the draft by these, as a change of its own with its writers' names.
import { command, done } from '@/domain/command'
import { invalid } from '@/domain/outcome'
import { type DeskArticle, findDeskArticle, lockDeskArticle } from '../desk-article'
import { isSameContent, isSlugTaken, type SavedDraft, unknownReferences, writeVersion } from '../draft-content'
import { personId } from '../revision'
import { contentOnSheet, finishKeeping, keepLosses, readUnkept } from './keeping'
import { AddWords, KeepWords } from './schema'
import { appendUpdate, findSheet, updatesNewTo } from './sheet-store'

/** The draft becomes what is on the sheet. Without news it stays as it is, whoever asks and however often. */
export const keepWords = command('article.keepWords', {
  input: KeepWords,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, input, subject: article, tx, now }) {
    const reading = await readUnkept(tx, article.id)
    const writerIds = reading?.writerIds ?? []
    if (!reading?.hasNews) {
      if (reading && input.isLast) await finishKeeping(tx, article.id, reading, true)
      return done({ ...(await standingDraft(article, tx)), writerIds })
    }
    const checked = contentOnSheet(reading, article)
    if (!checked.ok) return invalid(...checked.errors)
    const { content } = checked
    const unknown = await unknownReferences(tx, article.id, content)
    if (unknown.length > 0) return invalid(...unknown)

    const version = await keepLosses(tx, { article, reading, actor, now })
    await finishKeeping(tx, article.id, reading, input.isLast)
    const isSame = version === article.draft.version && isSameContent(article, content)
    if (isSame) return done({ ...(await standingDraft(article, tx)), writerIds })
    const saved = await writeVersion(tx, { article, content, version: version + 1, kind: input.kind, actor, now })
    return done({ ...saved, writerIds })
  },
  record: ({ input, value }) => ({ type: 'article', id: input.articleId, details: { version: value.version, writers: value.writerIds } }),
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

async function standingDraft(article: DeskArticle, tx: Parameters<typeof isSlugTaken>[0]): Promise<SavedDraft> {
  const { version, changedAt, slug } = article.draft
  return { version, savedAt: changedAt.toISOString(), slugTaken: await isSlugTaken(tx, article, slug) }
}
