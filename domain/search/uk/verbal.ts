// What a verb keeps in all its forms: the root before what makes its tenses. Keys of verbs end in «~», so that «страхувати» and «страх»
// stay two words; a form that may be a noun as well is read both ways.
import { hasVowel, plainRoots } from './alternation'
import { irregularRoots } from './verb-roots'

/** `word` is normal, see normal.ts. */
export function verbalStems(word: string): string[] {
  if (PERHAPS_NOUN.test(word) && !STATES.test(word)) return irregularRoots(word).roots.map((root) => `${root}~`)
  const plain = active(word)
  const { roots: irregular, isWhole } = irregularRoots(plain)
  if (isWhole) return irregular.map((root) => `${root}~`)
  const roots = new Set(irregular)
  for (const root of [...fromInfinitive(plain), ...fromPresent(plain), ...fromImperative(plain)]) {
    if (root.length > 1) roots.add(root.replace(/['ь]/g, ''))
  }
  return [...roots].map((root) => `${root}~`)
}

/** Without «ся», without the future of «писатиму», and «бореться» as «боремо». */
function active(word: string): string {
  const plain = word.length > 4 && /(?:ся|сь)$/.test(word) ? word.slice(0, -2) : word
  const single = plain === word ? plain : plain.replace(/([еє])ть$/, '$1мо')
  return single.replace(/ти(?:му|меш|ме|мемо?|мете|муть)$/, 'ти')
}

const PAST = /^(.+[аяиіїую]|.*(?:бор|кол|пол|пор|мол)о)(?:ти|в|ла|ло|ли|вши)$/
/** Of all that ends in «-ів» and «-ію» only these are verbs; the rest is of nouns: «студентів», «партію». */
const PERHAPS_NOUN = /^.{2,}і[вю]$/
const STATES =
  /(?:сид|лет|терп|гор|бол|хот|розум|волод|хвор|молод|стар|вм|шум|кип|дзвен|верт|гляд|жал|вел|вис|жовт|рвон|син|багат|рад|світл|тепл|слаб|худ|товст|скрип|грим|біл|чорн|цін|ціл|см|дорожч|тверд|темн|дешевш|кращ|гірш|менш|більш|шкод|трем|наді)і[вю]$/

/** Infinitive, past and the participle of the past: «працюва-ти», «сиді-ла», «крикну-вши». */
function fromInfinitive(word: string): string[] {
  const theme = PAST.exec(word)?.[1]
  if (!theme) return []
  if (/[ую]ва$/.test(theme)) return [keepVowel(theme, 3), theme.slice(0, -1)]
  if (theme.endsWith('ну')) return [theme.slice(0, -1), keepVowel(theme, 2)]
  if (/[ую]$/.test(theme)) return [theme, keepVowel(theme, 1)]
  if (/[иі]я$/.test(theme)) return [keepVowel(theme, 1), keepVowel(theme, 2)]
  return [keepVowel(theme, 1)]
}

const AFTER_VOWEL = /^(.*[аяуюиіоеї])(?:ю|єш|є|ємо|єте|ють|ймо|йте|ючи)$/
const FIRST = /^(.+[^аеєиіїоуюяйь'])(?:еш|емо|ете|уть|учи)$/
const FIRST_SHORT = /^(.+[жшчщнл])[уе]$/
const FIRST_SOFT = /^(.+[лрн])(?:ють|ючи)$/
const SECOND = /^(.+[^аеєиіїоуюяйь'])(?:иш|ить|имо|ите|ять|ать|ачи|ячи)$/
const SECOND_I = /^(.+[^аеєиіїоуюяйь'])ю$/
const SECOND_VOWEL = /^(.+[аеєіоу])(?:їш|їть|їмо|їте|ять|ячи)$/

function fromPresent(word: string): string[] {
  const open = AFTER_VOWEL.exec(word)?.[1]
  if (open) return /[ео]$/.test(open) ? [open] : /[иі][яю]$/.test(open) ? [keepVowel(open, 1), open] : [keepVowel(open, 1)]
  const vowel = SECOND_VOWEL.exec(word)?.[1]
  if (vowel) return [vowel]
  const first = (FIRST.exec(word) ?? FIRST_SHORT.exec(word) ?? FIRST_SOFT.exec(word) ?? SECOND_I.exec(word))?.[1]
  if (first && isRoot(first)) return plainRoots(first)
  const second = SECOND.exec(word)?.[1]
  return second && isRoot(second) ? [/[бпвмф]л$/.test(second) ? second.slice(0, -1) : second] : []
}

const IMPERATIVE_I = /^(.+[^аеєиіїоуюяйь'гкх])(?:и|імо|іть)$/
const IMPERATIVE_SOFT = /^(.+[нлдтсзц])ь(?:мо|те)$/
const IMPERATIVE_BARE = /^(.+[жшчщрвбпм])(?:мо|те)$/
const IMPERATIVE_YOT = /^(.+[аяую])й$/
const IMPERATIVE_VOWEL = /^(.+[аеоу])їть$/

/** «пишіть», «сядьте», «ріжте», «читай»; what is one person's order looks like a plural, and is read both ways. */
function fromImperative(word: string): string[] {
  const open = (IMPERATIVE_YOT.exec(word) ?? IMPERATIVE_VOWEL.exec(word))?.[1]
  if (open) return [/[ео]$/.test(open) ? open : keepVowel(open, 1)]
  const closed = (IMPERATIVE_I.exec(word) ?? IMPERATIVE_SOFT.exec(word) ?? IMPERATIVE_BARE.exec(word))?.[1]
  return closed && isRoot(closed) ? plainRoots(closed) : []
}

const isRoot = (root: string) => root.length > 2 || hasVowel(root)

/** Without its last letters, but never without its last vowel: «чу» of «чути» stays. */
function keepVowel(theme: string, letters: number): string {
  const root = theme.slice(0, -letters)
  return root.length > 1 && hasVowel(root) ? root : theme.slice(0, letters > 1 ? -1 : undefined)
}
