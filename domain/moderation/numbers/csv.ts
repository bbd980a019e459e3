// Decisions as a table for spreadsheets, a piece at a time: what was decided and by whom, but no reader's words or address.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CSV_BOM, csvLine } from '../../audit/csv'
import { type Listed, readDecisions } from './decisions'

const BATCH = 500

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
  let last: Listed | undefined
  do {
    const after = last ? { createdAt: last.at, id: last.id } : null
    const rows = await readDecisions({ at: { gte: since, lte: until } }, { after, most: BATCH })
    if (rows.length > 0) yield rows.map((row) => csvLine(cells(row))).join('')
    last = rows.length === BATCH ? rows.at(-1) : undefined
  } while (last)
}

function cells({ at, by, action, fromStatus, toStatus, reason, explanation, note, heldBecause, ...row }: Listed): string[] {
  const times = [row.waitedSince, row.undoneAt, row.overturnedAt].map((time) => time?.toISOString() ?? '')
  const what = [action, fromStatus, toStatus, reason ?? '', explanation, note, heldBecause ?? '']
  return [at.toISOString(), by?.name ?? '', ...what, ...times, row.commentId, row.articleId]
}
