// What a rule of talk says, in one line, with the form to change it folded away under it.
import type { ReactNode } from 'react'
import type { DeskRule } from '@/domain/comments/rules/desk-rule'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { SaidTime } from '../account/said-time'

type Props = {
  locale: Locale
  name: string
  lang?: Locale
  mark?: string
  rule: DeskRule | null
  now: Date
  isOpen?: boolean
  children: ReactNode
}

export function RuledRow({ locale, name, lang, mark, rule, now, isOpen, children }: Props) {
  const t = translator(locale, 'talk')
  return (
    <li className="tk-row">
      <p className="tk-name">
        <strong lang={lang}>{name}</strong> {mark && <span className="nr-status">{mark}</span>}
      </p>
      {rule ? (
        <p>
          {spokenRule(rule, locale)}{' '}
          <span className="nr-quiet">
            <SaidTime
              at={rule.changedAt}
              now={now}
              locale={locale}
              say={(when) => t('rules.said.by', { who: rule.by ?? t('bans.somebody'), when })}
            />
          </span>
        </p>
      ) : (
        <p className="nr-quiet">{t('rules.inherited')}</p>
      )}
      <details open={isOpen}>
        <summary className="nr-button" aria-label={t('rules.changeOf', { name })}>
          {t('rules.change')}
        </summary>
        {children}
      </details>
    </li>
  )
}

function spokenRule({ mode, slowMinutes, closedReason, closeAfterDays }: DeskRule, locale: Locale): string {
  const t = translator(locale, 'talk')
  const says = mode === 'slow' ? t('rules.said.slow', { minutes: slowMinutes ?? 1 }) : t(`rules.said.${mode}`, { reason: closedReason })
  return closeAfterDays === null ? says : `${says}; ${t('rules.said.closes', { days: closeAfterDays })}`
}
