// Names for statements, so that PostgreSQL plans each of them once for a connection and not at every asking.

/** Lists of different length are different statements; those that come after so many are planned each time. */
const MOST_NAMES = 500

/**
 * A name for each text of a statement, always the same one. A pooler that hands connections around between transactions may
 * not know them: `?pgbouncer=true` in the address, as Prisma's users write it, leaves statements without names.
 */
export function statementNames(connectionString: string): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  if (/[?&]pgbouncer=true\b/.test(connectionString)) return () => UNNAMED
  return ({ sql }) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= MOST_NAMES) return UNNAMED
    const name = `visnyk_${names.size}`
    names.set(sql, name)
    return name
  }
}

/** PostgreSQL's unnamed statement: planned, used and forgotten. */
const UNNAMED = ''
