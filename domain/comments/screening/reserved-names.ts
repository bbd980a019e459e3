// Names only colleagues sign with: their own, those of the paper's authors, the paper's, and what its settings add.
import { isKeeping } from '@/domain/kept'
import { db } from '@/lib/db'
import { STAFF_ROLES } from '../../actor'
import { normalText } from '../normal/normal'
import { type CompiledList, compileList } from '../words/list'

/** People come and go rarely: a new colleague's name is protected within a minute. */
const FRESH_MS = 60_000

export type ReservedNames = {
  /** The paper's name in any case and colleagues' in both orders, whatever else stands in a name beside them. */
  within: CompiledList
  /** Single words the settings protect: only as a whole name, for half of the town may be called so and something else. */
  whole: ReadonlySet<string>
}

type Names = { papers: readonly string[]; people: readonly string[]; others: readonly string[] }

let kept: { at: number; names: ReservedNames } | null = null

export async function listReservedNames(): Promise<ReservedNames> {
  if (kept && isKeeping() && performance.now() - kept.at < FRESH_MS) return kept.names
  const at = performance.now()
  const names = reservedNames(await readNames())
  kept = { at, names }
  return names
}

export function reservedNames({ papers, people, others }: Names): ReservedNames {
  const isOneWord = (name: string) => !normalText(name).includes(' ')
  const several = [...people, ...others].filter((name) => !isOneWord(name))
  const patterns = [...papers, ...several.flatMap(bothOrders)]
  return {
    within: compileList(patterns.map((pattern) => ({ effect: 'refuse', pattern }))),
    whole: new Set(others.filter(isOneWord).map(normalText)),
  }
}

/** As a list is written: each word only as it is. */
function bothOrders(name: string): string[] {
  const words = normalText(name)
    .split(' ')
    .map((word) => `=${word}`)
  return [words.join(' '), words.toReversed().join(' ')]
}

/** A colleague without a surname shares the name with half of the town. */
async function readNames(): Promise<Names> {
  const rows = await db().$queryRaw<{ kind: keyof Names; name: string }[]>`
    select 'people' as kind, name from users where role::text = any(${[...STAFF_ROLES]}::text[]) and name like '% %'
    union select 'people', name from author_profiles where name like '% %'
    union select 'papers', unnest(array[name_uk, name_en]) from settings
    union select 'others', unnest(protected_names) from settings`
  const of = (kind: keyof Names) => rows.filter((row) => row.kind === kind && normalText(row.name) !== '').map(({ name }) => name)
  return { papers: of('papers'), people: of('people'), others: of('others') }
}
