// Today's page of the newsroom. What a colleague has nothing to do with is not there.
import { Time } from '@/components/ui/time'
import type { DeskRow, Recent } from '@/domain/articles/desk-row'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  name: string
  mayWrite: boolean
  recent: Recent
  /** Comments that wait for a decision; null for whoever may not decide. */
  waiting: number | null
  now: Date
}

export function Today({ locale, name, mayWrite, recent, waiting, now }: Props) {
  const t = translator(locale, 'newsroom')
  const list = { locale, now }
  return (
    <>
      <div className="nr-head">
        <h1>{t('today.greeting', { name })}</h1>
        {mayWrite && (
          <a className="nr-button nr-primary" href={localePath(locale, '/newsroom/articles/new')}>
            {t('newArticle')}
          </a>
        )}
      </div>
      <div className="nr-sections">
        {waiting !== null && (
          <section>
            <h2>{t('today.waiting')}</h2>
            <p className="nr-today-waiting">{t('today.waitingCount', { count: waiting })}</p>
            {waiting > 0 && (
              <a className="nr-button" href={localePath(locale, '/newsroom/moderation')}>
                {t('today.openQueue')}
              </a>
            )}
          </section>
        )}
        {mayWrite && <Stories {...list} title={t('today.onYourDesk')} rows={recent.onDesk} empty={t('today.deskEmpty')} />}
        {recent.changed.length > 0 && <Stories {...list} title={t('today.changedInPrivate')} rows={recent.changed} empty="" />}
        {mayWrite && <Stories {...list} title={t('today.publishedToday')} rows={recent.published} empty={t('today.publishedNone')} />}
      </div>
    </>
  )
}

type StoriesProps = { locale: Locale; title: string; rows: DeskRow[]; empty: string; now: Date }

function Stories({ locale, title, rows, empty, now }: StoriesProps) {
  const t = translator(locale, 'newsroom')
  return (
    <section>
      <h2>{title}</h2>
      {rows.length === 0 && <p className="nr-quiet">{empty}</p>}
      <ul className="nr-list">
        {rows.map(({ id, headline, changedAt, changedBy, locale: language }) => (
          <li key={id}>
            <a href={localePath(locale, `/newsroom/articles/${id}`)} lang={language}>
              {headline || t('today.untitled')}
            </a>
            <span className="nr-quiet">
              {changedBy && `${changedBy}, `}
              <Time at={changedAt} now={now} locale={locale} form="short" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
