// How Ukrainian, Russian and English words change: from the form that stands in a dictionary, the stems it keeps and the endings
// each stem may take. Only endings of grammar, never of word-making: «страх» has «страхом», not «страхувати».
import { squeeze } from '../normal/look-alikes'

export type Kind = keyof typeof ENDINGS
export type Stem = { stem: string; kind: Kind }

const set = (endings: string) => new Set(endings.split(' ').map((ending) => (ending === '-' ? '' : ending)))
/** With the future of the infinitive, with «ся» and «сь», and with the third person's «ться». */
const verbs = (endings: string) => {
  const plain = endings.split(' ')
  const future = plain.filter((ending) => ending.endsWith('ти')).flatMap((ending) => FUTURE.map((person) => ending + person))
  const active = [...plain, ...future]
  return new Set([...active, ...active.flatMap((ending) => [`${ending}ся`, `${ending}сь`]), 'ється', 'еться', 'юється', 'ується'])
}
const FUTURE = ['му', 'меш', 'ме', 'мем', 'мемо', 'мете', 'муть']

export const ENDINGS = {
  /** Only as it is. */
  exact: set('-'),
  /** рак, дебіл, шахрай without its й: ends in a consonant. */
  hard: set('- а у ові еві ом ем е і и ів ам ами ах ы ов ев'),
  soft: set('ь я ю єві еві ем єм е і ї и їв ів ям ями ях ев ей ью мы ьми'),
  yot: set('й я ю єві єм ем е ї и їв ев ям ями ях'),
  oblique: set('а у я ю ові еві єві ом ем єм і ї и ы ів їв ов ев ей ам ами ах ям ями ях е о'),
  feminine: set('а у и ы і е ою ой о ам ами ах - ей'),
  feminineSoft: set('я ю і ї и е є ею єю ей й ь - ям ями ях'),
  neuter: set('о а у ом ові і е - ам ами ах'),
  neuterSoft: set('е є я ю ем єм і ї - ь ям ями ях а у ам ами ах й'),
  plural: set('и і ї ы а я ів їв ов ев ей - ь й ам ами ах ям ями ях'),
  adjective: set('ий ій ый ой ого его ому ему им ім ым ом а я ая яя ої ею у ю ую юю ою ей е є ое ее і ї ые ие их ых іх ими іми ыми - о'),
  dative: set('і'),
  vocative: set('е'),
  verbUvaty: verbs('увати увать ував увала увало ували увавши ую уєш ує уєм уємо уєте ують уй уймо уйте уючи'),
  verbYuvaty: verbs('ювати ював ювала ювало ювали ювавши юю юєш ює юєм юємо юєте юють юй юймо юйте юючи'),
  verbAty: verbs(
    'ати ать ав ал ала ало али авши аю аєш ає аєм аємо аєте ають ай аймо айте аючи аешь ает аем аете ают у еш е емо ете уть и іть',
  ),
  verbYty: verbs('ити ить ив ил ила ило или ивши ю у лю иш имо ите ять ать лять и іть ячи ачи ишь ит им ят ат'),
  verbIty: verbs('іти іть ів іла іло іли ію ієш іє іємо ієте іють ій ійте иш ить имо ите ять ю еть ел ела ело ели ею еешь еет еют'),
  verbNuty: verbs('нути нуть нув нул нула нуло нули нувши ну неш не немо нете нуть ни ніть нешь нет нем нут'),
  verb: verbs('ти ть в л ла ло ли вши у еш е емо ете уть и іть ю єш є ємо єте ють ешь ет ем ут'),
  verbOvat: verbs('овать овал овала овало овали ую уешь ует уем уете уют уй уйте'),
  english: set('- s es ed d ing er ers y'),
} as const

/** No form ends in more letters than this. */
export const LONGEST_ENDING = Math.max(...Object.values(ENDINGS).flatMap((endings) => [...endings].map((ending) => ending.length)))

const HARDENED: Record<string, string> = { к: 'ц', г: 'з', х: 'с' }
const SOFTENED: Record<string, string> = { к: 'ч', г: 'ж', х: 'ш' }
const CONSONANT = /[бвгджзклмнпрстфхцчшщ]/
const VOWEL = /[аеиіоуюяєїыэ]/

/** Every stem of a word, the word itself among its forms. `word` is normal: small letters, one script, nothing doubled. */
export function stemsOf(word: string): Stem[] {
  if (/^[a-z]+$/.test(word)) return english(word)
  if (word.length < 3) return [{ stem: word, kind: 'exact' }]
  const stems = [...verb(word), ...noun(word), { stem: word, kind: 'exact' as const }]
  return stems.filter(({ stem }) => stem.length > 1).map(({ stem, kind }) => ({ stem: squeeze(stem), kind }))
}

function english(word: string): Stem[] {
  const stems: Stem[] = [{ stem: word, kind: 'english' }]
  if (word.length > 3 && word.endsWith('e')) stems.push({ stem: word.slice(0, -1), kind: 'english' })
  if (word.length > 3 && word.endsWith('y')) stems.push({ stem: `${word.slice(0, -1)}i`, kind: 'english' })
  return stems
}

const INFINITIVES: readonly [ending: RegExp, kind: Kind][] = [
  [/(?:увати|увать)$/, 'verbUvaty'],
  [/ювати$/, 'verbYuvaty'],
  [/(?:овать)$/, 'verbOvat'],
  [/(?:нути|нуть)$/, 'verbNuty'],
  [/(?:ати|ать)$/, 'verbAty'],
  [/(?:ити|ить)$/, 'verbYty'],
  [/(?:іти|еть)$/, 'verbIty'],
  [/ти$/, 'verb'],
]

function verb(word: string): Stem[] {
  const active = word.replace(/(?<=т[иь])(?:ся|сь)$/, '')
  const found = INFINITIVES.find(([ending]) => ending.test(active))
  return found ? [{ stem: active.replace(found[0], ''), kind: found[1] }] : []
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
  if (last === 'ь') return [{ stem, kind: 'soft' }, ...fleeting(stem)]
  if (last === 'а') return [{ stem, kind: 'feminine' }, ...mutated(stem, HARDENED, 'dative'), ...genitivePlurals(stem)]
  if (last === 'я') return [{ stem, kind: 'feminineSoft' }, ...genitivePlurals(stem)]
  if (last === 'о') return [{ stem, kind: 'neuter' }, ...genitivePlurals(stem)]
  if (last === 'е' || last === 'є') return [{ stem, kind: 'neuterSoft' }, ...genitivePlurals(stem)]
  if (last === 'и' || last === 'і' || last === 'ї' || last === 'ы') return [{ stem, kind: 'plural' }, ...genitivePlurals(stem)]
  if (!CONSONANT.test(last)) return []
  if (ALTERNATING.has(word)) return closedSyllable(word)
  return [
    { stem: word, kind: 'hard' },
    ...softened(word),
    ...mutated(word, SOFTENED, 'vocative'),
    ...fleeting(word),
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
function fleeting(word: string): Stem[] {
  if (word.length < 4 || !/[бвгджзклмнпрстфхцчшщь][еоє][клмнрц]$/.test(word)) return []
  return [{ stem: word.slice(0, -2) + word.slice(-1), kind: 'oblique' }]
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
