// One article in a list of the newsroom's: what is asked of the database, and what a screen is given.
import type { Prisma } from '@/lib/generated/prisma/client'
import { type Locale, localePath } from '@/lib/i18n/locale'

/** `changed`: readers see an earlier version than the newsroom does. */
export type DeskStatus = 'draft' | 'live' | 'changed' | 'withdrawn'
export const DESK_STATUSES = ['draft', 'live', 'changed', 'withdrawn'] as const satisfies readonly DeskStatus[]

export type DeskRow = {
  id: string
  locale: Locale
  status: DeskStatus
  headline: string
  /** In the language of the article. */
  section: string | null
  authors: string[]
  changedAt: Date
  changedBy: string | null
  publishedAt: Date | null
  /** Where readers find it, while it is live. */
  livePath: string | null
}

/** Today's page: one's own unfinished work, private changes of live stories, what went out within a day. */
export type Recent = { onDesk: DeskRow[]; changed: DeskRow[]; published: DeskRow[] }

const NAMES = { select: { locale: true, slug: true, name: true } } as const

export const DESK_ROW = {
  articleId: true,
  headline: true,
  changedAt: true,
  changedSinceLive: true,
  changedBy: { select: { name: true } },
  section: { select: { names: NAMES } },
  bylines: { orderBy: { position: 'asc' }, select: { author: { select: { profiles: { select: { locale: true, name: true } } } } } },
  article: {
    select: {
      locale: true,
      status: true,
      live: { select: { slug: true, publishedAt: true, section: { select: { names: NAMES } } } },
    },
  },
} as const satisfies Prisma.ArticleDraftSelect

type Row = Prisma.ArticleDraftGetPayload<{ select: typeof DESK_ROW }>

export function deskRow({ articleId, article, ...draft }: Row): DeskRow {
  const { locale, live } = article
  const liveSection = live && inLanguage(live.section.names, locale)
  return {
    id: articleId,
    locale,
    status: deskStatus(article.status, draft.changedSinceLive),
    headline: draft.headline,
    section: draft.section && (inLanguage(draft.section.names, locale)?.name ?? null),
    authors: draft.bylines.flatMap(({ author: { profiles } }) => (inLanguage(profiles, locale) ?? profiles[0])?.name ?? []),
    changedAt: draft.changedAt,
    changedBy: draft.changedBy?.name ?? null,
    publishedAt: live?.publishedAt ?? null,
    livePath: live && liveSection ? localePath(locale, `/${liveSection.slug}/${live.slug}`) : null,
  }
}

export function deskStatus(status: 'draft' | 'live' | 'withdrawn', changedSinceLive: boolean): DeskStatus {
  return status === 'live' && changedSinceLive ? 'changed' : status
}

function inLanguage<T extends { locale: Locale }>(names: readonly T[], locale: Locale): T | undefined {
  return names.find((name) => name.locale === locale)
}
