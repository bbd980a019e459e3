// The way to newer and older pages of a list, as plain links.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  newerPath?: string
  olderPath?: string
  /** Number of this page, where pages are numbered. */
  page?: number
  /** A list read by cursor knows no page before this one, only the first. */
  newestPath?: string
}

export function Pagination({ locale, newerPath, olderPath, page, newestPath }: Props) {
  if (!newerPath && !olderPath && !newestPath) return null
  const t = translator(locale, 'site')
  return (
    <nav className="pagination" aria-label={t('lists.pages')}>
      {newestPath && <a href={newestPath}>← {t('lists.newest')}</a>}
      {newerPath && (
        <a href={newerPath} rel="prev">
          ← {t('lists.newer')}
        </a>
      )}
      {page !== undefined && <span className="pagination-here">{t('lists.page', { page })}</span>}
      {olderPath && (
        <a className="pagination-older" href={olderPath} rel="next">
          {t('lists.older')} →
        </a>
      )}
    </nav>
  )
}
