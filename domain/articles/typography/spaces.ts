// What both languages do alike: spaces that must not break, dots that are one sign, apostrophes between letters.

export const NBSP = '\u00a0'

export type Rule = (text: string) => string

const rule =
  (pattern: RegExp, put: string): Rule =>
  (text) =>
    text.replace(pattern, put)

/** Three dots are one sign. A longer row of dots is somebody’s intention. */
export const ELLIPSIS: Rule[] = [rule(/(?<![.?!…])\.{3}(?!\.)/gu, '…')]

/** No number and no paragraph may stand apart from its sign. */
export const SIGNS: Rule[] = [rule(/([№§]) ?(?=\p{N})/gu, `$1${NBSP}`), rule(/([№§]) (?=[\p{L}\uE000])/gu, `$1${NBSP}`)]

/** 10 000: groups of three in a number of five digits and more, or already parted. */
export const GROUPS: Rule[] = [
  (text) => text.replace(/(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00a0]\d{3})+(?![\p{L}\p{N}])/gu, (number) => number.replaceAll(' ', NBSP)),
]

/** Two spaces between words are one. */
export const DOUBLE_SPACES: Rule[] = [rule(/(?<=\S) {2,}(?=\S)/gu, ' ')]

/** A number keeps its unit: `units` are whole words, `signs` may be followed by anything. */
export function keepUnits(units: readonly string[]): Rule {
  const pattern = new RegExp(String.raw`(?<=\p{N}) (?=(?:${units.join('|')})(?![\p{L}\p{M}\p{N}\uE000’]))`, 'giu')
  return rule(pattern, NBSP)
}

export const UNIT_SIGNS: Rule[] = [rule(/(?<=\p{N}) (?=[%‰°€$₴£])/gu, NBSP)]

/** Words that are nothing without the next one, each with its dot if it has one. */
export function keepWithNext(words: readonly string[], next: string): Rule {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}\uE000’'-])(${words.join('|')}) (?=${next})`, 'gu')
  return rule(pattern, `$1${NBSP}`)
}

/** A dash between words, however it was typed, with its space before it never broken. Between two numbers it may be a minus. */
export function setDash(dash: string): Rule[] {
  return [
    rule(new RegExp(String.raw`(?<=\p{N})[ \u00a0]+${dash}[ \u00a0]+(?=\p{N})`, 'gu'), `${NBSP}${dash} `),
    rule(/(?<=[^\s\p{N}])[ \u00a0]+(?:--|[-–—])[ \u00a0]+(?=\S)/gu, `${NBSP}${dash} `),
    rule(/(?<=\p{N})[ \u00a0]+(?:--|[-–—])[ \u00a0]+(?=[^\s\p{N}])/gu, `${NBSP}${dash} `),
  ]
}
