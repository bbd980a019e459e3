// Decisions as a table for spreadsheets, a piece at a time: what was decided and by whom, but no reader's words or address.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CSV_BOM, csvLine } from '../../audit/csv'

const BATCH = 500

const DECISION = {
  id: true,
  at: true,
  by: { select: { name: true } },
  action: true,
  fromStatus: true,
  toStatus: true,
  reason: true,
  explanation: true,
  note: true,
  heldBecause: true,
  waitedSince: true,
  undoneAt: true,
  overturnedAt: true,
  commentId: true,
  comment: { select: { articleId: true } },
} satisfies Prisma.CommentDecisionSelect
type Row = Prisma.CommentDecisionGetPayload<{ select: typeof DECISION }>

const COLUMNS = [
  'at',
  'who',
  'action',
  'from',
  'to',
  'reason',
  'explanation',
  'note',
  'heldBecause',
  'waitedSince',
  'undoneAt',
  'overturnedAt',
  'commentId',
  'articleId',
] as const

type Asked = { since: Date; until: Date; locale: Locale }

export async function* decisionsCsv({ since, until, locale }: Asked): AsyncGenerator<string> {
  const t = translator(locale, 'talk')
  yield CSV_BOM + csvLine(COLUMNS.map((column) => t(`numbers.columns.${column}`)))
  let last: Row | undefined
  do {
    const rows: Row[] = await db().commentDecision.findMany({
      where: { at: { gte: since, lte: until }, ...(last ? { OR: [{ at: { lt: last.at } }, { at: last.at, id: { lt: last.id } }] } : {}) },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: BATCH,
      select: DECISION,
    })
    if (rows.length > 0) yield rows.map((row) => csvLine(cells(row))).join('')
    last = rows.length === BATCH ? rows.at(-1) : undefined
  } while (last)
}

function cells({ at, by, action, fromStatus, toStatus, reason, explanation, note, heldBecause, ...row }: Row): string[] {
  const times = [row.waitedSince, row.undoneAt, row.overturnedAt].map((time) => time?.toISOString() ?? '')
  const what = [action, fromStatus, toStatus, reason ?? '', explanation, note, heldBecause ?? '']
  return [at.toISOString(), by?.name ?? '', ...what, ...times, row.commentId, row.comment.articleId]
}
