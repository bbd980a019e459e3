// On what terms a photograph may be used: asked of whoever knows, and never required.
import { useId } from 'react'
import { useTranslations } from 'use-intl/react'
import type { PhotoRights } from '@/domain/media/photo'

const NAMES = ['copyrightNotice', 'licenceUrl', 'acquireLicenceUrl'] as const
const MAX_LENGTH = 500

type Props = { rights: PhotoRights; errors?: Record<string, string> }

export function PhotoRightsFields({ rights, errors = {} }: Props) {
  const t = useTranslations('media')
  const isWrong = NAMES.some((name) => errors[name])
  return (
    <details className="md-rights" open={isWrong || NAMES.some((name) => rights[name] !== '') || undefined}>
      <summary>{t('rights')}</summary>
      <p className="nr-quiet">{t('rightsHint')}</p>
      {NAMES.map((name) => (
        <RightsField key={name} name={name} label={t(name)} hint={t(`${name}Hint`)} value={rights[name]} error={errors[name]} />
      ))}
    </details>
  )
}

type FieldProps = { name: (typeof NAMES)[number]; label: string; hint: string; value: string; error?: string }

function RightsField({ name, label, hint, value, error }: FieldProps) {
  const id = useId()
  return (
    <div className="nr-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        inputMode={name === 'copyrightNotice' ? undefined : 'url'}
        maxLength={MAX_LENGTH}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={`${id}-more`}
      />
      <span id={`${id}-more`} className={error ? 'nr-field-error' : 'nr-quiet'}>
        {error ?? hint}
      </span>
    </div>
  )
}
