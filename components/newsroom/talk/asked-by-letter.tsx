// A comment somebody is asked about by letter, with plain forms: they work in any browser, signed in or not.
// Each link does one thing; whoever would do another goes to the queue.
import type { ReactNode } from 'react'
import { REJECTION_REASONS } from '@/domain/comments/schema'
import { MAX_EXPLANATION, MIN_EXPLANATION } from '@/domain/moderation/explanation'
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
  /** What was wrong with the words to the author when it was sent, and the rule that was chosen. */
  again: Again | null
}

export type Again = { reason: string; problem: string }

export function AskedByLetter({ locale, token, asked, refusal, isDone, again }: Props) {
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
          {!refusal && <Decision locale={locale} token={token} action={asked.action} again={again} />}
        </>
      )}
      <p>
        <a href={localePath(locale, '/newsroom/moderation')}>{t('letters.page.queue')}</a>
      </p>
    </main>
  )
}

type Form = { locale: Locale; token: string }

function Decision({ locale, token, action, again }: Form & { action: LinkAction; again: Again | null }) {
  const t = translator(locale, 'talk')
  return (
    <LetterForm locale={locale} token={token}>
      {action === 'reject' && <Why locale={locale} again={again} />}
      <div>
        <button type="submit" name="action" value={action} className={`nr-button ${LOOK[action]}`}>
          {t(`letters.page.${action}`)}
        </button>
      </div>
    </LetterForm>
  )
}

function Why({ locale, again }: { locale: Locale; again: Again | null }) {
  const t = translator(locale, 'moderation')
  return (
    <>
      <label className="nr-field">
        {translator(locale, 'talk')('letters.page.reason')}
        <select name="reason" defaultValue={again?.reason ?? 'offensive'}>
          {REJECTION_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="nr-field">
        <label htmlFor="explanation">{t('explanation.label')}</label>
        <textarea
          id="explanation"
          name="explanation"
          rows={3}
          maxLength={MAX_EXPLANATION}
          aria-invalid={again ? true : undefined}
          aria-describedby={again ? 'explanation-problem explanation-hint' : 'explanation-hint'}
          // biome-ignore lint/a11y/noAutofocus: only where the form comes back because of this field.
          autoFocus={again !== null}
        />
        {again && (
          <span id="explanation-problem" className="nr-field-error">
            {again.problem}
          </span>
        )}
        <span id="explanation-hint" className="nr-quiet">
          {t('explanation.hintPlain', { min: MIN_EXPLANATION, max: MAX_EXPLANATION })}
        </span>
      </div>
    </>
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
