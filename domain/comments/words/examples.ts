// For tests and measures: a hundred words nobody wants under a story, and what people do to get them past a list.

/** A word, its genitive, its instrumental plural. */
export const UNWANTED: readonly (readonly [word: string, genitive: string, plural: string])[] = `
дурень дурня дурнями|дурак дурака дураками|дебіл дебіла дебілами|ідіот ідіота ідіотами|кретин кретина кретинами|бовдур бовдура бовдурами
телепень телепня телепнями|йолоп йолопа йолопами|недоумок недоумка недоумками|придурок придурка придурками
виродок виродка виродками|покидьок покидька покидьками|негідник негідника негідниками|мерзотник мерзотника мерзотниками
підлець підлеця підлецями|нікчема нікчеми нікчемами|сволота сволоти сволотами|скотина скотини скотинами|свиня свині свинями
собака собаки собаками|козел козла козлами|осел осла ослами|баран барана баранами|щур щура щурами|гнида гниди гнидами
паразит паразита паразитами|шахрай шахрая шахраями|злодій злодія злодіями|крадій крадія крадіями|бандит бандита бандитами
брехун брехуна брехунами|брехло брехла брехлами|базіка базіки базіками|підлабузник підлабузника підлабузниками
лизоблюд лизоблюда лизоблюдами|нездара нездари нездарами|невдаха невдахи невдахами|невіглас невігласа невігласами
неук неука неуками|хам хама хамами|жлоб жлоба жлобами|гопник гопника гопниками|алкаш алкаша алкашами|пияк пияка пияками
ледар ледаря ледарями|нероба нероби неробами|боягуз боягуза боягузами|зрадник зрадника зрадниками|запроданець запроданця запроданцями
холуй холуя холуями|лакей лакея лакеями|блазень блазня блазнями|клоун клоуна клоунами|мавпа мавпи мавпами|гадюка гадюки гадюками
почвара почвари почварами|потвора потвори потворами|тварюка тварюки тварюками|мразота мразоти мразотами|наволоч наволочі наволочами
погань погані поганями|лайно лайна лайнами|гівно гівна гівнами|срака сраки сраками|дупа дупи дупами|жопа жопи жопами
хер хера херами|рак рака раками|страх страху страхами|сука суки суками|стерво стерва стервами|шльондра шльондри шльондрами
хвойда хвойди хвойдами|повія повії повіями|урод урода уродами|тупиця тупиці тупицями|дурепа дурепи дурепами
идиотка идиотки идиотками|мошенник мошенника мошенниками|подонок подонка подонками|ублюдок ублюдка ублюдками|болван болвана болванами
тварь твари тварями|дрянь дряни дрянями|казино казино казино|рулетка рулетки рулетками|ставка ставки ставками|букмекер букмекера букмекерами
джекпот джекпота джекпотами|лотерея лотереї лотереями|кредит кредиту кредитами|позика позики позиками|заробіток заробітку заробітками
піраміда піраміди пірамідами|криптовалюта криптовалюти криптовалютами|віагра віагри віаграми|ескорт ескорту ескортами
фрибет фрибету фрибетами|фріспін фріспіну фріспінами|промокод промокоду промокодами|ворожка ворожки ворожками|приворот привороту приворотами
біткоїн біткоїна біткоїнами|брокер брокера брокерами`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' ') as unknown as [string, string, string])

type Evasion = (words: readonly [word: string, genitive: string, plural: string]) => string

