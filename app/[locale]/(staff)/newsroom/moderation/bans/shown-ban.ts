// A ban in the words of the page: what it looks at, until when, who made it.
import type { ShownBan } from '@/components/newsroom/talk/ban-row'
import { shortTime } from '@/components/ui/spoken-time'
import type { DeskBan } from '@/domain/moderation/bans/desk'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Context = { locale: Locale; now: Date }

export function shownBan(ban: DeskBan, { locale, now }: Context): ShownBan {
  const t = translator(locale, 'talk')
  const { id, kind, reason, note, isOver } = ban
  const called = ban.isErased ? t('bans.erased') : ban.called
  const made = t('bans.madeBy', { who: ban.by?.name ?? t('bans.somebody'), when: shortTime({ at: ban.at, now, locale }) })
  return { id, kind, called: kind === 'network' ? network(called) : called, until: until(ban, { locale, now }), made, reason, note, isOver }
}

function until({ liftedAt, liftedBy, expiresAt, isOver }: DeskBan, { locale, now }: Context): string {
  const t = translator(locale, 'talk')
  if (liftedAt) return t('bans.liftedAt', { when: shortTime({ at: liftedAt, now, locale }), who: liftedBy?.name ?? t('bans.somebody') })
  if (!expiresAt) return t('bans.forGoodSaid')
  return t(isOver ? 'bans.endedAt' : 'bans.until', { when: exactTime(locale, expiresAt) })
}

/** A network is kept by its beginning and said with its length, as those who know networks say it. */
function network(value: string): string {
  return value.includes(':') ? `${value}::/64` : `${value}.0/24`
}
