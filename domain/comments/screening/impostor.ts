// Nobody but a colleague signs as one, in whatever letters: «Aдмiн», «Редaкція», the name of an editor.
import { normalise, type Word } from '../normal/normal'
import { transliterations } from '../normal/transliteration'
import { type Check, unsure } from './check'

/** Words no reader's name needs, in any case. In Latin, too: see `transliterations`. */
const OFFICE =
  /^(?:адмін(?:істратор|ка|а|ом|у|и)?|админ(?:истратор)?|модератор(?:ка|а|ом|у|и)?|редакці[яїюєй]|редакци[яию]|редактор(?:ка|а|ом|у|и)?|головред|admin(?:istrator)?|moderator|mod|editor(?:ial)?|staff|redaktor|redaktsii?a|redakcija)$/
const OFFICE_LOOSE = new Set(['адмін', 'адміністратор', 'модератор', 'редактор', 'редакціа', 'редакціі', 'головред'])

export const impostor: Check = {
  name: 'impostor',
  look({ name, reservedNames }) {
    if (reservedNames === null) return unsure
    const { words, joined } = normalise(name)
    const isReserved = [...words, ...joined].some(isOffice) || spellingsOf(words).some((spelling) => reservedNames.has(spelling))
    return isReserved ? { kind: 'invalid', field: 'name', code: 'taken' } : null
  },
}

function isOffice({ text, readings }: Word): boolean {
  return [text, ...readings].some((spelling) => OFFICE.test(spelling)) || transliterations(text).some((loose) => OFFICE_LOOSE.has(loose))
}

/** The name as it is written and as it may be meant, in both orders of its words. */
function spellingsOf(words: readonly Word[]): string[] {
  const written = words.map(({ text }) => text)
  const meant = words.map(({ text, readings }) => readings[0] ?? text)
  return [written, meant].flatMap((spelling) => [spelling.join(' '), spelling.toReversed().join(' ')])
}
