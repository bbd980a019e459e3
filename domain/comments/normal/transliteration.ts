// Ukrainian and Russian written in Latin letters («duren», «shahraj», «hui»). Nobody spells it by one table, so both sides are
// read loosely: letters that any table confuses are one letter here.
import { squeeze } from './doubled'
import { pairs } from './pairs'

/** The longest first; after the sign, everything it may be meant to say. */
const SOUNDS =
  `shch:шч sch:шч zgh:зг zh:ж kh:х ch:ч sh:ш ts:ц tz:ц ya:іа ja:іа yu:іу ju:іу ye:е,іе je:е,іе yi:і ji:і yo:е,іо jo:е,іо a:а b:б c:ц,с
  d:д e:е f:ф g:г h:г,х i:і j:і,ж k:к l:л m:м n:н o:о p:п q:к r:р s:с t:т u:у v:в w:в,ш x:х,кс y:і,у z:з`
    .split(/\s+/)
    .map((line) => line.split(':') as [string, string])
    .map(([signs, meant]) => ({ signs, meant: meant.split(',') }))
const MAX_READINGS = 12
const MAX_LENGTH = 32

const LOOSE = new Map(pairs('иі їі йі ыі єе эе ь ъ яіа юіу щшч'))

/** A Cyrillic word with the letters made one that Latin spellings confuse. */
export function loosen(word: string): string {
  let loose = ''
  for (const char of word) loose += LOOSE.get(char) ?? char
  return squeeze(loose)
}

/** What a Latin word may be meant to say, each reading loosened. Empty for what is no Latin word. */
export function transliterations(latin: string): string[] {
  if (!/^[a-z]{3,}$/.test(latin) || latin.length > MAX_LENGTH) return []
  let readings = ['']
  for (let place = 0; place < latin.length; ) {
    const sound = SOUNDS.find(({ signs }) => latin.startsWith(signs, place))
    if (!sound) return []
    readings = sound.meant.flatMap((letter) => readings.map((start) => start + letter)).slice(0, MAX_READINGS)
    place += sound.signs.length
  }
  return [...new Set(readings.map(squeeze))]
}
