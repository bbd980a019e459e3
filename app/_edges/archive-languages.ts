// The languages of a part of the archive: the switch leads to what is nearest, search engines are told only of the very same part.
import { archivePath } from '@/components/archive/breadcrumb'
import { findNearest } from '@/domain/archive/other-language'
import { LOCALES, type Locale } from '@/lib/i18n/locale'

type Languages = { languages?: Partial<Record<Locale, string>>; otherLanguagePath?: string }

/** `of`: a day, a month or a year that has a page in `locale`. */
export async function archiveLanguages(locale: Locale, of: string): Promise<Languages> {
  const other = LOCALES.find((one) => one !== locale)
  const nearest = other && (await findNearest(other, of))
  if (!other || !nearest) return {}
  const otherLanguagePath = archivePath(other, nearest)
  if (nearest !== of) return { otherLanguagePath }
  return { languages: { [locale]: archivePath(locale, of), [other]: otherLanguagePath }, otherLanguagePath }
}
