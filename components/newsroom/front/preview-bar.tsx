// Over a previewed front page: which minute it is of, and another one to look at. Works without scripts.
import type { FrontPlace } from '@/domain/front/schema'
import { passOf, wallTimeOf } from '@/domain/schedule/wall-time'
import { clock } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { saidExactly } from '../publish/said-minute'

const PASSES = ['first', 'second'] as const

type Props = {
  locale: Locale
  place: FrontPlace
  minute: Date
  version: number | undefined
  isWrong: boolean
  back: string
}

export function PreviewBar({ locale, place, minute, version, isWrong, back }: Props) {
  const t = translator(locale, 'front')
  const p = translator(locale, 'publish')
  const when = saidExactly(locale, minute)
  const pass = passOf(minute)
  return (
    <section className="preview-bar" aria-label={t('preview.title')} lang={locale}>
      <p>
        <strong>{t('preview.title')}</strong>
      </p>
      <p>{isWrong ? t('preview.wrong') : version === undefined ? t('preview.note', { when }) : t('preview.version', { version })}</p>
      <form method="get">
        <input type="hidden" name="lang" value={place.locale} />
        {place.sectionId && <input type="hidden" name="section" value={place.sectionId} />}
        <label>
          {t('preview.minute')} <input type="datetime-local" name="at" defaultValue={wallTimeOf(minute)} required />
        </label>
        {pass && (
          <fieldset>
            <legend>{p('minute.twice', { time: clock(locale, minute) })}</legend>
            {PASSES.map((one) => (
              <label key={one}>
                <input type="radio" name="pass" value={one} defaultChecked={one === pass} /> {p(`minute.${one}`)}
              </label>
            ))}
          </fieldset>
        )}
        <button type="submit">{t('preview.show')}</button>
        <a href={back}>{t('links.back')}</a>
      </form>
    </section>
  )
}
