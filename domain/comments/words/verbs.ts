// How a verb goes on from its infinitive, in Ukrainian and Russian: the stems its tenses, orders and participles are made of.
import { irregularForms } from '../../search/uk/verb-roots'
import type { Stem } from './endings'

/** пишу of писати, кажу of казати: what the last consonant is before the endings of the present. */
const HUSHED: readonly [end: RegExp, hushed: readonly string[]][] = [
  [/ст$/, ['щ']],
  [/ск$/, ['щ']],
  [/зд$/, ['ждж', 'зж']],
  [/с$/, ['ш']],
  [/х$/, ['ш']],
  [/[зг]$/, ['ж']],
  [/д$/, ['дж', 'ж']],
  [/к$/, ['ч']],
  [/т$/, ['ч', 'щ']],
  [/(?<=[бпвмф])$/, ['л']],
]
const VOWEL = /[аеиіоуюяєїыэ]/
/** These drop their «ну» in the past: «здох», «замовкла», «загас». «Стук» is a noun. */
const DROPS_NU = /(?:дох|сох|мок|глох|сліп|ник|вик|тих|пух|мерз|гас|кис|мовк|вяз|гиб|сяг|верг|стиг|терп)$/

/** мити, накрити, зрити: мию, накрию, зрию. */
const OPEN = /^(?:в|ви|від|до|з|за|на|об|пере|під|по|при|про|роз|у)?(?:м|р|кр)$/

/** None when it is no infinitive. */
export function verbStems(word: string): Stem[] {
  const active = word.replace(/(?<=т[иь])(?:ся|сь)$/, '')
  const [, theme] = /^(.+)(?:ти|ть)$/.exec(active) ?? []
  if (!theme) return []
  return [
    { stem: theme, kind: 'infinitive' },
    ...participles(theme),
    ...irregularForms(active).flatMap(irregular),
    ...presentOf(theme, active.endsWith('ть')),
  ]
}

function irregular(form: string): Stem[] {
  const stems: Stem[] = [{ stem: form, kind: 'verbForm' }]
  const second = /^(.*[^аеиіоуюяєїй])еш$/.exec(form)?.[1]
  return second ? [...stems, { stem: `${second}е`, kind: 'participleN' }] : stems
}

/** вбитий, стертий, кинутий; писаний, стріляно; the others are made of the present. */
function participles(theme: string): Stem[] {
  if (/[аяі]$/.test(theme)) return [{ stem: theme, kind: 'participleN' }]
  return /(?:[иоу]|ер)$/.test(theme) ? [{ stem: theme, kind: 'participleT' }] : []
}

function presentOf(theme: string, isRussian: boolean): Stem[] {
  const root = theme.slice(0, -1)
  const before = theme.slice(0, -2)
  const short = theme.slice(0, -3)
  if (/[ую]ва$/.test(theme))
    return [
      { stem: theme.slice(0, -2), kind: 'firstSoft' },
      { stem: `${short}${theme.at(-3) === 'ю' ? 'ь' : ''}ова`, kind: 'participleN' },
    ]
  if (/[ое]ва$/.test(theme) && isRussian) return [...'ую'].map((vowel) => ({ stem: short + vowel, kind: 'firstSoft' }))
  if (/ну$/.test(theme)) return ofNu(root, before)
  if (/я$/.test(theme)) return ofYa(root, theme)
  if (/а$/.test(theme)) return ofA(root, isRussian)
  if (/[иіе]$/.test(theme)) return ofI(root, theme, isRussian)
  if (/о$/.test(theme))
    return [
      { stem: root, kind: 'firstSoft' },
      { stem: root, kind: 'firstHard' },
    ]
  if (/ер$/.test(theme))
    return [
      { stem: `${before}р`, kind: 'firstHard' },
      { stem: theme, kind: 'pastBare' },
    ]
  return ofConsonant(theme)
}

/** кину, кинь, кинений; здох. */
function ofNu(root: string, before: string): Stem[] {
  const stems: Stem[] = [
    { stem: root, kind: 'firstHard' },
    { stem: root, kind: 'order' },
    { stem: `${root}е`, kind: 'participleN' },
  ]
  return DROPS_NU.test(before) ? [...stems, { stem: before, kind: 'pastBare' }] : stems
}

/** стріляю; сію, клею, стою. */
function ofYa(root: string, theme: string): Stem[] {
  const stems: Stem[] = [{ stem: theme, kind: 'firstSoft' }]
  return VOWEL.test(root.slice(-1)) ? [...stems, { stem: root, kind: 'firstSoft' }, { stem: root, kind: 'second' }] : stems
}

/** читаю; пишу, ріж; мовчу. */
function ofA(root: string, isRussian: boolean): Stem[] {
  const stems: Stem[] = [{ stem: `${root}а`, kind: 'firstSoft' }]
  for (const stem of hushed(root))
    stems.push(
      ...(stem.endsWith('л') ? [{ stem, kind: 'firstSoft' } as const] : (['firstHard', 'order'] as const).map((kind) => ({ stem, kind }))),
    )
  if (/[жчшщ]$/.test(root)) stems.push({ stem: root, kind: 'second' }, { stem: root, kind: 'firstHard' }, { stem: root, kind: 'order' })
  // рву, вру, ебу: what has no other vowel, and what Russian does not change.
  if (!VOWEL.test(root) || /[бпвм]$/.test(root) || isRussian) stems.push({ stem: root, kind: 'firstHard' })
  return stems
}

/** люблю, любиш; повішу, повісь, повішений; хворію; хочеш; мию; вб’ю. */
function ofI(root: string, theme: string, isRussian: boolean): Stem[] {
  const changed = hushed(root)
  const stems: Stem[] = [
    { stem: root, kind: 'second' },
    { stem: root, kind: 'orderSoft' },
    { stem: `${root}е`, kind: 'participleN' },
  ]
  if (/[іе]$/.test(theme) || OPEN.test(root)) stems.push({ stem: theme, kind: 'firstSoft' })
  if (root.endsWith('щ')) stems.push({ stem: root, kind: 'order' })
  for (const stem of changed) stems.push({ stem, kind: 'firstPerson' }, { stem: `${stem}е`, kind: 'participleN' })
  if (/[іе]$/.test(theme)) for (const stem of changed) stems.push({ stem, kind: 'firstHard' })
  if (isRussian && /[бпвлш]$/.test(root)) stems.push({ stem: `${root}ь`, kind: 'firstSoft' }, { stem: `${root}е`, kind: 'verbYot' })
  return stems
}

/** везу; краду, крав; печу, пік; стрижу. */
function ofConsonant(theme: string): Stem[] {
  const root = theme.slice(0, -1)
  const stems: Stem[] = [
    { stem: theme, kind: 'pastBare' },
    { stem: theme, kind: 'firstHard' },
  ]
  if (/[сз]$/.test(theme))
    for (const end of 'дтб') stems.push({ stem: root + end, kind: 'firstHard' }, { stem: `${root}${end}е`, kind: 'participleN' })
  if (/[сз]$/.test(theme)) stems.push({ stem: root, kind: 'infinitive' })
  for (const stem of hushed(theme)) stems.push({ stem: stem, kind: 'firstHard' }, { stem: `${stem}е`, kind: 'participleN' })
  return stems
}

function hushed(root: string): string[] {
  const found = HUSHED.find(([end]) => end.test(root))
  if (!found) return []
  const [end, into] = found
  return into.map((hush) => root.replace(end, hush))
}
