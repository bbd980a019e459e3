// Now, or at a minute.
import { useTranslations } from 'use-intl/react'
import { type Minute, MinuteField } from './minute-field'
import { nextHour, nowOnWall } from './minutes'

type Props = {
  id: string
  /** Null: now. */
  at: Minute | null
  /** Only the minute is asked for. */
  mustWait: boolean
  error?: string
  onChange: (at: Minute | null) => void
}

export function WhenFields({ id, at, mustWait, error, onChange }: Props) {
  const t = useTranslations('publish')
  return (
    <>
      {!mustWait && (
        <fieldset className="pb-when">
          <legend>{t('when.question')}</legend>
          <label className="nr-check">
            <input type="radio" name={`${id}-when`} checked={at === null} onChange={() => onChange(null)} />
            {t('when.now')}
          </label>
          <label className="nr-check">
            <input type="radio" name={`${id}-when`} checked={at !== null} onChange={() => onChange(nextHour())} />
            {t('when.later')}
          </label>
        </fieldset>
      )}
      {at && (
        <>
          <MinuteField id={`${id}-minute`} label={t('minute.label')} minute={at} min={nowOnWall()} error={error} onChange={onChange} />
          <p className="nr-quiet">{t('when.frozen')}</p>
        </>
      )}
    </>
  )
}
