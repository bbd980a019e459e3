// What is said over a page that comes from the browser's own copies. The worker knows no page's language but by its first tag.
import { absent as enAbsent, copy as enCopy } from '@/lib/i18n/messages/en/saved.json'
import { absent as ukAbsent, copy as ukCopy } from '@/lib/i18n/messages/uk/saved.json'

const WORDS = { uk: { absent: ukAbsent, copy: ukCopy }, en: { absent: enAbsent, copy: enCopy } }
const TAGS = { uk: 'uk-UA', en: 'en-GB' }
const TIME_ZONE = 'Europe/Kyiv'

export type Language = keyof typeof WORDS

/** «29 листопада, 14:05», by the clock of Kyiv as everywhere in the paper. */
export function keptAt(at: Date, language: Language): string {
  const day = at.toLocaleDateString(TAGS[language], { day: 'numeric', month: 'long', timeZone: TIME_ZONE })
  const clock = at.toLocaleTimeString(TAGS[language], { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE })
  return `${day}, ${clock}`
}

export function copyNote(at: Date, language: Language): string {
  return WORDS[language].copy.replace('{when}', keptAt(at, language))
}

export function absentNote(language: Language): string {
  return WORDS[language].absent
}
