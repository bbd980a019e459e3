// On every page of the newsroom: what was to happen by itself and did not, or happened late. Never silent, until somebody has seen it.

import type { Trouble } from '@/domain/schedule/plan'
import type { ScheduleKind } from '@/domain/schedule/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { saidExactly } from './said-minute'
import { TroubleForm, type TroubleState } from './trouble-form.client'
import './publish.css'

/** `reason`: why it failed, in a sentence. */
export type ToldTrouble = Trouble & { reason: string | null }

type Props = {
  locale: Locale
  troubles: readonly ToldTrouble[]
  answer: (state: TroubleState, form: FormData) => Promise<TroubleState>
}

export function Troubles({ locale, troubles, answer }: Props) {
  if (troubles.length === 0) return null
  const t = translator(locale, 'newsroom')
  return (
    <aside className="pb-troubles" aria-label={t('troubles.label')}>
      <ul>
        {troubles.map(({ id, what, kind, articleId, headline, at, lateByMinutes, reason }) => (
          <li key={id} data-what={what}>
            <p>
              <strong>{t(`troubles.${what}`, { minutes: lateByMinutes })}</strong> {t(`troubles.kind.${kind satisfies ScheduleKind}`)}{' '}
              <a href={localePath(locale, `/newsroom/articles/${articleId}`)}>{headline || t('today.untitled')}</a>,{' '}
              <time dateTime={at.toISOString()}>{saidExactly(locale, at)}</time>.{reason && ` ${reason}`}
              {what === 'missed' && ` ${t('troubles.worker')}`}
            </p>
            <TroubleForm
              scheduleId={id}
              words={{ retry: what === 'late' ? null : t('troubles.retry'), seen: what === 'missed' ? null : t('troubles.seen') }}
              answer={answer}
            />
          </li>
        ))}
      </ul>
    </aside>
  )
}
