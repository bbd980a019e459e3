// What the check found: a sentence, its weight in a word and a shape, and the way to where it is mended.
import { useTranslations } from 'use-intl/react'
import type { Finding, Fix } from '@/domain/preflight/finding'
import { goToFix } from './go-to-fix'
import './preflight.css'

type Props = {
  findings: readonly Finding[]
  /** Before the page is shown at the place: a dialog over it closes here. */
  onFix?: () => void
}

const MARK = { must: '▲', should: '■', hint: '○' } as const

export function PreflightFindings({ findings, onFix }: Props) {
  const t = useTranslations('desk.preflight')
  if (findings.length === 0) return <p className="nr-notice">{t('nothing')}</p>
  const mend = (fix: Fix) => {
    onFix?.()
    goToFix(fix)
  }
  return (
    <ul className="pf-list">
      {numbered(findings).map(({ key, code, severity, params, fix }) => (
        <li key={key} data-severity={severity}>
          <span className="pf-weight">
            <span aria-hidden="true">{MARK[severity]}</span> {t(`severity.${severity}`)}
          </span>
          <span>{t(`found.${code}`, { length: 0, most: 0, least: 0, width: 0, count: 0, href: '', missing: '', ...params })}</span>
          {fix.kind !== 'none' && (
            <button type="button" className="nr-link" onClick={() => mend(fix)}>
              {t('mend')}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The same thing may be found in several places. */
function numbered(findings: readonly Finding[]): (Finding & { key: string })[] {
  const met = new Map<string, number>()
  return findings.map((one) => {
    const count = (met.get(one.code) ?? 0) + 1
    met.set(one.code, count)
    return { ...one, key: `${one.code} ${count}` }
  })
}
