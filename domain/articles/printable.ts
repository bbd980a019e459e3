// Text as it can be kept and printed. What is pasted from other programs carries signs of theirs that no page, feed or table can hold.
/** Runs of control characters but line ends and tabs (PostgreSQL keeps no NUL, XML none of them), and of halves of characters. */
const UNPRINTABLE = /(?:(?![\t\n\r\u0080-\u009f])\p{Cc}|\p{Surrogate})+/gu

export function isPrintable(text: string): boolean {
  return text.search(UNPRINTABLE) === -1
}

/** A space for whatever cannot be printed: the soft line end of InDesign and Word parts words, and without it they would be one. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (run, at: number) => (isSpace(text[at - 1]) || isSpace(text[at + run.length]) ? '' : ' '))
}

/** The same for every text within a value of lists and fields. */
export function printableWithin(value: unknown): unknown {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map(printableWithin)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, printableWithin(inner)]))
}

function isSpace(sign: string | undefined): boolean {
  return sign !== undefined && /\s/.test(sign)
}
