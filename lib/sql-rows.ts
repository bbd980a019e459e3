// Rows as one parameter of a statement, read there by `jsonb_to_recordset`: as many as there are, and always the same statement.

/** What JSON in PostgreSQL cannot hold, NUL and half a letter, becomes U+FFFD, as everywhere else on the way to it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what it is looking for.
const UNKEEPABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

export function sqlRows(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.replace(UNKEEPABLE, '\uFFFD') : value))
}
