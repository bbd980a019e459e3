// Names only colleagues sign with: their own, those of the paper's authors, the paper's, and what its settings add.
import { isKeeping } from '@/domain/kept'
import { db } from '@/lib/db'
import { STAFF_ROLES } from '../../actor'
import { normalText } from '../normal/normal'

/** People come and go rarely: a new colleague's name is protected within a minute. */
const FRESH_MS = 60_000

let kept: { at: number; names: ReadonlySet<string> } | null = null

export async function listReservedNames(): Promise<ReadonlySet<string>> {
  if (kept && isKeeping() && performance.now() - kept.at < FRESH_MS) return kept.names
  const at = performance.now()
  const names = await readNames()
  kept = { at, names }
  return names
}

/** A colleague without a surname shares the name with half of the town. */
async function readNames(): Promise<ReadonlySet<string>> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    select name from users where role::text = any(${[...STAFF_ROLES]}::text[]) and name like '% %'
    union select name from author_profiles where name like '% %'
    union select unnest(array[name_uk, name_en] || protected_names) from settings`
  return new Set(rows.map(({ name }) => normalText(name)).filter((name) => name !== ''))
}
