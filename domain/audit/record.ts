// A record of the audit log as it is read: who gave which order, about what, and what that is called now.
import type { AuditRecord } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { pairQuotes } from '../articles/typography/quotes'
import { QUOTES } from '../articles/typography/rules'

/** `name`: what the subject is called now; null when it is gone or has no name. `path`: where it is in the newsroom. */
export type ReadRecord = Omit<AuditRecord, 'details'> & {
  details: { [key: string]: unknown }
  name: string | null
  path: string | null
}

/** Whatever a sentence may ask for has to be there, said or not. */
const UNSAID = { did: '', decision: '', by: '', status: '', again: '', revoked: '', trial: '', name: '', hands: 'none' }

/** «Марта Гайова публікує «Міст відкрито»». An order without a sentence of its own is called by its name. */
export function sentenceOf(record: ReadRecord, locale: Locale): string {
  const t = translator(locale, 'audit')
  const subject = calledIn(record, locale)
  const who = whoOf(record, locale)
  if (!hasSentence(record.command, locale)) return `${who}: ${record.command} ${subject}`
  const said = Object.entries(record.details).filter(([, value]) => ['string', 'boolean', 'number'].includes(typeof value))
  const values = { ...UNSAID, ...Object.fromEntries(said.map(([name, value]) => [name, String(value)])), who, subject }
  return (t as (key: string, values?: Record<string, string>) => string)(`did.${record.command}`, values).trim()
}

/** Is there a sentence for it? Whatever the log keeps has one; permissions that only open a page have none, and leave no record. */
export function hasSentence(order: string, locale: Locale): boolean {
  const t = translator(locale, 'audit')
  return t.has(`did.${order}` as Parameters<typeof t.has>[0])
}

/** An order by itself, as in a list to choose from: what is done, with dots for what it is done to. */
export function orderName(order: string, locale: Locale): string {
  const t = translator(locale, 'audit')
  const key = `called.${order}` as Parameters<typeof t.has>[0]
  const said = t as (key: string, values?: Record<string, string>) => string
  const name = t.has(key)
    ? said(key)
    : said(`did.${order}`, { ...UNSAID, who: '', subject: '…' })
        .trim()
        .replace(/: …$/, '')
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

/** What orders are about, by the first part of their names: «Матеріали» for `article.publish`. */
export function thingName(order: string, locale: Locale): string {
  const t = translator(locale, 'audit')
  return (t as (key: string) => string)(`things.${order.split('.')[0]}`)
}

export function whoOf({ actorId, actorName }: Pick<AuditRecord, 'actorId' | 'actorName'>, locale: Locale): string {
  const t = translator(locale, 'audit')
  if (actorId) return actorName
  return actorName === 'guest' ? t('guest') : t('house', { job: actorName })
}

/** People are called by their name; things stand in quotation marks, and those inside a name give way to them. What is gone keeps the beginning of its number. */
function calledIn({ name, subjectType, subjectId }: ReadRecord, locale: Locale): string {
  if (name === null) return subjectId.slice(0, 8)
  if (subjectType === 'person') return name
  const text = name || translator(locale, 'audit')('nameless')
  return pairQuotes(locale === 'uk' ? `«${text}»` : `“${text}”`, QUOTES[locale])
}
