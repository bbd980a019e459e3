// The audit log as a table for spreadsheets (RFC 4180), a piece at a time: it may be longer than the memory of the server.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { readAudit } from './desk'
import { type ReadRecord, sentenceOf, whoOf } from './record'
import type { AuditFilters } from './schema'

const BATCH = 500
/** Without it Excel takes UTF-8 for an alphabet of its own. */
export const CSV_BOM = '\uFEFF'

type Asked = { filters: AuditFilters; until: Date; locale: Locale }

export async function* auditCsv({ filters, until, locale }: Asked): AsyncGenerator<string> {
  yield CSV_BOM + csvLine(headings(locale))
  let cursor: string | undefined
  do {
    const { records, next } = await readAudit({ filters, cursor, size: BATCH, until })
    if (records.length > 0) yield records.map((record) => csvLine(cells(record, locale))).join('')
    cursor = next ?? undefined
  } while (cursor)
}

/** A cell a spreadsheet would take for a formula is told to be text; a quotation mark inside is doubled. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => `"${defused(cell).replaceAll('"', '""')}"`).join(',')}\r\n`
}

function defused(cell: string): string {
  return /^[\s]*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

function headings(locale: Locale): string[] {
  const t = translator(locale, 'audit')
  return COLUMNS.map((column) => t(`columns.${column}`))
}

const COLUMNS = ['at', 'who', 'whoId', 'order', 'sentence', 'subjectType', 'subjectId', 'subject', 'details'] as const

function cells(record: ReadRecord, locale: Locale): string[] {
  const { at, actorId, command, subjectType, subjectId, name, details } = record
  const said = Object.keys(details).length > 0 ? JSON.stringify(details) : ''
  return [
    at.toISOString(),
    whoOf(record, locale),
    actorId ?? '',
    command,
    sentenceOf(record, locale),
    subjectType,
    subjectId,
    name ?? '',
    said,
  ]
}
