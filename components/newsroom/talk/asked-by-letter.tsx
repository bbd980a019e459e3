// A comment somebody is asked about by letter, with plain forms: they work in any browser, signed in or not.
import { REJECTION_REASONS } from '@/domain/comments/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  token: string
  asked: { name: string; text: string; headline: string; locale: Locale } | null
  /** Why it is asked no more. */
  refusal: string | null
  isDone: boolean
}

export function AskedByLetter({ locale, token, asked, refusal, isDone }: Props) {
  const t = translator(locale, 'talk')
  return (
    <main className="nr-door tk-asked">
      <h1>{t(asked ? 'letters.page.title' : 'letters.page.goneTitle')}</h1>
      {isDone && <p className="nr-notice">{t('letters.page.done')}</p>}
      {!asked && <p className="nr-error">{t('letters.page.gone')}</p>}
      {asked && refusal && !isDone && <p className="nr-warning">{refusal}</p>}
      {asked && !isDone && (
        <>
          <p className="nr-quiet">{t('letters.page.wrote', { name: asked.name, headline: asked.headline })}</p>
          <p className="tk-words" lang={asked.locale}>
            {asked.text}
          </p>
          {!refusal && <Buttons locale={locale} token={token} />}
        </>
      )}
      <p>
        <a href={localePath(locale, '/newsroom/moderation')}>{t('letters.page.queue')}</a>
      </p>
    </main>
  )
}

function Buttons({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale, 'talk')
  const reasons = translator(locale, 'moderation')
  return (
    <form method="post" action="/api/moderation/letter" className="nr-form">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      <div className="nr-order">
        <button type="submit" name="action" value="approve" className="nr-button nr-primary">
          {t('letters.page.approve')}
        </button>
        <button type="submit" name="action" value="spam" className="nr-button">
          {t('letters.page.spam')}
        </button>
      </div>
      <label className="nr-field">
        {t('letters.page.reason')}
        <select name="reason" defaultValue="offensive">
          {REJECTION_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {reasons(`reasons.${reason}`)}
            </option>
          ))}
        </select>
      </label>
      <div>
        <button type="submit" name="action" value="reject" className="nr-button nr-danger">
          {t('letters.page.reject')}
        </button>
      </div>
    </form>
  )
}
