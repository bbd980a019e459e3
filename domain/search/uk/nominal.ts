// What a noun or an adjective keeps in all its forms. A form may be read in several ways, so there may be several stems:
// «закладом» is закладъ + ом; «дипломом» and «диплом» have «диплом» in common, though «дипл» is offered for the second, too.
import { doubledStem, hardenedStems, hasVowel, openedStems } from './alternation'

/** All endings of the four declensions and of adjectives, the long ones first. */
const ENDINGS = `
  ього ьому його йому ього
  ові еві єві ами ями ими іми їми ого ому ьою
  ах ях ам ям ів їв ей ий ій їй ом ем єм им ім їм их іх їх ою ею єю ої ьо
  а я у ю и і ї е є о
`
  .trim()
  .split(/\s+/)

/** Stems of adjectives end so: then «-ої», «-ого», «-ому», «-их», «-ими», «-им» are their endings and nothing else. */
const ADJECTIVAL = /(?:[сзц]ьк|[^аеєиіїоуюяй]н|[аяеєиіїую]вн|[ое]в|лив|[аяеиі]льн|нн|ичн|ійн|ивн|[аие]ст|[ії]ш)$/
const ONLY_ADJECTIVE = new Set(['ого', 'ому', 'ими', 'их', 'ої'])

/** Verbs and nothing but verbs. */
const SURE_VERB =
  /(?:(?:[уюая]ють|[ую]ємо|[ую]єте|[аяі]ємо|[ую]єш|[аяі]єш|тим(?:у|еш|е|емо|ете|уть))|.{3}(?:ться|тися|тись|лася|лося|лися|вся|ться|ємося|юся))$/

/** Endings after which the stem is soft, or may be: «синього» is never a form of «син», «сині» can be. */
const SOFT = new Set('ього ьому еві ями ях ям іх іми ею ем ей ьою ьо я ю є'.split(' '))
const EITHER = new Set('і ів ій ім'.split(' '))

/** `word` is normal, see normal.ts. */
export function nominalStems(word: string): string[] {
  if (SURE_VERB.test(word)) return []
  const stems = new Set<string>()
  const add = (one: string, softness: Softness) => {
    for (const stem of folded(one, softness)) stems.add(stem)
  }
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (!isStem(stem, ending)) continue
    const softness = SOFT.has(ending) ? 'soft' : EITHER.has(ending) ? 'either' : 'hard'
    for (const one of stemsBefore(stem, ending)) add(one, softness)
    if (ending.length === 4 || (ONLY_ADJECTIVE.has(ending) && ADJECTIVAL.test(stem))) return [...stems]
  }
  const young = NO_YOUNG.test(word) ? undefined : YOUNG.exec(word)?.[1]
  if (young && hasVowel(young)) add(young, /[жчшщ]$/.test(young) ? 'hard' : 'soft')
  if (/[^аеєиіїоуюя]$/.test(word)) for (const stem of bareStems(word)) add(stem, word.endsWith('ь') ? 'soft' : 'hard')
  return [...stems]
}

function isStem(stem: string, ending: string): boolean {
  return stem.length > 1 && (hasVowel(stem) || ending.length === 1)
}

const LOVE = /(?:люб|кр|морк|свекр)ов'$/

/** «питанню», «відкриттю» are of питання, відкриття; of the third declension are only осінь, повінь, тінь, глибінь and what is alike, Волинь, Умань, пам'ять, мить, лють. */
const VERBAL = /(?<!ос|^пов|^т|глиб|[срл]оч|леч|вол|^ум)[аяеіи]нн$|(?<!м'я|^ми|^лю)тт$/

/**
 * The young of the fourth declension: «теля» has «телята», «курча» has «курчата», «кошеня» has «кошеняти», too. The genitive of the others
 * looks like an infinitive («курчати», «кричати»), and infinitives are the more frequent.
 */
const YOUNG = /^(.{2,}(?:[жчшщ](?=а)|[бвдзлмнпрстф]'?(?=я)))(?:[ая]т(?:а|ам|ами|ах)?|(?<=ен)ят[иі])$/
/** Ordinals and participles that only end so. */
const NO_YOUNG = /(?:дес|вз|[дзй]н)ят/

function stemsBefore(stem: string, ending: string): string[] {
  if (ending === 'ю') {
    // The third declension: «ніччю», «радістю», «любов'ю».
    if (/([жчшщнлтсздц])\1$/.test(stem)) return VERBAL.test(stem) ? [stem] : [stem, ...openedStems(stem.slice(0, -1))]
    if (LOVE.test(stem)) return [stem.slice(0, -1)]
    if (/[^аеєиіїоуюя][^аеєиіїоуюя']$/.test(stem)) return [stem, ...openedStems(stem)]
  }
  return hardenedStems(stem, ending)
}

/** Without an ending: «ніч», «край», «день», «питань», «сторіч», «поліцій». */
function bareStems(word: string): string[] {
  const bare = word.replace(/[ьй]$/, '')
  if (bare.length < 2) return []
  const doubled = doubledStem(word)
  const stems = word.endsWith('й') && /[аеєиіїоуюя]$/.test(bare) ? [bare] : openedStems(bare)
  if (FIGHT.test(word)) stems.push(`${bare.slice(0, -1)}о`)
  return doubled ? [...stems, doubled] : stems
}

/** «бій», «настрій», «спокій»: their і is о before an ending. */
const FIGHT = /(?:стр|пок|наб|приб|відб|двоб|кр|гн)ій$/

type Softness = 'hard' | 'soft' | 'either'

/** The same stem whatever stood after it: with й for an apostrophe, «киянин» as «киян», and one ь at the end for what is soft. */
function folded(stem: string, softness: Softness): string[] {
  const plain = stem
    .replace(/'$/, 'й')
    .replace(/['ь]/g, '')
    .replace(/([ая]н|ар)ин$/, '$1')
  if (softness === 'hard' || !/[дтзснл]$/.test(plain)) return [plain]
  return softness === 'soft' ? [`${plain}ь`] : [plain, `${plain}ь`]
}
