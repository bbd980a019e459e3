// The endings of Ukrainian, Russian and English words by kind of word: of grammar only, never of word-making.

export type Kind = keyof typeof ENDINGS
export type Stem = { stem: string; kind: Kind }

const set = (endings: string) => new Set(endings.split(' ').map((ending) => (ending === '-' ? '' : ending)))
/** With the future of the infinitive, with «ся» and «сь», and with the third person's «ться». */
const verbs = (endings: string) => {
  const plain = endings.split(' ').map((ending) => (ending === '-' ? '' : ending))
  const future = plain.filter((ending) => ending.endsWith('ти')).flatMap((ending) => FUTURE.map((person) => ending + person))
  const active = [...plain, ...future]
  return new Set([...active, ...active.flatMap((ending) => [`${ending}ся`, `${ending}сь`]), 'ється', 'еться', 'юється', 'ується'])
}
/** «вбитий», «вбито», and Russian «избитые», «избиты». */
const participles = (signs: string) =>
  new Set(signs.split(' ').flatMap((sign) => ADJECTIVE.split(' ').map((ending) => sign + (ending === '-' ? '' : ending))))
const ADJECTIVE = 'ий ій ый ой ого его ому ему им ім ым ом а я ая яя ої ею у ю ую юю ою ей е є ое ее і ї ые ие их ых іх ими іми ыми - о ы'
const FUTURE = ['му', 'меш', 'ме', 'мем', 'мемо', 'мете', 'муть']

export const ENDINGS = {
  /** Only as it is. */
  exact: set('-'),
  /** рак, дебіл, шахрай without its й: ends in a consonant. */
  hard: set('- а у ові еві ом ем е і и ів ам ами ах ы ов ев'),
  soft: set('ь я ю єві еві ем єм е і ї и їв ів ям ями ях ев ей ью мы ьми'),
  yot: set('й я ю єві єм ем е ї и їв ев ям ями ях'),
  oblique: set('а у я ю ові еві єві ом ем єм і ї и ы ів їв ов ев ей ам ами ах ям ями ях е'),
  obliqueSoft: set('я ю еві єві ем єм е і ї и ів їв ев ей ям ями ях'),
  feminine: set('а у и ы і е ою ой о ам ами ах - ей'),
  feminineSoft: set('я ю і ї и е є ею єю ей й ь - ям ями ях'),
  neuter: set('о а у ом ові і е - ам ами ах'),
  neuterSoft: set('е є я ю ем єм і ї - ь ям ями ях а у ам ами ах й'),
  plural: set('и і ї ы а я ів їв ов ев ей - ь й ам ами ах ям ями ях'),
  adjective: set(ADJECTIVE),
  dative: set('і'),
  vocative: set('е'),
  infinitive: verbs('ти ть в л ла ло ли вши'),
  /** As it stands. */
  verbForm: verbs('-'),
  pastBare: verbs('- ла ло ли ши'),
  firstHard: verbs('у еш е емо ем ете уть ешь ет ут и іть імо ите учи'),
  firstSoft: verbs('ю єш є ємо єм єте ють еш е емо ете ешь ет ем ют й йте ймо ючи'),
  /** With «люблять». */
  firstPerson: verbs('у ю ять'),
  second: verbs('у ю иш ить имо им ите ять ать ишь ит ят ат їш їть їмо їте и іть імо ячи ачи'),
  order: verbs('- те мо ь ьте ьмо'),
  /** «судь», never «суд»: what is bare is more often a noun. */
  orderSoft: verbs('те мо ь ьте ьмо'),
  verbYot: verbs('й йте'),
  participleN: participles('н нн'),
  participleT: participles('т'),
  english: set('- s es ed d ing er ers y'),
} as const

/** No form ends in more letters than this. */
export const LONGEST_ENDING = Math.max(...Object.values(ENDINGS).flatMap((endings) => [...endings].map((ending) => ending.length)))
