'use client'
// The strip over every page of a language: put up, changed, taken down.
import { useActionState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { LONGEST_WORDS, USUAL_MINUTES } from '@/domain/breaking/schema'
import type { DeskStrip } from '@/domain/breaking/strip'
import type { Locale } from '@/lib/i18n/locale'
import type { FormAction, FormState } from '../people/form-state'
import { saidMinute } from '../publish/said-minute'

export type StripState = FormState & { did?: 'putUp' | 'change' | 'takeDown' }

type Props = {
  /** Of the readers. */
  locale: Locale
  strip: DeskStrip | null
  stories: { id: string; headline: string }[]
  now: Date
  action: FormAction<StripState>
}

const HOUR = 60
const LASTS = [30, HOUR, USUAL_MINUTES, 4 * HOUR, 8 * HOUR, 12 * HOUR, 24 * HOUR]

export function StripForm({ locale, strip, stories, now, action }: Props) {
  const t = useTranslations('front.breaking')
  const spoken = useLocale()
  const [{ message, errors = {}, values, did }, submit, pending] = useActionState(action, {})
  const shown = values ?? { words: strip?.words ?? '', articleId: strip?.article?.id ?? '', link: strip?.link ?? '', minutes: '' }
  const name = (field: string) => `${locale}-${field}`
  const described = (field: string) => ({ 'aria-invalid': field in errors, 'aria-describedby': `${name(field)}-hint` })
  return (
    <section className="fd-strip" aria-labelledby={name('title')}>
      <h2 id={name('title')}>{t(`in.${locale}`)}</h2>
      {strip ? (
        <p className="fd-strip-standing">
          <q lang={locale}>{strip.words}</q> <strong>{t('until', { when: saidMinute(spoken, strip.expiresAt, now) })}</strong>{' '}
          {strip.by && t('by', { when: saidMinute(spoken, strip.putUpAt, now), who: strip.by })}
        </p>
      ) : (
        <p className="nr-quiet">{t('none')}</p>
      )}
      {/* A form whose values came from elsewhere is a new form. */}
      <form key={`${strip?.id} ${strip?.version} ${JSON.stringify(values)}`} action={submit} className="nr-form">
        {message && (
          <p className="nr-error" role="alert">
            {message}
          </p>
        )}
        <label className="nr-field">
          {t('words')}
          <textarea
            name="words"
            rows={2}
            maxLength={LONGEST_WORDS}
            lang={locale}
            data-typeset=""
            defaultValue={shown.words}
            required
            {...described('words')}
          />
          <Hint id={name('words')} error={errors.words} hint={t('wordsHint')} />
        </label>
        <label className="nr-field">
          {t('article')}
          <select name="articleId" lang={locale} defaultValue={shown.articleId} {...described('articleId')}>
            <option value="" lang={spoken}>
              {t('articleNone')}
            </option>
            {stories.map(({ id, headline }) => (
              <option key={id} value={id}>
                {headline}
              </option>
            ))}
          </select>
          <Hint id={name('articleId')} error={errors.articleId} hint="" />
        </label>
        <label className="nr-field">
          {t('link')}
          <input type="url" name="link" defaultValue={shown.link} {...described('link')} />
          <Hint id={name('link')} error={errors.link} hint={t('linkHint')} />
        </label>
        <label className="nr-field">
          {t('lasts')}
          <select name="minutes" defaultValue={shown.minutes || (strip ? '' : String(USUAL_MINUTES))}>
            {strip && <option value="">{t('keep')}</option>}
            {LASTS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes < HOUR ? t('minutes', { minutes }) : t('hours', { hours: minutes / HOUR })}
              </option>
            ))}
          </select>
        </label>
        <div className="nr-order">
          <button type="submit" name="intent" value="save" className="nr-button nr-primary" disabled={pending}>
            {strip ? t('change') : t('putUp')}
          </button>
          {strip && (
            <button type="submit" name="intent" value="takeDown" className="nr-button nr-danger" disabled={pending} formNoValidate>
              {t('takeDown')}
            </button>
          )}
        </div>
      </form>
      <p role="status" className={did ? 'nr-notice' : undefined}>
        {did && t(`done.${did}`)}
      </p>
    </section>
  )
}

function Hint({ id, error, hint }: { id: string; error?: string; hint: string }) {
  return (
    <span id={`${id}-hint`} className={error ? 'nr-field-error' : 'nr-quiet'}>
      {error ?? hint}
    </span>
  )
}
