// How Ukrainian, Russian and English words change: from the form that stands in a dictionary, the stems it keeps and the endings
// each stem may take. Only endings of grammar, never of word-making: «страх» has «страхом», not «страхувати».
import type { Kind, Stem } from './endings'
import { verbStems } from './verbs'

const HARDENED: Record<string, string> = { к: 'ц', г: 'з', х: 'с' }
const SOFTENED: Record<string, string> = { к: 'ч', г: 'ж', х: 'ш' }
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]/
const VOWEL = /[аеиіоуюяєїыэ]/

/** Every stem of a word, the word itself among its forms. `word` is normal: small letters, one script. */
export function stemsOf(word: string): Stem[] {
  if (/^[a-z]+$/.test(word)) return english(word)
  if (word.length < 3) return [{ stem: word, kind: 'exact' }]
  const stems = [...verbStems(word), ...noun(word), { stem: word, kind: 'exact' as const }]
  return stems.filter(({ stem }) => stem.length > 1)
}

function english(word: string): Stem[] {
  const stems: Stem[] = [{ stem: word, kind: 'english' }]
  if (word.length > 3 && word.endsWith('e')) stems.push({ stem: word.slice(0, -1), kind: 'english' })
  if (word.length > 3 && word.endsWith('y')) stems.push({ stem: `${word.slice(0, -1)}i`, kind: 'english' })
  return stems
}

function noun(word: string): Stem[] {
  const stem = word.slice(0, -1)
  const last = word.at(-1) ?? ''
  if (/(?:ий|ій|ый|ой)$/.test(word) && word.length > 4)
    return [
      { stem: word.slice(0, -2), kind: 'adjective' },
      { stem, kind: 'yot' },
    ]
  if (last === 'й') return [{ stem, kind: 'yot' }]
  if (last === 'ь') return [{ stem, kind: 'soft' }, ...fleeting(stem, 'obliqueSoft'), ...deafened(stem)]
  if (last === 'а') return [{ stem, kind: 'feminine' }, ...mutated(stem, HARDENED, 'dative'), ...genitivePlurals(stem)]
  if (last === 'я') return [{ stem, kind: 'feminineSoft' }, ...genitivePlurals(stem)]
  if (last === 'о') return [{ stem, kind: 'neuter' }, ...genitivePlurals(stem)]
  if (last === 'е' || last === 'є') return [{ stem, kind: 'neuterSoft' }, ...genitivePlurals(stem)]
  if (last === 'и' || last === 'і' || last === 'ї' || last === 'ы') return [{ stem, kind: 'plural' }, ...genitivePlurals(stem)]
  if (!CONSONANT.test(last)) return []
  if (ALTERNATING.has(word)) return closedSyllable(word)
  if (FLEETING.has(word)) return fleeting(word, 'oblique')
  return [
    { stem: word, kind: 'hard' },
    ...softened(word),
    ...mutated(word, SOFTENED, 'vocative'),
    ...fleeting(word, 'oblique'),
    ...closedSyllable(word),
  ]
}

/** ледар — ледаря, though nothing is soft before an ending comes. */
function softened(word: string): Stem[] {
  return /[аияі]р$/.test(word) ? [{ stem: word, kind: 'soft' }] : []
}

/** дурак — дураче; сука — суці. */
function mutated(stem: string, letters: Record<string, string>, kind: Kind): Stem[] {
  const other = letters[stem.at(-1) ?? '']
  return other ? [{ stem: stem.slice(0, -1) + other, kind }] : []
}

/** дурень — дурня, козел — козла, придурок — придурка: the vowel is there only while nothing follows. */
function fleeting(word: string, kind: Kind): Stem[] {
  if (word.length < 4 || !/[бвгджзклмнпрстфхцчшщь][еоє][клмнрц]$/.test(word)) return []
  return [{ stem: word.slice(0, -2) + word.slice(-1), kind }]
}

/** The vowel is never there when anything follows: «осели» is of «оселити». */
const FLEETING = new Set('осел козел орел котел вузол посол'.split(' '))

/** «блядь» is written as it is heard, too. */
function deafened(stem: string): Stem[] {
  return stem.endsWith('д') ? [{ stem: `${stem.slice(0, -1)}ть`, kind: 'exact' }] : []
}

/** In all cases but one they have о: «міста» is of «місто», not of «міст», and «ріка» is no «рік». Others may keep theirs: ліс — лісу. */
const ALTERNATING = new Set(
  'міст кіт ніс рік рід рів ріг стіл двір віл піт плід сік тік хід дім ніж хвіст пліт грім гріб крій піст ріст сніп кріт'.split(' '),
)

/** кіт — кота: of one syllable only, for longer words keep theirs more often than not. */
function closedSyllable(word: string): Stem[] {
  if (!/^[^аеиіоуюяєїыэ]*і[^аеиіоуюяєїыэ]+$/.test(word)) return []
  return [{ stem: word.replace('і', 'о'), kind: 'oblique' }]
}

/** сучка — сучок, сволота — сволот, корова — корів. */
function genitivePlurals(stem: string): Stem[] {
  const plurals: Stem[] = []
  const [before = '', last = ''] = stem.slice(-2)
  if (stem.length > 2 && CONSONANT.test(before) && CONSONANT.test(last)) {
    for (const vowel of 'ое') plurals.push({ stem: `${stem.slice(0, -1)}${vowel}${last}`, kind: 'exact' })
  }
  const closed = stem.replace(/[оe](?=[бвгджзклмнпрстфхцчшщ]$)/, 'і')
  if (closed !== stem && VOWEL.test(stem)) plurals.push({ stem: closed, kind: 'exact' })
  return plurals
}
