// Words that are English, so that nobody hears Ukrainian in them: «her», «during», «rack».

const COMMON = new Set(
  `about above account across act action add after again against age ago agree air all allow almost alone along already also although always
  among and angry animal another answer any anyone anything appear are area arm army around arrive art ask away baby back bad bag ball bank bar
  base beach bear beat beautiful became because become bed been before began begin behind being believe below best better between big bird bit
  black blood blue board boat body book both box boy bread break bring brother brought brown build building built bus business but buy call came
  can cannot car card care carry case cat catch caught cause center central certain chair chance change chief child children choose church city
  class clean clear close coat cold college color come comment company complete control cook cool corner cost could council country couple course
  court cover cross cry cup cut dad dark date daughter day dead deal dear death decide deep did die difficult dinner direction doctor does dog
  dollar done door down draw dream dress drink drive drop dry due during each early earth east easy eat edge editor education effect eight either
  election else end energy enjoy enough enter even evening ever every everyone everything example eye face fact fair fall family far farm fast
  father fear feel feet fell few field fight final find fine finger finish fire first fish five floor fly follow food foot for force foreign
  forest forget form forward found four free fresh friend from front full fun funny game garden gas gave general get girl give glad glass goes
  gold gone good got government great green ground group grow guess gun guy had hair half hall hand happen happy hard has hat have head hear heard
  heart heat heavy held hello help her here hers herself high hill him himself his history hit hold hole home hope horse hospital hot hotel hour
  house how huge human hundred husband ice idea important inside interest into island issue its itself job join judge jump just keep kept key kid
  kill kind king kitchen knew know lady land language large last late laugh law lay lead learn least leave left leg less let letter level library
  lie life light like line list listen little live local long look lose lost lot love low luck lunch machine made mail main make man many map mark
  market matter may maybe mayor mean meat media meet member men mind mine minute miss moment money month moon more morning most mother mountain
  mouth move movie much music must name nation near need never new news newspaper next nice night nine nobody none noon nor north nose not note
  nothing now number off offer office often oil old once one only open opinion order other our out outside over own page paid pain paper parent
  park part party pass past pay peace people percent perhaps person phone photo picture piece place plan plane plant play please point police poor
  pope popular power present president press pretty price prison problem program public pull push put question quick quiet quite race rack rain
  ran rather reach read reader real really reason receive red remember repair report rest result return rich ride right ring rise river road rock
  room round rule run safe said same sat save saw say school science sea season seat second section see seem seen sell send sent serve service
  set seven several shall she ship shoe shop short should show shut sick side sign since sing sister sit site six size skin sky sleep slow small
  smile snow social society soft soldier some someone something son song soon sorry sound source south space speak special spend spoke spring
  staff stand star start state station stay step still stone stood stop store story street strong student study stuff such summer sun support
  suppose sure surprise system table take talk tall taste tax tea teach teacher team tell ten term test than thank that the their them then there
  these they thing think third this those though thought thousand three through throw time tiny today together told tomorrow tonight too took top
  total touch toward town trade train travel tree trip trouble true trust truth try turn twelve twenty two under understand union unit until upon
  use used usual vacation value very view village visit voice vote wait walk wall want war warm wash watch water way wear weather week well went
  were west what when where which while white who whole whose why wide wife will wind window winter wish with within without woman women wonder
  word work world worry worth would write wrong wrote year yellow yes yesterday yet you young your yours`.split(/\s+/),
)

/** Spellings of English that no Latin writing of Ukrainian or Russian uses. */
const SHAPES = /(?:ing|tion|sion|ness|ment|able|ible|ful|less|ough|ight|ally|edly|ious)$|ck|wh|th|gh|ph|ee|oo|ea|qu/
const MOST = 0.3

export function isEnglish(word: string): boolean {
  return COMMON.has(word) || COMMON.has(word.replace(/(?:s|es|ed|er|ly|d)$/, ''))
}

/** Rare, but English by its looks: «durable». */
export function looksEnglish(word: string): boolean {
  return SHAPES.test(word) || isEnglish(word)
}

/** A text of Latin words, a third of them English: nothing in it is Ukrainian in disguise. */
export function isEnglishText(words: readonly string[]): boolean {
  const latin = words.filter((word) => /^[a-z]{2,}$/.test(word))
  return latin.length >= 4 && latin.filter((word) => COMMON.has(word)).length / latin.length >= MOST
}
