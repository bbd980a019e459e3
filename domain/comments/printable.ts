// What readers write may be drawn on other people's page: nothing in it turns the letters beside it around, or climbs over the lines above.

/** Embeddings, overrides and isolates of Unicode's bidirectional algorithm. Marks that only say which way a neighbour goes may stay. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g
/** From a right-to-left override to what ends it, or to the end of the line. */
const OVERRIDDEN = /\u202e([^\u202a-\u202e\u2066-\u2069\n]*)/g
/** Vietnamese and Greek need two over a letter, a stress mark makes three. */
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu

export function hasOverride(text: string): boolean {
  return text.search(CONTROLS) !== -1
}

/** What was written backwards under an override stands as readers would have seen it, so that every check reads it as they would. */
export function inPlainOrder(text: string): string {
  if (!hasOverride(text)) return text
  return text.replace(OVERRIDDEN, (_, turned: string) => [...turned].reverse().join('')).replace(CONTROLS, '')
}

/** At most three marks over one letter. */
export function withFewMarks(text: string): string {
  return text.replace(TOO_MANY_MARKS, '$1')
}

export function printable(text: string): string {
  return withFewMarks(inPlainOrder(text))
}
