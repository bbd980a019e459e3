// The names of a section as they are written: with their addresses, checked against the house's and other sections'.
import type { z } from 'zod'
import type { Tx } from '@/lib/db'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { slugOf } from '../articles/slug'
import { typeset, typesetName } from '../articles/typography/typeset'
import type { FieldError } from '../outcome'
import { type CreateSection, isReserved } from './schema'

export type SectionWords = Pick<z.output<typeof CreateSection>, Locale>
type Address = { locale: Locale; slug: string }
export type NameRow = { locale: Locale; name: string; slug: string; description: string }

/** Two administrators must not both find an address free. */
const SECTIONS_LOCK = 7_103_004

/** Orders about the row of sections are carried out one after another. */
export async function lockSections(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${SECTIONS_LOCK})`
}

export function nameRows(words: SectionWords): NameRow[] {
  return LOCALES.map((locale) => {
    const { name, slug, description } = words[locale]
    return { locale, name: typesetName(name, locale), description: typeset(description, locale), slug: slug || slugOf(name) }
  })
}

/** Addresses that a section leaves: its pages lead on from them for as long as no other section stands there. */
export async function keepOldSlugs(
  tx: Tx,
  sectionId: string,
  { before, after }: Record<'before' | 'after', readonly Address[]>,
): Promise<void> {
  const left = before.filter((old) => after.every(({ locale, slug }) => locale !== old.locale || slug !== old.slug))
  for (const { locale, slug } of left) {
    const old = { locale, slug, sectionId }
    await tx.oldSectionSlug.upsert({ where: { locale_slug: { locale, slug } }, create: old, update: old })
  }
}

/** `sectionId`: the section that may keep its own addresses; none for a new one. */
export async function findSlugErrors(tx: Tx, rows: readonly NameRow[], sectionId?: string): Promise<FieldError[]> {
  const others = await tx.sectionName.findMany({
    where: { OR: rows.map(({ locale, slug }) => ({ locale, slug })), NOT: { sectionId } },
    select: { locale: true, slug: true },
  })
  const isTaken = (row: NameRow) => others.some(({ locale, slug }) => locale === row.locale && slug === row.slug)
  return rows.flatMap((row): FieldError[] => {
    const field = `${row.locale}.slug`
    if (row.slug === '') return [{ field, code: 'required' }]
    if (isReserved(row.slug)) return [{ field, code: 'notAllowed' }]
    return isTaken(row) ? [{ field, code: 'taken' }] : []
  })
}
