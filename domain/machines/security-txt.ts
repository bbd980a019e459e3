// Whom to tell of a hole in the house: RFC 9116.
import { LOCALES } from '@/lib/i18n/locale'

const PATH = '/.well-known/security.txt'
/** Less than a year ahead, as the RFC advises, and never so little that a copy in front of us could outlive it. */
const MONTHS_AHEAD = 6

/** It says the same all month long; `until` is when it says something else. */
export function securityTxt(contacts: readonly string[], { site, now }: { site: string; now: Date }): { text: string; until: Date } {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${firstOfMonth(now, MONTHS_AHEAD).toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${site}${PATH}`,
  ]
  return { text: `${lines.join('\n')}\n`, until: firstOfMonth(now, 1) }
}

function firstOfMonth(now: Date, ahead: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))
}
