// A live story read for its page, in one statement. Prisma's own select of `STORY` asks the same in a statement that takes PostgreSQL three
// times as long to answer; `story-row.test.ts` holds the two together.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { PHOTO_JSON, RIGHTS_JSON } from '../media/photo-json'
import { MOST_CHANGES, type StoryRow } from './live-story'

const photoOf = (column: Prisma.Sql) => Prisma.sql`(select ${PHOTO_JSON} from media where media.id = ${column})`

/** Beside its picture, on what terms it may be used. */
const LEAD = Prisma.sql`(select ${PHOTO_JSON}::jsonb || ${RIGHTS_JSON}::jsonb from media where media.id = live.lead_media_id)`
const SHARED = Prisma.sql`
  (select ${PHOTO_JSON}::jsonb || jsonb_build_object('alt', media.alt) from media where media.id = live.share_media_id)`

const BYLINES = Prisma.sql`
  select json_agg(json_build_object('author', json_build_object(
      'id', authors.id, 'slug', authors.slug, 'portrait', ${photoOf(Prisma.sql`authors.portrait_id`)},
      'profiles', coalesce((
        select json_agg(json_build_object('locale', locale, 'name', name, 'title', title, 'bio', bio) order by locale)
          from author_profiles where author_id = authors.id), '[]')
    )) order by live_bylines.position)
    from live_bylines join authors on authors.id = live_bylines.author_id
   where live_bylines.article_id = live.article_id`

const TAGS = Prisma.sql`
  select json_agg(json_build_object('tag', json_build_object('id', tags.id, 'slug', tags.slug, 'name', tags.name)) order by live_tags.position)
    from live_tags join tags on tags.id = live_tags.tag_id where live_tags.article_id = live.article_id`

const RELATED = Prisma.sql`
  select json_agg(json_build_object('relatedId', related_id) order by position) from live_related where article_id = live.article_id`

const CHANGES = Prisma.sql`
  select json_agg(json_build_object('id', id, 'kind', kind, 'words', words, 'diff', diff, 'at', extract(epoch from at) * 1000) order by at desc)
    from (select id, kind, words, diff, at from published_changes
           where article_id = live.article_id and kind <> 'typo' order by at desc limit ${MOST_CHANGES}) told`

/** Live articles of the family, which has one original and what was made from it. */
const FAMILY = Prisma.sql`
  select json_agg(json_build_object('isOriginal', kin.id = articles.translation_of_id, 'live', json_build_object(
      'locale', relative.locale, 'slug', relative.slug, 'section', json_build_object('names', (
        select json_agg(json_build_object('locale', locale, 'slug', slug)) from section_names where section_id = relative.section_id
      )))))
    from articles kin join live_articles relative on relative.article_id = kin.id
   where kin.id = articles.translation_of_id or kin.translation_of_id = articles.id`

type Told = { id: string; kind: StoryRow['article']['changes'][number]['kind']; words: string; diff: Prisma.JsonValue; at: number }
type Kin = { isOriginal: boolean; live: NonNullable<StoryRow['article']['translations'][number]['live']> }
type Read = Omit<StoryRow, 'article'> & { translationOfId: string | null; changes: Told[] | null; family: Kin[] | null }

/** Null when nothing live stands at this address. */
export async function findStoryRow({ locale, slug }: { locale: Locale; slug: string }): Promise<StoryRow | null> {
  const [read] = await db().$queryRaw<Read[]>`
    select live.article_id as "articleId", live.locale::text as locale, live.slug, live.section_id as "sectionId", live.headline,
           live.standfirst, live.body, live.minutes, live.lead_alt as "leadAlt", live.lead_caption as "leadCaption",
           live.lead_credit as "leadCredit", live.comments_open as "commentsOpen", live.comment_count as "commentCount",
           live.published_at as "publishedAt", live.updated_at as "updatedAt",
           live.genre::text as genre, live.share_headline as "shareHeadline", live.share_description as "shareDescription",
           ${LEAD} as "leadMedia", ${SHARED} as "shareMedia",
           json_build_object('colour', sections.colour, 'names', coalesce((
             select json_agg(json_build_object('locale', locale, 'slug', slug, 'name', name)) from section_names where section_id = sections.id
           ), '[]')) as section,
           coalesce((${BYLINES}), '[]') as bylines, coalesce((${TAGS}), '[]') as tags, coalesce((${RELATED}), '[]') as related,
           articles.translation_of_id as "translationOfId", (${CHANGES}) as changes, (${FAMILY}) as family
      from live_articles live
      join articles on articles.id = live.article_id
      join sections on sections.id = live.section_id
     where live.locale = ${locale}::"Locale" and live.slug = ${slug}`
  if (!read) return null
  const { translationOfId, changes, family, ...row } = read
  const original = family?.find(({ isOriginal }) => isOriginal)
  return {
    ...row,
    article: {
      translationOfId,
      translationOf: original ? { live: original.live } : null,
      translations: (family ?? []).flatMap(({ isOriginal, live }) => (isOriginal ? [] : [{ live }])),
      changes: (changes ?? []).map(({ at, ...told }) => ({ ...told, at: new Date(at) })),
    },
  }
}
