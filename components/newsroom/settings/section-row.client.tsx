'use client'
// One section in the list: its names and addresses, its place in the row, and a form to change it. Only an empty one can be removed.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locale'
import type { FormAction } from '../people/form-state'
import { SectionFields, type SectionWords } from './section-fields'
import type { SectionState } from './section-state'

export type SectionShown = SectionWords & { id: string; stories: number; isFirst: boolean; isLast: boolean }
type Props = { locale: Locale; section: SectionShown; action: FormAction<SectionState> }

export function SectionRow({ locale, section, action }: Props) {
  const t = useTranslations('newsroom.settings')
  const [{ message, did, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  const { name } = section[locale]
  const said = { save: t('sectionSaved'), up: t('moved'), down: t('moved') }
  return (
    <li className="st-row" data-section={section.colour}>
      <Names locale={locale} section={section} />
      <form action={submit} className="st-places">
        <button type="submit" name="intent" value="up" className="nr-button" disabled={section.isFirst} aria-label={t('upOf', { name })}>
          ↑
        </button>
        <button type="submit" name="intent" value="down" className="nr-button" disabled={section.isLast} aria-label={t('downOf', { name })}>
          ↓
        </button>
      </form>
      <details className="st-change" open={message !== undefined}>
        <summary className="nr-button" aria-label={t('changeOf', { name })}>
          {t('change')}
        </summary>
        <form action={submit} className="nr-form st-form">
          {message && (
            <p className="nr-error" role="alert">
              {message}
            </p>
          )}
          <SectionFields section={section} values={values} errors={errors} />
          <div className="st-orders">
            <button type="submit" name="intent" value="save" className="nr-button nr-primary" disabled={pending}>
              {t('save')}
            </button>
            {section.stories === 0 && (
              <button type="submit" name="intent" value="remove" className="nr-button nr-danger" disabled={pending} formNoValidate>
                {t('remove')}
              </button>
            )}
          </div>
        </form>
      </details>
      <p role="status" className={did ? 'nr-notice st-said' : undefined}>
        {did && said[did]}
      </p>
    </li>
  )
}

function Names({ locale, section }: { locale: Locale; section: SectionShown }) {
  const t = useTranslations('newsroom.settings')
  const other = LOCALES.find((one) => one !== locale) ?? locale
  return (
    <div className="st-names">
      <p>
        <span className="st-swatch" aria-hidden="true" />
        <strong>{section[locale].name}</strong> <span lang={other}>{section[other].name}</span>
      </p>
      <p className="nr-quiet">
        {LOCALES.map((one) => (
          <a key={one} href={localePath(one, `/${section[one].slug}`)} hrefLang={one}>
            {localePath(one, `/${section[one].slug}`)}
          </a>
        ))}
        <span>{t('stories', { count: section.stories })}</span>
      </p>
    </div>
  )
}
