// Is the law on the state language kept? Proved by what the paper answers, publishes and says at this moment.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { askFrontDoor } from '@/app/_edges/own-page'
import { requireStaff } from '@/app/_edges/session'
import { DoorTable } from '@/components/newsroom/language/door-table'
import { PeriodForm } from '@/components/newsroom/language/period-form'
import { UntranslatedList } from '@/components/newsroom/language/untranslated'
import { Verdict } from '@/components/newsroom/language/verdict'
import { VolumeTable } from '@/components/newsroom/language/volume-table'
import { ExportForm } from '@/components/newsroom/shell/export-form'
import { findLanguageProof } from '@/domain/language/desk'
import { opensInUkrainian } from '@/domain/language/front-door'
import { isKept } from '@/domain/language/proof'
import { readPeriod } from '@/domain/language/schema'
import { interfaceCoverage } from '@/lib/i18n/coverage'
import { exactTime, longDate, noonOf } from '@/lib/i18n/dates'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import '@/components/newsroom/talk/talk.css'
import '@/components/newsroom/language/language.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'language')('title') } : {}
}

export default async function LanguagePage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const query = await searchParams
  const now = new Date()
  const period = readPeriod((field) => [query[field]].flat()[0], now)
  const proof = await findLanguageProof(person, { period, locale, now })
  if (!proof) notFound()
  const answers = await askFrontDoor()
  const { uk: words } = interfaceCoverage()
  const t = translator(locale, 'language')
  const isWhole = opensInUkrainian(answers) && words.missing.length === 0 && isKept(proof.altogether)
  const said = (day: string) => longDate(locale, noonOf(day))
  return (
    <div className="lw-page">
      <div className="nr-head">
        <h1>{t('title')}</h1>
        <p className="nr-quiet">{t('made', { when: exactTime(locale, now) })}</p>
      </div>
      <p className="nr-quiet lw-lead">{t('lead')}</p>
      <div className="lw-whole" data-kept={isWhole}>
        <h2>{t(isWhole ? 'verdict.all' : 'verdict.notAll')}</h2>
        <p>{t(isWhole ? 'verdict.allHint' : 'verdict.notAllHint')}</p>
      </div>
      <ExportForm
        action="/api/language"
        fields={{ ...period, locale }}
        words={{ button: t('export'), hint: t('exportHint') }}
        className="nr-order lw-export"
      />
      <section aria-labelledby="volume">
        <h2 id="volume">{t('volume.title')}</h2>
        <p className="nr-quiet">{t('volume.lead')}</p>
        <VolumeTable locale={locale} id="altogether" name={t('volume.altogether')} reckoning={proof.altogether} />
        <PeriodForm locale={locale} path={localePath(locale, '/newsroom/language')} period={period} now={now} />
        <VolumeTable
          locale={locale}
          id="of-period"
          name={t('volume.between', { from: said(period.from), to: said(period.to) })}
          reckoning={proof.ofPeriod}
        />
      </section>
      <section aria-labelledby="door">
        <h2 id="door">{t('door.title')}</h2>
        <p className="nr-quiet">{t('door.lead')}</p>
        <DoorTable locale={locale} answers={answers} labelledBy="door" />
      </section>
      <section aria-labelledby="interface">
        <h2 id="interface">{t('interface.title')}</h2>
        <p>
          {t('interface.said', { said: words.said, keys: words.keys })}{' '}
          <Verdict isKept={words.missing.length === 0} words={t(words.missing.length === 0 ? 'verdict.kept' : 'verdict.broken')} />
        </p>
        {words.missing.length > 0 && (
          <>
            <p>{t('interface.missing')}</p>
            <ul className="lw-missing">
              {words.missing.map((key) => (
                <li key={key}>
                  <code>{key}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <UntranslatedList locale={locale} untranslated={proof.untranslated} now={now} />
    </div>
  )
}
