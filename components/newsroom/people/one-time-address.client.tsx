'use client'
// The address a new colleague sets a password by: shown once, to be handed over.
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'

type Props = { address: string; name: string }

export function OneTimeAddress({ address, name }: Props) {
  const t = useTranslations('people')
  const [copied, setCopied] = useState(false)
  const id = useId()

  async function copy() {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }

  return (
    <div className="nr-notice pp-address" role="status">
      <p id={id}>{t('address', { name })}</p>
      <input
        className="nr-input"
        readOnly
        value={address}
        aria-label={t('addressLabel')}
        aria-describedby={id}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="nr-button" onClick={copy}>
        {copied ? t('copied') : t('copy')}
      </button>
    </div>
  )
}
