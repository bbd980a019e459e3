// Orders about revisions: a name for one, and folding away autosaves nobody will look for.
import { z } from 'zod'
import { command, done } from '@/domain/command'
import { NameRevision } from '@/domain/desk/schema'
import { invalid, refused } from '@/domain/outcome'
import type { Tx } from '@/lib/db'
import { lockDeskArticle } from '../desk-article'
import { FRESH_DAYS, foldable } from './folding'

const DAY_MS = 24 * 60 * 60 * 1000
/** Articles folded in one order; the next night goes on. */
const MOST_ARTICLES = 500

/** A named version is found again, and kept whatever is folded away. An empty name takes the name off. */
export const nameRevision = command('revision.name', {
  input: NameRevision,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ input: { articleId, revisionId, name }, tx }) {
    const { count } = await tx.revision.updateMany({ where: { id: revisionId, articleId }, data: { name: name || null } })
    return count === 0 ? invalid({ field: 'revisionId', code: 'unknownReference' }) : done({})
  },
  record: ({ input: { articleId, revisionId, name } }) => ({ type: 'article', id: articleId, details: { revisionId, name } }),
})

/** Of autosaves older than a week one stays for every hour and for those who wrote it. The newest revision of an article always stays. */
export const foldAutosaves = command('house.fold', {
  input: z.object({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    const articles = await articlesWithOldAutosaves(tx, now)
    let folded = 0
    for (const articleId of articles) folded += await foldOne(tx, { articleId, now })
    return folded === 0 ? refused('nothingChanged') : done({ articles: articles.length, folded })
  },
  record: ({ value }) => ({ type: 'house', id: 'house', details: value }),
})

/** Those with more than one old autosave in the same hour of the same people. */
async function articlesWithOldAutosaves(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct article_id as id from (
      select article_id from revisions
       where kind = 'autosave' and name is null and created_at < ${new Date(now.getTime() - FRESH_DAYS * DAY_MS)}
       group by article_id, case when writer_ids = '{}' then array[created_by_id] else writer_ids end, date_trunc('hour', created_at, 'UTC') having count(*) > 1) as crowded
     limit ${MOST_ARTICLES}`
  return rows.map(({ id }) => id)
}

async function foldOne(tx: Tx, { articleId, now }: { articleId: string; now: Date }): Promise<number> {
  const revisions = await tx.revision.findMany({
    where: { articleId },
    orderBy: [{ version: 'desc' }, { createdAt: 'desc' }],
    select: { id: true, kind: true, name: true, createdAt: true, createdById: true, writerIds: true },
  })
  const { count } = await tx.revision.deleteMany({ where: { id: { in: foldable(revisions, now) } } })
  return count
}
