// A comment somebody is asked about by letter, with plain forms: they work in any browser, signed in or not.
// Each link does one thing; whoever would do another goes to the queue.
import type { ReactNode } from 'react'
import { REJECTION_REASONS } from '@/domain/comments/schema'
import type { LinkAction } from '@/domain/moderation/letters/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  token: string
  asked: { name: string; text: string; headline: string; locale: Locale; action: LinkAction; canUndo: boolean; isUndone: boolean } | null
  /** Why it is asked no more, or why what was done stays so. */
  refusal: string | null
  isDone: boolean
}

export function AskedByLetter({ locale, token, asked, refusal, isDone }: Props) {
  const t = translator(locale, 'talk')
  return (
    <main className="nr-door tk-asked">
      <h1>{t(asked ? 'letters.page.title' : 'letters.page.goneTitle')}</h1>
      {asked?.isUndone && <p className="nr-notice">{t('letters.page.undone')}</p>}
      {isDone && !asked?.isUndone && <p className="nr-notice">{t('letters.page.done')}</p>}
      {asked?.canUndo && <Undo locale={locale} token={token} />}
      {!asked && <p className="nr-error">{t('letters.page.gone')}</p>}
      {asked && refusal && !isDone && !asked.isUndone && <p className="nr-warning">{refusal}</p>}
      {asked && !isDone && (
        <>
          <p className="nr-quiet">{t('letters.page.wrote', { name: asked.name, headline: asked.headline })}</p>
          <p className="tk-words" lang={asked.locale}>
            {asked.text}
          </p>
          {!refusal && <Decision locale={locale} token={token} action={asked.action} />}
        </>
      )}
      <p>
        <a href={localePath(locale, '/newsroom/moderation')}>{t('letters.page.queue')}</a>
      </p>
    </main>
  )
}

type Form = { locale: Locale; token: string }

function Decision({ locale, token, action }: Form & { action: LinkAction }) {
  const t = translator(locale, 'talk')
  const reasons = translator(locale, 'moderation')
  return (
    <LetterForm locale={locale} token={token}>
      {action === 'reject' && (
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
      )}
      <div>
        <button type="submit" name="action" value={action} className={`nr-button ${LOOK[action]}`}>
          {t(`letters.page.${action}`)}
        </button>
      </div>
    </LetterForm>
  )
}

const LOOK: Record<LinkAction, string> = { approve: 'nr-primary', spam: '', reject: 'nr-danger' }

function Undo({ locale, token }: Form) {
  const t = translator(locale, 'talk')
  return (
    <LetterForm locale={locale} token={token}>
      <div>
        <button type="submit" name="action" value="undo" className="nr-button">
          {t('letters.page.undo')}
        </button>
      </div>
    </LetterForm>
  )
}

function LetterForm({ locale, token, children }: Form & { children: ReactNode }) {
  return (
    <form method="post" action="/api/moderation/letter" className="nr-form">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="locale" value={locale} />
      {children}
    </form>
  )
}
