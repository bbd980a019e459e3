// The rules of conversation as readers read them, in the order moderators name them.
import { REJECTION_REASONS } from '@/domain/comments/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** `days`: how long the network address of a comment is remembered. */
export function Conduct({ locale, days }: { locale: Locale; days: number }) {
  const t = translator(locale, 'conduct')
  return (
    <article className="conduct">
      <h1>{t('title')}</h1>
      <p className="conduct-lead">{t('lead')}</p>
      <ol>
        {REJECTION_REASONS.map((reason) => (
          <li key={reason} id={reason}>
            <h2>{t(`reasons.${reason}.name`)}</h2>
            <p>{t(`reasons.${reason}.text`)}</p>
          </li>
        ))}
      </ol>
      <h2>{t('how.title')}</h2>
      <p>{t('how.text')}</p>
      <h2 id="appeal">{t('appeal.title')}</h2>
      <p>{t('appeal.text')}</p>
      <h2>{t('privacy.title')}</h2>
      <p>{t('privacy.text', { days })}</p>
    </article>
  )
}
