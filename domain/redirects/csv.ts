// Old addresses as a table for spreadsheets (RFC 4180): `from,to,status`, read and written.
import { CsvError, parse } from 'csv-parse/sync'
import { CSV_BOM, csvLine } from '../audit/csv'
import { readRedirects } from './desk'

const BATCH = 1_000
const COLUMNS = ['from', 'to', 'status'] as const

type CsvRedirect = { from: string; to: string; status: string }
/** `lineOf`: in the file, of a field of the order, `redirects.12.to`. `unreadable`: the line that is no table's. */
export type ReadCsv = { redirects: CsvRedirect[]; lineOf: (field: string) => number } | { unreadable: number }

/** A first line of names is no address; a line without a status is a 301, without a target a 410. */
export function readRedirectsCsv(text: string): ReadCsv {
  try {
    const addresses: { record: string[]; line: number }[] = []
    parse(text, {
      ...{ bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, delimiter: delimiterOf(text) },
      on_record(record: string[], { lines }) {
        if (record[0]?.toLowerCase() !== COLUMNS[0]) addresses.push({ record, line: lines })
        return null
      },
    })
    return {
      redirects: addresses.map(({ record: [from = '', to = '', status = ''] }) => ({ from, to, status: status || (to ? '301' : '410') })),
      lineOf: (field) => addresses[Number(field.split('.')[1])]?.line ?? 1,
    }
  } catch (error) {
    if (error instanceof CsvError) return { unreadable: Number(error.lines ?? 1) }
    throw error
  }
}

export async function* redirectsCsv(): AsyncGenerator<string> {
  yield CSV_BOM + csvLine(COLUMNS)
  let cursor: string | undefined
  do {
    const { redirects, next } = await readRedirects({ q: '', cursor, size: BATCH })
    if (redirects.length > 0) yield redirects.map(({ from, to, status }) => csvLine([from, to, String(status)])).join('')
    cursor = next ?? undefined
  } while (cursor)
}

/** Spreadsheets of our language write semicolons. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  return [';', '\t'].find((sign) => first.includes(sign) && !first.includes(',')) ?? ','
}
