// The strip over every page: what readers see of it, and until when.

/** `path`: where a reader is led, at home or elsewhere; null when the words are all there is. */
export type Strip = { words: string; path: string | null; putUpAt: Date; expiresAt: Date }

export function isUp({ expiresAt, endedAt }: { expiresAt: Date; endedAt: Date | null }, now: Date): boolean {
  return endedAt === null && now < expiresAt
}

/** The strip that is up, as its editors see it. */
export type DeskStrip = {
  id: string
  version: number
  words: string
  link: string
  article: { id: string; headline: string } | null
  putUpAt: Date
  by: string | null
  expiresAt: Date
}
