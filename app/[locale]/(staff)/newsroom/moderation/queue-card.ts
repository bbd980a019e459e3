// A comment of the queue in the words of the page: times said as people say them, reasons by their names.
import type { QueueCard } from '@/components/newsroom/moderation/decision-state'
import { spokenTime } from '@/components/ui/spoken-time'
import type { QueueItem } from '@/domain/moderation/queue/item'
import { clock, exactTime, kyivDay } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Context = { locale: Locale; now: Date }

export function queueCard(item: QueueItem, { locale, now }: Context): QueueCard {
  const { article, decision, at, parent, claim, appeal, reports, notes, waitingSince: _, heldBecause: __, findings: ___, ...rest } = item
  return {
    ...rest,
    at: { text: said(at, { locale, now }), iso: at.toISOString(), exact: exactTime(locale, at) },
    why: reasonsToWait(item, locale),
    decided: decision && decidedWords(item, { locale, now }),
    explanation: decision?.explanation ?? '',
    note: decision?.note ?? '',
    appeal: appeal?.text ?? null,
    reports: reports.map((report) => ({
      reason: reasonName(report.reason, locale),
      note: report.note,
      at: said(report.at, { locale, now }),
    })),
    notes: notes.map((note) => ({ ...note, at: said(note.at, { locale, now }) })),
    claim: claim && { ...claim, until: claim.until.toISOString() },
    parent: parent && { name: parent.name, text: parent.text },
    article: { id: article.id, headline: article.headline, path: article.path && localePath(article.locale, article.path) },
  }
}

/** The check that held it comes first; others that noticed something follow. */
function reasonsToWait({ heldBecause, findings, edit, appeal, status }: QueueItem, locale: Locale): string[] {
  if (status === 'approved' && !edit && !appeal) return []
  const t = translator(locale, 'moderation')
  const checks = [...new Set([heldBecause, ...findings.map(({ check }) => check)])].filter((check) => check !== null)
  const sentences = checks.map((check) => {
    const key = `held.${check}` as 'held.firstComment'
    return t.has(key) ? t(key) : t('held.unsure')
  })
  return [...(edit ? [t('held.edited')] : []), ...(appeal ? [t('held.appealed')] : []), ...new Set(sentences)]
}

function decidedWords({ status, decision }: QueueItem, { locale, now }: Context): string | null {
  if (!decision) return null
  const t = translator(locale, 'moderation')
  return t('decided', {
    status,
    who: decision.who ?? t('somebody'),
    when: said(decision.at, { locale, now }),
    reason: decision.reason ? reasonName(decision.reason, locale) : '',
    hasReason: decision.reason ? 'yes' : 'no',
  })
}

function reasonName(reason: string, locale: Locale): string {
  const t = translator(locale, 'moderation')
  const key = `reasons.${reason}` as 'reasons.other'
  return t.has(key) ? t(key) : reason
}

function said(at: Date, { locale, now }: Context): string {
  const day = spokenTime({ at, now, locale })
  return kyivDay(at) === kyivDay(now) ? day : `${day}, ${clock(locale, at)}`
}
