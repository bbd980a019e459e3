// Makes a live story findable, in the transaction of the order that put it there. Its row goes with the live row, so nothing that is
// not live can be found; the words it leaves for those who mistype are offered only while they find something.
import { db, type Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { storedBody } from '../articles/stored-body'
import { type Texts, textsOf } from './document'
import { allLexemes, headLiteral, quoted, spelledWords } from './lexemes'
import { authorMark, monthMark, sectionMark } from './marks'
import { soundOf } from './sound'

/** Raised when the engine or the texts change: then every story is read again, a batch at a time. */
export const EDITION = 2
const BATCH = 50
/** PostgreSQL's own limit is a megabyte of lexemes. */
const MOST_LETTERS = 150_000

export const SEARCHED = {
  articleId: true,
  locale: true,
  sectionId: true,
  headline: true,
  standfirst: true,
  leadCaption: true,
  body: true,
  publishedAt: true,
  bylines: { select: { authorId: true } },
  tags: { orderBy: { position: 'asc' }, select: { tag: { select: { name: true } } } },
} as const

export async function indexStory(tx: Tx, articleId: string): Promise<void> {
  const row = await tx.liveArticle.findUnique({ where: { articleId }, select: SEARCHED })
  if (!row) return
  const { locale, publishedAt } = row
  const texts = textsOf({ ...row, body: storedBody(row.body), tags: row.tags.map(({ tag }) => tag.name) })
  const filed = [sectionMark(row.sectionId), ...row.bylines.map(({ authorId }) => authorMark(authorId))]
  const write = locale === 'uk' ? writeUkrainian : writeEnglish
  await write(tx, { articleId, publishedAt, texts, filed, all: [...filed, monthMark(publishedAt)] })
  await rememberWords(tx, locale, texts)
}

/** Stories this edition of the engine has not read, the newest first, a batch in a transaction; `until` is when to stop. True when none is left. */
export async function indexMissing({ until }: { until: number }): Promise<boolean> {
  for (let progress = true; progress; ) {
    const rows = await db().$queryRaw<{ id: string }[]>`
      (select article_id as id from live_articles live
        where not exists (select from article_search search where search.article_id = live.article_id)
        order by published_at desc limit ${BATCH})
      union all
      (select article_id from article_search where edition < ${EDITION} limit ${BATCH})`
    if (rows.length === 0) return true
    if (Date.now() >= until) return false
    await db().$transaction(
      async (tx) => {
        // A story that is published or withdrawn at this moment is the order's, and the order's word is the last one.
        const locked = await tx.$queryRaw<{ id: string }[]>`
          select article_id as id from live_articles where article_id = any(${rows.map(({ id }) => id)}::uuid[])
           order by article_id for update skip locked`
        for (const { id } of locked) await indexStory(tx, id)
        progress = locked.length > 0
      },
      { timeout: 60_000 },
    )
  }
  return false
}

type Writing = { articleId: string; publishedAt: Date; texts: Texts; filed: string[]; all: string[] }

async function writeUkrainian(tx: Tx, { articleId, publishedAt, texts, filed, all }: Writing): Promise<void> {
  const [head, document] = [headLiteral(texts, filed), allLexemes(texts, all)]
  await tx.$executeRaw`
    insert into article_search (article_id, locale, published_at, edition, head, document)
    values (${articleId}::uuid, 'uk', ${publishedAt}, ${EDITION}, ${head}::tsvector, array_to_tsvector(${document}::text[]))
    on conflict (article_id) do update set published_at = excluded.published_at, edition = excluded.edition,
      head = excluded.head, document = excluded.document`
}

/** English words are PostgreSQL's own. */
async function writeEnglish(tx: Tx, { articleId, publishedAt, texts, filed, all }: Writing): Promise<void> {
  const marks = filed.map((mark) => `${quoted(mark)}:1B`).join(' ')
  await tx.$executeRaw`
    with weighed as (
      select setweight(to_tsvector('english', ${texts.headline}), 'A') || setweight(to_tsvector('english', ${texts.about}), 'B')
          || setweight(to_tsvector('english', left(${texts.captions}, ${MOST_LETTERS})), 'C') || ${marks}::tsvector as head)
    insert into article_search (article_id, locale, published_at, edition, head, document)
    select ${articleId}::uuid, 'en', ${publishedAt}, ${EDITION}, head,
           strip(head || to_tsvector('english', left(${texts.body}, ${MOST_LETTERS}))) || array_to_tsvector(${all}::text[])
      from weighed
    on conflict (article_id) do update set published_at = excluded.published_at, edition = excluded.edition,
      head = excluded.head, document = excluded.document`
}

/** In their order, so that two orders at once never wait for each other in a ring. */
async function rememberWords(tx: Tx, locale: Locale, texts: Texts): Promise<void> {
  const words = spelledWords(texts)
  await tx.$executeRaw`
    insert into search_words (locale, word, sound)
    select ${locale}::"Locale", word, sound from unnest(${words}::text[], ${words.map(soundOf)}::text[]) as said(word, sound)
    order by word on conflict do nothing`
}
