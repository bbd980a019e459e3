// What every page of the paper needs before its own reading: name, motto, sections.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { keepUntilTouched } from '../kept'
import { type Standards, type StandardsWords, saidParts } from '../standards/standards'
import { noteShown, touch } from '../touch'
import type { Paper, PaperSection } from './paper'

const SECTION = {
  id: true,
  colour: true,
  names: { select: { locale: true, slug: true, name: true, description: true } },
} as const

const SETTINGS = { nameUk: true, nameEn: true, mottoUk: true, mottoEn: true, commentsOpen: true, isDemo: true } as const

const STANDARDS = { locale: true, principles: true, ethics: true, ownership: true, masthead: true, changedAt: true } as const

/** A paper that was not set up yet still has a name. */
const UNNAMED = { nameUk: 'Вісник', nameEn: 'Visnyk', mottoUk: '', mottoEn: '', commentsOpen: true, isDemo: false }

export async function findPaper(locale: Locale): Promise<Paper> {
  noteShown(touch.paper())
  return await keepUntilTouched({ key: `paper/${locale}`, touches: [touch.paper()], read: () => readPaper(locale) })
}

async function readPaper(locale: Locale): Promise<Paper> {
  const [settings, sections, written] = await Promise.all([
    db().settings.findUnique({ where: { id: 1 }, select: SETTINGS }),
    db().section.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }], select: SECTION }),
    db().paperStandards.findMany({ select: STANDARDS }),
  ])
  const { nameUk, nameEn, mottoUk, mottoEn, commentsOpen, isDemo } = settings ?? UNNAMED
  return {
    locale,
    name: locale === 'uk' ? nameUk : nameEn,
    motto: locale === 'uk' ? mottoUk : mottoEn,
    commentsOpen,
    isDemo,
    sections: sections.flatMap((section) => inLanguage(section, locale)),
    standards: standardsIn(locale, written),
  }
}

function standardsIn(locale: Locale, written: (StandardsWords & { locale: Locale; changedAt: Date })[]): Standards | null {
  const said = written.map((words) => ({ locale: words.locale, parts: saidParts(words), changedAt: words.changedAt }))
  const own = said.find((one) => one.locale === locale)
  if (!own || own.parts.length === 0) return null
  return { parts: own.parts, changedAt: own.changedAt, languages: said.flatMap((one) => (one.parts.length > 0 ? [one.locale] : [])) }
}

type SectionRow = {
  id: string
  colour: string
  names: { locale: Locale; slug: string; name: string; description: string }[]
}

/** A section without a name in this language is not part of the paper in it. */
function inLanguage({ id, colour, names }: SectionRow, locale: Locale): PaperSection[] {
  const own = names.find((name) => name.locale === locale)
  if (!own) return []
  const slugs = Object.fromEntries(names.map((name) => [name.locale, name.slug]))
  return [{ id, colour, slug: own.slug, name: own.name, description: own.description, slugs }]
}
