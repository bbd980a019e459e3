// One article in a list of the newsroom's: what is asked of the database, and what a screen is given.
import type { Prisma } from '@/lib/generated/prisma/client'
import type { ArticleStatus, Stage } from '@/lib/generated/prisma/enums'
import { type Locale, localePath } from '@/lib/i18n/locale'

/** Where a story stands, in one word. `changed`: readers see an earlier version than the newsroom does. */
export const DESK_STATUSES = ['draft', 'review', 'approved', 'scheduled', 'live', 'changed', 'withdrawn'] as const
export type DeskStatus = (typeof DESK_STATUSES)[number]

export type DeskRow = {
  id: string
  locale: Locale
  status: DeskStatus
  /** How far the work on the draft is; beside `status` it matters for what is live or withdrawn. */
  stage: Stage
  stageAt: Date
  /** Why it was given back to its author. */
  note: string
  assignee: { id: string; name: string } | null
  dueAt: Date | null
  scheduledAt: Date | null
  headline: string
  /** What it is called in each language. */
  section: Partial<Record<Locale, string>> | null
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
  stage: true,
  stageAt: true,
  stageNote: true,
  dueAt: true,
  scheduledAt: true,
  assignee: { select: { id: true, name: true } },
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
    status: deskStatus({ ...draft, status: article.status }),
    stage: draft.stage,
    stageAt: draft.stageAt,
    note: draft.stageNote,
    assignee: draft.assignee,
    dueAt: draft.dueAt,
    scheduledAt: draft.scheduledAt,
    headline: draft.headline,
    section: draft.section && Object.fromEntries(draft.section.names.map((one) => [one.locale, one.name])),
    authors: draft.bylines.flatMap(({ author: { profiles } }) => (inLanguage(profiles, locale) ?? profiles[0])?.name ?? []),
    changedAt: draft.changedAt,
    changedBy: draft.changedBy?.name ?? null,
    publishedAt: live?.publishedAt ?? null,
    livePath: live && liveSection ? localePath(locale, `/${liveSection.slug}/${live.slug}`) : null,
  }
}

type Standing = { status: ArticleStatus; changedSinceLive: boolean; stage: Stage; scheduledAt: Date | null }

export function deskStatus({ status, changedSinceLive, stage, scheduledAt }: Standing): DeskStatus {
  if (status === 'live') return changedSinceLive ? 'changed' : 'live'
  if (status === 'withdrawn') return 'withdrawn'
  if (scheduledAt) return 'scheduled'
  return stage === 'writing' ? 'draft' : stage
}

function inLanguage<T extends { locale: Locale }>(names: readonly T[], locale: Locale): T | undefined {
  return names.find((name) => name.locale === locale)
}
