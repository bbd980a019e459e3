'use client'
// Recovery codes, shown once: to be printed or kept as a file before going on.
import { useTranslations } from 'use-intl/react'

type Props = { codes: string[]; next?: string }

export function RecoveryCodes({ codes, next }: Props) {
  const t = useTranslations('account.second')

  function download() {
    const text = `${t('fileTitle')}\n\n${codes.join('\n')}\n`
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    const link = document.createElement('a')
    link.href = address
    link.download = t('file')
    link.click()
    URL.revokeObjectURL(address)
  }

  return (
    <section className="ac-recovery" aria-labelledby="recovery-codes">
      <h3 id="recovery-codes">{t('recovery')}</h3>
      <p className="nr-notice" role="status">
        {t('shownOnce')}
      </p>
      <ol className="ac-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p className="nr-order ac-no-print">
        <button type="button" className="nr-button" onClick={download}>
          {t('download')}
        </button>
        <button type="button" className="nr-button" onClick={() => window.print()}>
          {t('print')}
        </button>
        {next && (
          <a className="nr-button nr-primary" href={next}>
            {t('goOn')}
          </a>
        )}
      </p>
    </section>
  )
}
