'use client'
// Codes from a telephone: a picture to scan, the first code, and then the recovery codes, shown once.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { CodeField } from './code-field'
import type { CodesState } from './factor-state'
import { KeyPictureView } from './key-picture'
import { RecoveryCodes } from './recovery-codes.client'

type Props = {
  begin: (state: CodesState, form: FormData) => Promise<CodesState>
  confirm: (state: CodesState, form: FormData) => Promise<CodesState>
  /** Where to go when the codes are kept. */
  next: string
}

export function CodesSetUp({ begin, confirm, next }: Props) {
  const t = useTranslations('account.second')
  const [{ key, message: notBegun }, start, starting] = useActionState(begin, {})
  const [{ codes, message, errors = {} }, submit, pending] = useActionState(confirm, {})
  if (codes) return <RecoveryCodes codes={codes} next={next} />
  if (!key) {
    return (
      <form action={start} className="nr-order">
        <button type="submit" className="nr-button nr-primary" disabled={starting}>
          {t('begin')}
        </button>
        {notBegun && (
          <p className="nr-error" role="alert">
            {notBegun}
          </p>
        )}
      </form>
    )
  }
  return (
    <div className="ac-scan">
      <p>{t('scan')}</p>
      <KeyPictureView picture={key.picture} label={t('picture')} />
      <p className="nr-quiet">
        {t('manual')} <code className="ac-key">{key.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <form action={submit} className="nr-form ac-narrow">
        {message && (
          <p className="nr-error" role="alert">
            {message}
          </p>
        )}
        <CodeField label={t('code')} error={errors.code} isDigits />
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {t('confirm')}
        </button>
      </form>
    </div>
  )
}
