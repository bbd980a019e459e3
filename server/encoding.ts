// What of an answer is compressed, and for whom.

/** Of the types worth compressing: pictures and fonts are compressed already. */
const TEXT = /^(text\/|application\/(json|ld\+json|problem\+json|xml|rss\+xml|atom\+xml|javascript|manifest\+json)|image\/svg)/

export function isText(contentType: string): boolean {
  return TEXT.test(contentType)
}

/** A coding counts when it is named without `q=0`. */
export function accepts(acceptEncoding: string, coding: string): boolean {
  if (!acceptEncoding.includes(coding)) return false
  // Browsers name no weights: nothing to read then.
  return !acceptEncoding.includes('q') || !new RegExp(`\\b${coding}\\s*;\\s*q=0(\\.0*)?\\s*(,|$)`, 'i').test(acceptEncoding)
}
