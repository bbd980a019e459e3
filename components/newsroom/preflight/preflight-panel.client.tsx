'use client'
// The check on request: an editor looks before the order is given.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Finding } from '@/domain/preflight/finding'
import { PreflightFindings } from './preflight-findings'
import { askForFindings } from './preflight-requests'

type Check = 'none' | 'running' | 'failed' | Finding[]

export function PreflightPanel({ articleId }: { articleId: string }) {
  const t = useTranslations('desk.preflight')
  const [check, setCheck] = useState<Check>('none')

  async function run() {
    setCheck('running')
    setCheck((await askForFindings(articleId)) ?? 'failed')
  }

  return (
    <>
      <button type="button" className="nr-link" disabled={check === 'running'} onClick={() => void run()}>
        {t('check')}
      </button>
      <div aria-live="polite" className="pf-panel">
        {check === 'running' && <p className="nr-quiet">{t('checking')}</p>}
        {check === 'failed' && <p className="nr-error">{t('failed')}</p>}
        {Array.isArray(check) && (
          <>
            <PreflightFindings findings={check} />
            <button type="button" className="nr-link" onClick={() => setCheck('none')}>
              {t('hide')}
            </button>
          </>
        )}
      </div>
    </>
  )
}
