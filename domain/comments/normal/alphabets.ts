// What a letter of one alphabet is in another: by its drawing, by its sound, by hand.
import { pairs } from './pairs'

export type Alphabet = Readonly<Record<string, string>>
const letters = (written: string): Alphabet => Object.fromEntries(pairs(written))

/** The same drawing in both alphabets: what a reader cannot tell apart. */
export const SAME_DRAWING = letters('aа bв cс eе hн iі kк mм oо pр tт xх yу')
/** What a Latin letter sounds like, for letters that look like nothing Cyrillic. */
export const SAME_SOUND = letters('aа bб cц dд eе fф gг hх iі jй kк lл mм nн oо pп qк rр sс tт uу vв wв xх yи zз')
/** What a Latin letter is drawn like by hand. */
export const HAND_DRAWING: Alphabet = { ...SAME_DRAWING, ...letters('bь nп rг uи wш gд sс lі') }

const SOUND_ONLY = letters('бb гg дd жzh зz иu йi лl пn фf цts чch шw щshch ьb ъb ыy эe юyu яya єe їi')
/** A Cyrillic letter in a Latin word: by its drawing where it has one. */
export const IN_LATIN: Alphabet = {
  ...Object.fromEntries(Object.entries(SAME_DRAWING).map(([latin, cyrillic]) => [cyrillic, latin])),
  ...SOUND_ONLY,
}
/** By its sound alone, as it is spelled in Latin letters. */
export const SPELLED_IN_LATIN: Alphabet = {
  ...SOUND_ONLY,
  ...letters('аa вv еe иy кk мm нn оo пp рr сs тt уu хh іi шsh ьi ъi'),
  ь: '',
  ъ: '',
}

/** Whole words turned upside down: what each sign is when the page is turned back. */
export const TURNED = letters('ɐa qb ɔc pd ǝe ɟf ƃg ɥh ᴉi ɾj ʞk ll ɯm un oo dp bq ɹr ss ʇt nu ʌv ʍw xx ʎy zz ii')
/** Letters nobody types the right way up. */
export const IS_TURNED = /[ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ]/

/** Greek, Armenian, Georgian and Hebrew, when they stand inside a word of another alphabet. After Unicode's table of confusables. */
export const GUESTS = letters(
  'αa βb γy δd εe ζz ηn θo ιi κk λl μm νv ξe οo πп ρp σo ςs τt υu φф χx ψш ωw ϲc ϳj օo սu ոn ռn հh ցg գq զq քf աw եe յj կk տs ლo ყy ჿo סo ןl',
)

/** Greek by its sound, where that differs. */
export const GREEK_SOUNDS = letters('ρr χh βv ηi ωo')

/** Letters of alphabets nobody here writes in, which are drawn as Latin ones: whole words are made of them. After the same table. */
export const DRAWN_AS_LATIN: ReadonlyMap<string, string> = new Map(
  pairs(
    `ꓐb ꓑp ꓒd ꓓd ꓔt ꓖg ꓗk ꓙj ꓚc ꓜz ꓝf ꓟm ꓠn ꓡl ꓢs ꓣr ꓦv ꓧh ꓪw ꓫx ꓬy ꓮa ꓰe ꓲi ꓳo ꓴu
     Ꭰd Ꭱr Ꭲt Ꭺa Ꭻj Ꭼe Ꮃw Ꮇm Ꮋh Ꮐg Ꮓz Ꮖi Ꮞs Ꮩv Ꮪs Ꮮl Ꮯc Ꮲp Ꮶk Ꮟb Ᏼb Ꮷd Ꮒh Ꭵi Ꮢr Ꮥs Ꮤw Ꭹy Ᏽy
     ⲁa ⲃb ⲅr ⲇd ⲉe ⲍz ⲏh ⲓi ⲕk ⲗl ⲙm ⲛn ⲟo ⲡп ⲣp ⲥc ⲧt ⲩy ⲫф ⲭx ⲱw ⲽш
     ᗅa ᗷb ᑕc ᗞd ᗪd ᖴf ᕼh ᒍj ᒪl ᗰm ᑎn ᑭp ᑫq ᖇr ᑌu ᐯv ᗯw ᕁx 𐌏o 𐌁b 𐌂c 𐌉l 𐌑m 𐌕t 𐌗x 𐐬o 𐐽c 𐑈s 𐐥и
     𐊠a 𐊡b 𐊢c 𐊥f 𐋏h 𐊰m 𐊫o 𐊱t 𐊴x 𐊲y 𐊂b 𐊆e 𐊇f 𐊊l 𐊒o 𐊕p 𐊖s 𐊗t 𐊐x ⴹe ⵏl ⵔo ⵕq ⴸv ⵝx ᛕk ᛁl ᛖm ᚷx ᴦr ᴫл ᗩa ɘe ꙮо ѣі ѳф ѡw ҽe ӷг`
      .trim()
      .replace(/\s+/g, ' '),
  ).map(([letter, latin]) => [letter.toLowerCase(), latin]),
)

/** Digits as letters; the first is the likeliest. */
export const DIGITS = { cyrillic: letters('0о 1іли 3зе 4ча 5с 6б 7т 8в 9я'), latin: letters('0o 1il 3e 4a 5s 6bg 7t 8b 9g') }
