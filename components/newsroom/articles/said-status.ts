// Where a story stands, in words: what readers see of it now, and that something of it is to go out at a minute.
import type { DeskStatus } from '@/domain/articles/desk-row'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** `isPlanned`: a text of it has its minute. A story that was never out says so by its status alone. */
export function saidStatus(locale: Locale, { status, isPlanned }: { status: DeskStatus; isPlanned: boolean }): string {
  const t = translator(locale, 'editor')
  const said = t(`status.${status}`)
  if (!isPlanned) return said
  if (status === 'live' || status === 'changed') return t('planned.update', { status: said })
  return status === 'withdrawn' ? t('planned.return', { status: said }) : said
}