const middle = (word: string) => Math.max(1, Math.floor(word.length / 2))
const inside = (word: string, sign: string) => word.slice(0, middle(word)) + sign + word.slice(middle(word))
const each = (word: string, letters: Record<string, string>) => [...word].map((letter) => letters[letter] ?? letter).join('')
const DRAWN = { а: 'a', е: 'e', і: 'i', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', к: 'k', в: 'B', н: 'H', м: 'M', т: 'T' }
const SOUNDS: Record<string, string> = {
  ...Object.fromEntries([...'абвгдезиіїйклмнопрстуфць'].map((letter, place) => [letter, [...'abvhdezyiiiklmnoprstufc'][place] ?? ''])),
  ...Object.fromEntries(
    'ж:zh|х:kh|ч:ch|ш:sh|щ:shch|ю:iu|я:ia|є:ie|ц:ts|ь:|ы:y|э:e'.split('|').map((pair) => pair.split(':') as [string, string]),
  ),
}

const latin = (word: string) => each(word, SOUNDS)
const GREEK = { а: 'α', в: 'β', е: 'ε', і: 'ι', к: 'κ', о: 'ο', р: 'ρ', т: 'τ', у: 'υ', х: 'χ', д: 'δ', п: 'π' }
const ARMENIAN = { o: 'օ', u: 'ս', n: 'ո', h: 'հ' }
const SIGNS = { а: '@', с: '$', е: '€' }
const TURNED = Object.fromEntries(
  [...'abcdefghijklmnoprstuvwyz'].map((letter, place) => [letter, [...'ɐqɔpǝɟƃɥᴉɾʞlɯuodɹsʇnʌʍʎz'][place] ?? '']),
)
const asFlags = (word: string) => [...word].map((letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 0x61)).join('')

export const EVASIONS: Record<string, Evasion> = {
  'another case': ([, genitive]) => genitive,
  'another number': ([, , plural]) => plural,
  capitals: ([word]) => [...word].map((letter, place) => (place % 2 ? letter : letter.toUpperCase())).join(''),
  'every letter Latin that looks alike': ([word]) => each(word, DRAWN),
  'one letter Latin': ([word]) => word.replace(/[аеіорсухквнмт]/, (letter) => DRAWN[letter as keyof typeof DRAWN]),
  'letters apart': ([word]) => [...word].join(' '),
  'dots between': ([word]) => [...word].join('.'),
  'a hyphen inside': ([word]) => inside(word, '-'),
  'nothing that can be seen inside': ([word]) => inside(word, '\u200b\u00ad\u2060'),
  'a stress mark': ([word]) => word.replace(/[аеиіоуюяєыэ]/, '$&\u0301'),
  stretched: ([word]) => word.replace(/[аеиіоуюяєыэ]/, '$&$&$&$&'),
  'Latin spelling': ([word]) => each(word, SOUNDS),
  'an apostrophe inside': ([word]) => inside(word, '’'),
  'one more kind of apostrophe, in another case': ([, genitive]) => inside(genitive, 'ʼ'),
  'marks apart from their letters': ([word, genitive]) => `${word} ${genitive}`.normalize('NFD'),
  'markup inside': ([word]) => inside(word, '<b></b>'),
  'digits for letters': ([word]) => word.replace(/[оізч]/, (letter) => ({ о: '0', і: '1', з: '3', ч: '4' })[letter] ?? letter),
  'asterisks between': ([word]) => [...word].join('*'),
  'every other letter Latin by its sound': ([word]) =>
    [...word].map((letter, place) => (place % 2 || latin(letter).length !== 1 ? letter : latin(letter))).join(''),
  'signs for letters': ([word]) => each(word, SIGNS),
  'Greek letters': ([word]) => each(word, GREEK),
  'Armenian letters among Latin ones': ([word]) => each(latin(word), ARMENIAN),
  'letters of flags': ([word]) => asFlags(latin(word)),
  'letters upside down': ([word]) => [...each(latin(word), TURNED)].reverse().join(''),
  'only its ends, with asterisks between': ([word]) => `${word[0]}${'*'.repeat(word.length - 2)}${word.at(-1)}`,
  'only its ends in the genitive': ([, genitive]) => `${genitive.slice(0, 2)}${'*'.repeat(genitive.length - 3)}${genitive.at(-1)}`,
}
