// What the writing page offers to choose from, in the language of the article.
import type { Reader } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Choice, SectionChoice } from './editor-article'

export async function sectionChoices(reader: Reader, locale: Locale): Promise<SectionChoice[]> {
  const names = await reader.sectionName.findMany({
    where: { locale },
    orderBy: { section: { position: 'asc' } },
    select: { sectionId: true, name: true, section: { select: { colour: true } } },
  })
  return names.map(({ sectionId, name, section }) => ({ id: sectionId, name, colour: section.colour }))
}

export async function authorChoices(reader: Reader, locale: Locale): Promise<Choice[]> {
  const authors = await reader.author.findMany({ select: { id: true, profiles: { select: { locale: true, name: true } } } })
  const choices = authors.flatMap(({ id, profiles }) => {
    const profile = profiles.find((one) => one.locale === locale) ?? profiles[0]
    return profile ? [{ id, name: profile.name }] : []
  })
  return choices.sort((one, other) => one.name.localeCompare(other.name, locale))
}
