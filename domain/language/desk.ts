// The proof of the language law for those who answer for it: read from totals the database keeps, never by counting stories.
import { db, type Reader } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { can } from '../permissions'
import { addedUp, type LanguageProof, type Reckoning, type Untranslated, type Volumes } from './proof'
import type { Period } from './schema'

const NEWEST = 20

type Asked = { period: Period; locale: Locale; now: Date }

/** Null for whoever may not see it. `locale`: in which language sections are called. */
export async function findLanguageProof(actor: Actor, asked: Asked): Promise<LanguageProof | null> {
  return can(actor, 'language.read') ? await readLanguageProof(db(), asked) : null
}

/** Whoever calls it has asked whether the actor may. */
export async function readLanguageProof(reader: Reader, { period, locale, now }: Asked): Promise<LanguageProof> {
  const [named, totals, untranslated] = await Promise.all([
    listSections(reader, locale),
    readTotals(reader, period),
    readUntranslated(reader, period),
  ])
  const reckoning = (of: 'ofPeriod' | 'altogether'): Reckoning => {
    const sections = named.map(({ id, name }) => ({ id, name, volumes: volumesOf(totals, id, of) }))
    return { sections, whole: addedUp(sections.map(({ volumes }) => volumes)) }
  }
  return { at: now, period, ofPeriod: reckoning('ofPeriod'), altogether: reckoning('altogether'), untranslated }
}

async function listSections(reader: Reader, locale: Locale): Promise<{ id: string; name: string }[]> {
  const rows = await reader.section.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, names: { select: { locale: true, name: true } } },
  })
  // A section the language has no name for is counted all the same.
  return rows.map(({ id, names }) => ({ id, name: (names.find((one) => one.locale === locale) ?? names[0])?.name ?? id }))
}

type Total = {
  sectionId: string
  locale: Locale
  ofPeriod: { stories: number; words: number }
  altogether: { stories: number; words: number }
}

async function readTotals(reader: Reader, { from, to }: Period): Promise<Total[]> {
  const rows = await reader.$queryRaw<
    { sectionId: string; locale: Locale; stories: number; words: number; allStories: number; allWords: number }[]
  >`
    select section_id as "sectionId", locale,
           coalesce(sum(stories) filter (where day between ${from}::date and ${to}::date), 0)::float8 as stories,
           coalesce(sum(words) filter (where day between ${from}::date and ${to}::date), 0)::float8 as words,
           sum(stories)::float8 as "allStories", sum(words)::float8 as "allWords"
      from language_totals group by section_id, locale`
  return rows.map(({ sectionId, locale, stories, words, allStories, allWords }) => ({
    sectionId,
    locale,
    ofPeriod: { stories, words },
    altogether: { stories: allStories, words: allWords },
  }))
}

function volumesOf(totals: readonly Total[], sectionId: string, of: 'ofPeriod' | 'altogether'): Volumes {
  const volume = (locale: Locale) => {
    const total = totals.find((one) => one.sectionId === sectionId && one.locale === locale)
    return total?.[of] ?? { stories: 0, words: 0 }
  }
  return { uk: volume('uk'), en: volume('en') }
}

async function readUntranslated(reader: Reader, { from, to }: Period): Promise<LanguageProof['untranslated']> {
  const [[counted], newest] = await Promise.all([
    reader.$queryRaw<{ ofPeriod: number; altogether: number }[]>`
      select count(*)::int as altogether,
             (count(*) filter (where published_at >= ${from}::date::timestamp at time zone 'Europe/Kyiv'
                                 and published_at < (${to}::date + 1)::timestamp at time zone 'Europe/Kyiv'))::int as "ofPeriod"
        from live_articles where locale <> 'uk' and not in_ukrainian`,
    reader.$queryRaw<Untranslated[]>`
      select article_id as "articleId", locale, headline, published_at as "publishedAt"
        from live_articles where locale <> 'uk' and not in_ukrainian
       order by published_at desc, article_id desc limit ${NEWEST}`,
  ])
  return { ofPeriod: counted?.ofPeriod ?? 0, altogether: counted?.altogether ?? 0, newest }
}
