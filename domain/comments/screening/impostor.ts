// Nobody but a colleague signs as one, in whatever letters: «Aдмiн», «Модерація», «Levko Tykhyi», «Команда Вісника».
import { addressesIn } from '../addresses/addresses'
import type { Word } from '../normal/normal'
import { transliterations } from '../normal/transliteration'
import { findWords } from '../words/match'
import { type Check, unsure } from './check'

/** Words no reader's name needs, in any form, and no surname is: «Адмінська», «Редько», «Модрицька» are names. */
const OFFICE =
  /^(?:адм[іи]н(?:[іи]стра[тц].*|ка|ки|а|и|ы|у|ом|ів|ов)?|модер(?:а[тц].*|ка|ки|а|и|ы|у|ом)?|редак[тц].*|редколег.*|головред.*|т[ие]хп[іо]д[тд].*|admins?|administrat.*|mods?|moderat.*|editors?|editorial.*|newsroom|staff|support|redak[tc].*)$/
/** The same as Latin letters may be meant, read loosely: see `transliterations`. */
const OFFICE_LOOSE = /^(?:адмін(?:істра[тц].*|ка|а|і|у)?|модер(?:а[тц].*|ка|а|і|у)?|редак[тц].*|головред.*)$/
/** «Служба підтримки», «служба поддержки». */
const DESK = /^служб. (?:техн\S+ )?(?:підтримк|п[оі]дер[жш]к|безпек)/

export const impostor: Check = {
  name: 'impostor',
  look({ normalName, reservedNames }) {
    if (reservedNames === null) return unsure
    const { words, joined } = normalName
    const isReserved =
      [...words, ...joined].some(isOffice) ||
      readingsOf(words).some((reading) => DESK.test(reading) || reservedNames.whole.has(reading)) ||
      findWords(reservedNames.within, normalName).length > 0
    return isReserved ? { kind: 'invalid', field: 'name', code: 'reserved' } : null
  },
}

/** A name is printed large, greets in letters and is quoted by others: no place to send readers anywhere. */
export const addressInName: Check = {
  name: 'addressInName',
  look: ({ name }) => (addressesIn(name).length > 0 ? { kind: 'invalid', field: 'name', code: 'hasAddress' } : null),
}

function isOffice({ text, readings }: Word): boolean {
  return [text, ...readings].some((spelling) => OFFICE.test(spelling)) || transliterations(text).some((loose) => OFFICE_LOOSE.test(loose))
}

/** A name as it is written and as it may be meant. */
function readingsOf(words: readonly Word[]): string[] {
  return [words.map(({ text }) => text).join(' '), words.map(({ text, readings }) => readings[0] ?? text).join(' ')]
}
