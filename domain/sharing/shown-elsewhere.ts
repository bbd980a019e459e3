// How much of a card other sites show. None of them says so; these are the lengths at which they were seen to cut, in letters.

export const SHARING_PLACES = ['x', 'facebook', 'telegram', 'google'] as const
export type SharingPlace = (typeof SHARING_PLACES)[number]

/** Names are the same in every language. */
export const PLACE_NAMES: Record<SharingPlace, string> = { x: 'X', facebook: 'Facebook', telegram: 'Telegram', google: 'Google' }

type Words = { headline: string; description: string }

/** X shows no description. */
const LONGEST: Record<SharingPlace, { headline: number; description: number }> = {
  x: { headline: 70, description: 0 },
  facebook: { headline: 88, description: 110 },
  telegram: { headline: 160, description: 170 },
  google: { headline: 60, description: 155 },
}

/** Longer ones are cut by half of them. */
export const LONG_SHARE_HEADLINE = 70

export function shownIn(place: SharingPlace, { headline, description }: Words): Words {
  const longest = LONGEST[place]
  return { headline: cut(headline, longest.headline), description: cut(description, longest.description) }
}

/** Those that do not show all of it; one that shows nothing of the kind cuts nothing. */
export function placesCutting(part: keyof Words, words: string): SharingPlace[] {
  return SHARING_PLACES.filter((place) => LONGEST[place][part] > 0 && cut(words, LONGEST[place][part]) !== words)
}

function cut(words: string, longest: number): string {
  const letters = Array.from(words)
  if (letters.length <= longest) return words
  if (longest === 0) return ''
  const kept = letters.slice(0, longest - 1).join('')
  const isWhole = /\s/.test(letters[longest - 1] ?? '')
  const atWord = isWhole ? kept : kept.replace(/\s+\S*$/u, '')
  return `${(atWord || kept).replace(/[\s.,:;–—«„“"(-]+$/u, '')}…`
}
