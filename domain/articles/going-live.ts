// A text goes to readers: by hand at once, or at its minute. What a change is called decides what readers are told of it.
import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '@/domain/actor'
import { type Done, done } from '@/domain/command'
import { type NamedChange, recordChange } from '@/domain/corrections/published-change'
import { noteForHub } from '@/domain/feeds/hub/noting'
import { type Failure, type FieldError, invalid, refused } from '@/domain/outcome'
import { touch } from '@/domain/touch'
import type { Tx } from '@/lib/db'
import { contentOf, type DeskArticle } from './desk-article'
import { placesShowing } from './places'
import { chooseSlug, keepOldSlug, type LiveCopy, liveFiling, whatIsMissing, writeLive } from './publishing'
import { keepRevision, personId } from './revision'
import { DraftContent } from './schema'

/** `by`: whose decision it is, though a job may carry it out. */
export type GoingLive = { content: DraftContent; version: number; change: NamedChange | null; by: Actor; now: Date }

/** The article must be locked. First publication has no change; whatever readers saw before needs one as soon as it differs. */
export async function goLive(
  tx: Tx,
  article: DeskArticle,
  { content, version, change, by, now }: GoingLive,
): Promise<Done<LiveCopy> | Failure> {
  const missing = whatIsMissing(content)
  if (missing.length > 0 || content.sectionId === null) return invalid(...missing)
  const embargo = underEmbargo(article, now)
  if (embargo) return embargo
  const slug = await chooseSlug(tx, article, content)
  if (slug === null) return invalid({ field: 'slug', code: 'taken' })

  const seen = await findSeen(tx, article)
  const published = { ...content, slug }
  const lacking = changeLacks(seen, published, change)
  if (lacking.length > 0) return invalid(...lacking)

  const before = liveFiling(article)
  if (article.live && article.live.slug !== slug) await keepOldSlug(tx, article, now)
  await tx.oldSlug.deleteMany({ where: { locale: article.locale, slug, articleId: article.id } })
  const id = await keepRevision(tx, { articleId: article.id, version, kind: 'published', content: published, actor: by, now })
  if (seen && change && !isDeepStrictEqual(seen.content, published)) {
    await recordChange(tx, { article, change, before: seen, after: { id, content: published }, byId: personId(by), now })
  }
  const { live, filing } = await writeLive(tx, article, { content, slug, sectionId: content.sectionId, now })
  // A story that returns brings its corrections back with it.
  const isInCorrections = change?.kind === 'correction' || (!article.live && seen !== null)
  const filings = [before, filing]
  const places = [...(await placesShowing(tx, article, filings)), ...(await noteForHub(tx, { locale: article.locale, filings, now }))]
  return done(live, ...places, ...(isInCorrections ? [touch.corrections(article.locale)] : []))
}

/** What is wrong with the answer to «what has changed?»; asked before an order for a later minute is taken, too. */
export async function whatTheChangeLacks(
  tx: Tx,
  article: DeskArticle,
  { content, change }: Pick<GoingLive, 'content' | 'change'>,
): Promise<FieldError[]> {
  const seen = await findSeen(tx, article)
  return changeLacks(seen, { ...content, slug: content.slug ?? seen?.content.slug ?? null }, change)
}

function changeLacks(seen: Seen | null, published: DraftContent, change: NamedChange | null): FieldError[] {
  if (!seen) return change ? [{ field: 'change', code: 'notAllowed' }] : []
  return change || isDeepStrictEqual(seen.content, published) ? [] : [{ field: 'change', code: 'required' }]
}

/** Before its minute nothing goes out, whoever says so. What readers see already they go on seeing: then it holds changes back. */
export function underEmbargo({ embargoUntil, live }: Pick<DeskArticle, 'embargoUntil' | 'live'>, at: Date): Failure | null {
  if (!embargoUntil || embargoUntil <= at) return null
  return refused(live ? 'changesEmbargoed' : 'embargoed', { params: { until: embargoUntil.getTime() } })
}

type Seen = { id: string | null; content: DraftContent }

/** What readers see, or saw before it was withdrawn; null for a story they never saw. */
async function findSeen(tx: Tx, { id, live }: DeskArticle): Promise<Seen | null> {
  const last = await tx.revision.findFirst({
    where: { articleId: id, kind: 'published' },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
    select: { id: true, content: true },
  })
  if (live) return { id: last?.id ?? null, content: contentOf(live) }
  const content = DraftContent.safeParse(last?.content)
  return last && content.success ? { id: last.id, content: content.data } : null
}
