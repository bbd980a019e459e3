// A minute by the clock of Kyiv. On the two nights when the clock is moved the field says so and asks, instead of guessing.
import { useLocale, useTranslations } from 'use-intl/react'
import { readWallTime, type WallMeaning } from '@/domain/schedule/wall-time'
import { clock, exactTime, weekday } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'

/** As orders take it. */
export type Minute = { wallTime: string; isSecond: boolean }

type Props = {
  id: string
  label: string
  minute: Minute
  /** Nothing earlier is offered. */
  min: string
  error?: string
  onChange: (minute: Minute) => void
}

export function MinuteField({ id, label, minute, min, error, onChange }: Props) {
  const { wallTime, isSecond } = minute
  const meaning = readWallTime(wallTime)
  return (
    <div className="nr-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="datetime-local"
        className="pb-minute"
        required
        min={min}
        value={wallTime}
        aria-describedby={`${id}-meaning${error ? ` ${id}-error` : ''}`}
        aria-invalid={error || meaning?.kind === 'never' ? true : undefined}
        onChange={(event) => onChange({ wallTime: event.target.value, isSecond: false })}
      />
      <div id={`${id}-meaning`} aria-live="polite">
        {meaning && (
          <MinuteMeaning id={id} meaning={meaning} isSecond={isSecond} choose={(later) => onChange({ wallTime, isSecond: later })} />
        )}
      </div>
      {error && (
        <span className="nr-field-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  )
}

type MeaningProps = { id: string; meaning: WallMeaning; isSecond: boolean; choose: (isSecond: boolean) => void }

/** What a minute means on the wall of Kyiv; where it comes twice, the question which of the two. */
export function MinuteMeaning({ id, meaning, isSecond, choose }: MeaningProps) {
  const t = useTranslations('publish')
  const locale = useLocale() as Locale
  switch (meaning.kind) {
    case 'once':
      return <span className="nr-quiet">{t('minute.once', { day: weekday(locale, meaning.at), time: exactTime(locale, meaning.at) })}</span>
    case 'never':
      return <span className="nr-field-error">{t('minute.never', { from: meaning.from.slice(-5), to: meaning.to.slice(-5) })}</span>
    case 'twice':
      return (
        <fieldset className="pb-kinds">
          <legend>{t('minute.twice', { time: clock(locale, meaning.first) })}</legend>
          {[false, true].map((later) => (
            <label key={String(later)} className="nr-check">
              <input type="radio" name={`${id}-which`} checked={isSecond === later} onChange={() => choose(later)} />
              {t(later ? 'minute.second' : 'minute.first')}
            </label>
          ))}
        </fieldset>
      )
  }
}
