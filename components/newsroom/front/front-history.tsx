// The front pages that were published, the newest first, each with what it changed in words.
import type { PublishedFront } from '@/domain/front/front-on-desk'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { FormAction } from '../people/form-state'
import { BringBack } from './bring-back.client'

type Props = {
  locale: Locale
  pages: (PublishedFront & { href: string })[]
  contentLocale: Locale
  now: Date
  back: string
  restore: FormAction
}

export function FrontHistory({ locale, pages, back, restore }: Props) {
  const t = translator(locale, 'front')
  const standing = pages[0]?.version ?? 0
  return (
    <>
      <div className="nr-head">
        <h1>{t('history.title')}</h1>
        <a href={back}>{t('links.back')}</a>
      </div>
      <p className="nr-quiet">{t('history.lead')}</p>
      {pages.length === 0 && <p className="nr-empty">{t('history.empty')}</p>}
      <ol className="fd-history" reversed>
        {pages.map(({ version, at, by, broughtBack, changes, href }) => (
          <li key={version}>
            <div className="fd-history-head">
              <h2>{t('history.version', { version })}</h2>
              <p className="nr-quiet">
                <time dateTime={at.toISOString()}>{exactTime(locale, at)}</time>
                <span>{by ?? t('history.house')}</span>
                {version === standing && <strong>{t('history.standing')}</strong>}
              </p>
            </div>
            {broughtBack !== null && <p>{t('history.broughtBack', { version: broughtBack })}</p>}
            {changes.length === 0 ? (
              <p className="nr-quiet">{t('history.nothing')}</p>
            ) : (
              <ul className="fd-changes">
                {changes.map((change) => (
                  <li key={`${change.kind} ${change.articleId}`}>
                    {change.kind === 'moved'
                      ? t('history.change.moved', change)
                      : t(`history.change.${change.kind}`, { headline: change.headline, slot: change.slot })}
                  </li>
                ))}
              </ul>
            )}
            <div className="nr-order">
              <a className="nr-button" href={href} aria-label={t('history.lookAt', { version })}>
                {t('history.look')}
              </a>
              {version !== standing && <BringBack version={version} baseVersion={standing} restore={restore} />}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}
