// Rows of the queue by their ids, in one statement: whatever hangs on a comment comes with it, each by its own index.
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Status } from '../transition'
import type { QueueName } from './asked'
import { standsIn } from './places'

/** More of either is a story of its own, and is told elsewhere. */
const MOST_REPORTS = 20
const MOST_NOTES = 20
/** What a comment answers is there to be understood by, not to be judged. */
const MOST_OF_PARENT = 600

/** What is nested comes as JSON: its moments are texts. */
export type QueueRow = {
  id: string
  articleId: string
  status: Status
  version: number
  name: string
  website: string
  text: string
  pendingText: string | null
  heldBecause: string | null
  /** Of the edit when one waits. */
  screening: unknown
  rejectionReason: string | null
  rejectionExplanation: string
  rejectionNote: string
  at: Date
  waitingSince: Date | null
  decidedAt: Date | null
  decidedBy: string | null
  likes: number
  openReports: number
  isPicked: boolean
  isConfirmed: boolean
  isStaff: boolean
  email: string | null
  network: string | null
  parent: { name: string; text: string; status: string } | null
  reports: { reason: string; note: string; at: string }[]
  appeal: { text: string; at: string } | null
  notes: { id: string; who: string; text: string; at: string }[]
  claim: { who: string; byId: string; until: string } | null
  locale: Locale
  headline: string
  path: string | null
}

/** Only of those that still stand in the queue: what was decided since its place was found has left it. */
export async function listQueueRows(ids: readonly string[], queue: QueueName): Promise<QueueRow[]> {
  if (ids.length === 0) return []
  return await db().$queryRaw<QueueRow[]>`
    select said.id, said.article_id as "articleId", said.status::text as status, said.version, said.name, said.website, said.text,
           said.pending_text as "pendingText", said.held_because as "heldBecause", ${SCREENING} as screening, said.rejection_reason as "rejectionReason",
           said.rejection_explanation as "rejectionExplanation", said.rejection_note as "rejectionNote", said.created_at as at, said.waiting_since as "waitingSince", said.likes,
           said.decided_at as "decidedAt", decided_by.name as "decidedBy", said.open_reports as "openReports",
           said.picked_at is not null as "isPicked", said.identity_id is not null as "isConfirmed", author.id is not null as "isStaff",
           sender.email, sender.network, ${PARENT} as parent, ${REPORTS} as reports, ${APPEAL} as appeal, ${NOTES} as notes, ${CLAIM} as claim,
           articles.locale::text as locale, coalesce(live.headline, draft.headline, '') as headline,
           '/' || coalesce(section.slug, '') || '/' || live.slug as path
      from (select * from comments where id = any(${[...ids]}::uuid[]) and ${standsIn(queue)}) said
      join articles on articles.id = said.article_id
      left join article_drafts draft on draft.article_id = said.article_id
      left join live_articles live on live.article_id = said.article_id
      left join section_names section on section.section_id = live.section_id and section.locale = articles.locale
      left join comment_senders sender on sender.comment_id = said.id
      left join users author on author.id = said.user_id
      left join users decided_by on decided_by.id = said.decided_by_id
      left join comments parent on parent.id = said.parent_id`
}

const SCREENING = Prisma.sql`case when said.pending_text is null then said.screening else said.pending_screening end`

const PARENT = Prisma.sql`
  case when parent.id is not null
       then json_build_object('name', parent.name, 'text', left(parent.text, ${MOST_OF_PARENT}), 'status', parent.status) end`

const REPORTS = Prisma.sql`
  (select coalesce(json_agg(json_build_object('reason', reason, 'note', note, 'at', at)), '[]') from (
    select reason, note, at from comment_reports where comment_id = said.id and answered_at is null order by at limit ${MOST_REPORTS}) as one)`

/** Those that were answered are history. */
const APPEAL = Prisma.sql`
  (select json_build_object('text', text, 'at', at) from comment_appeals where comment_id = said.id and answered_at is null)`

const NOTES = Prisma.sql`
  (select coalesce(json_agg(json_build_object('id', id, 'who', who, 'text', text, 'at', at)), '[]') from (
    select note.id, coalesce(users.name, '') as who, note.text, note.at
      from comment_notes note left join users on users.id = note.by_id
     where note.comment_id = said.id order by note.at limit ${MOST_NOTES}) as one)`

const CLAIM = Prisma.sql`
  (select json_build_object('who', users.name, 'byId', claim.by_id, 'until', claim.until)
     from comment_claims claim join users on users.id = claim.by_id where claim.comment_id = said.id)`
