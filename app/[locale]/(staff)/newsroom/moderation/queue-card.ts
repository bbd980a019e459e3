// A comment of the queue in the words of the page: times said as people say them, reasons by their names.
import type { QueueCard } from '@/components/newsroom/moderation/decision-state'
import { spokenTime } from '@/components/ui/spoken-time'
import type { QueueItem } from '@/domain/moderation/desk'
import { clock, exactTime, kyivDay } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Context = { locale: Locale; now: Date }

export function queueCard(item: QueueItem, { locale, now }: Context): QueueCard {
  const { article, decision, at, parent, ...rest } = item
  return {
    ...rest,
    at: { text: said(at, { locale, now }), iso: at.toISOString(), exact: exactTime(locale, at) },
    decided: decision && decidedWords(item, { locale, now }),
    note: decision?.note ?? '',
    parent: parent && { name: parent.name, text: parent.text },
    article: { headline: article.headline, path: article.path && localePath(article.locale, article.path) },
  }
}

function decidedWords({ status, decision }: QueueItem, { locale, now }: Context): string | null {
  if (!decision) return null
  const t = translator(locale, 'moderation')
  const reason = `reasons.${decision.reason}` as 'reasons.other'
  return t('decided', {
    status,
    who: decision.who ?? t('somebody'),
    when: said(decision.at, { locale, now }),
    reason: decision.reason && t.has(reason) ? t(reason) : '',
    hasReason: decision.reason ? 'yes' : 'no',
  })
}

function said(at: Date, { locale, now }: Context): string {
  const day = spokenTime({ at, now, locale })
  return kyivDay(at) === kyivDay(now) ? day : `${day}, ${clock(locale, at)}`
}
