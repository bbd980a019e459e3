// Nobody but a colleague signs as one, in whatever letters: «Aдмiн», «Модерація», «Levko Tykhyi», «Команда Вісника».
import { addressesIn } from '../addresses/addresses'
import { type Normal, normalise, type Word } from '../normal/normal'
import { transliterations } from '../normal/transliteration'
import { findWords } from '../words/match'
import { type Check, unsure } from './check'
import type { ReservedNames } from './reserved-names'

/** Words no reader's name needs, in any form, and no surname is: «Адмінська», «Редько», «Модрицька» are names. */
const OFFICE =
  /^(?:адм[іи]н(?:[іи]стра[тц].*|ка|ки|а|и|ы|у|ом|ів|ов)?|модер(?:а[тц].*|ка|ки|а|и|ы|у|ом)?|редак[тц].*|редколег.*|головред.*|т[ие]хп[іо]д[тд].*|admins?|administrat.*|mods?|moderat.*|editors?|editorial.*|newsroom|staff|support|redak[tc].*)$/
/** The same as Latin letters may be meant, read loosely: see `transliterations`. */
const OFFICE_LOOSE = /^(?:адмін(?:істра[тц].*|ка|а|і|у)?|модер(?:а[тц].*|ка|а|і|у)?|редак[тц].*|головред.*)$/
/** «Служба підтримки», «служба поддержки». */
const DESK = /^служб. (?:техн\S+ )?(?:підтримк|п[оі]дер[жш]к|безпек)/

/** More parts than anybody's name has are not put together. */
const MAX_PARTS = 8
const MAX_TOGETHER = 4

export const impostor: Check = {
  name: 'impostor',
  look({ name, normalName, reservedNames }) {
    if (reservedNames === null) return unsure
    const isReserved = [normalName, ...withoutSpaces(name)].some((normal) => isTaken(normal, reservedNames))
    return isReserved ? { kind: 'invalid', field: 'name', code: 'reserved' } : null
  },
}

function isTaken(normal: Normal, reserved: ReservedNames): boolean {
  const { words, joined } = normal
  return (
    [...words, ...joined].some(isOffice) ||
    readingsOf(words).some((reading) => DESK.test(reading) || reserved.whole.has(reading)) ||
    findWords(reserved.within, normal).length > 0
  )
}

/** «Ре дакція», «Головний мо де ратор»: the name with some of its neighbours put together. */
function withoutSpaces(name: string): Normal[] {
  const parts = name.trim().split(/\s+/).slice(0, MAX_PARTS)
  return parts.flatMap((_, start) =>
    Array.from({ length: Math.min(MAX_TOGETHER, parts.length - start) - 1 }, (__, more) => start + more + 2).map((end) =>
      normalise([...parts.slice(0, start), parts.slice(start, end).join(''), ...parts.slice(end)].join(' ')),
    ),
  )
}

/** A name is printed large, greets in letters and is quoted by others: no place to send readers anywhere. */
export const addressInName: Check = {
  name: 'addressInName',
  look: ({ name }) => (addressesIn(name).length > 0 ? { kind: 'invalid', field: 'name', code: 'hasAddress' } : null),
}

function isOffice({ text, spellings, latin }: Word): boolean {
  return (
    [text, ...spellings].some((spelling) => OFFICE.test(spelling)) ||
    latin.flatMap(transliterations).some((loose) => OFFICE_LOOSE.test(loose))
  )
}

/** A name as it is written and as it may be meant. */
function readingsOf(words: readonly Word[]): string[] {
  const meant = words.map(({ text, spellings }) => spellings.find((spelling) => spelling !== text) ?? text)
  return [words.map(({ text }) => text).join(' '), meant.join(' ')]
}
