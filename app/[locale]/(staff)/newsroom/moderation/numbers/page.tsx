// The numbers a chief looks at: how quickly readers are answered, by whom and how, and what is held back in vain.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { ExportForm } from '@/components/newsroom/shell/export-form'
import { Days } from '@/components/newsroom/talk/days'
import { spokenDuration } from '@/components/newsroom/talk/duration'
import { NumbersTable } from '@/components/newsroom/talk/numbers-table'
import { TalkTabs } from '@/components/newsroom/talk/talk-tabs'
import { findNumbers, MOST_WAITING } from '@/domain/moderation/numbers/desk'
import { RANGES } from '@/domain/moderation/numbers/schema'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { checkName, reasonName } from './names'
import '@/components/newsroom/talk/talk.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'talk')('numbers.title') } : {}
}

export default async function NumbersPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const asked = Number([(await searchParams).days].flat()[0])
  const days = RANGES.find((one) => one === asked) ?? 30
  const numbers = await findNumbers(person, days, new Date())
  if (!numbers) notFound()
  const t = translator(locale, 'talk')
  const said = (seconds: number | null) => spokenDuration(seconds, t)
  const count = (number: number) => t('numbers.number', { number })
  const { first, backlog } = numbers
  const path = localePath(locale, '/newsroom/moderation/numbers')
  const empty = t('numbers.nothing')
  return (
    <>
      <div className="nr-head">
        <h1>{t('numbers.title')}</h1>
        <TalkTabs locale={locale} current="numbers" />
      </div>
      <p className="nr-quiet tk-lead">{t('numbers.lead')}</p>
      <nav className="tk-tabs" aria-label={t('numbers.range')}>
        {RANGES.map((one) => (
          <a key={one} href={`${path}?days=${one}`} aria-current={one === days ? 'page' : undefined}>
            {t('numbers.days', { days: one })}
          </a>
        ))}
      </nav>
      <dl className="tk-figures">
        <div>
          <dt>{t('numbers.first')}</dt>
          <dd>{said(first.median)}</dd>
          <dd className="nr-quiet">{t('numbers.firstHint', { p90: said(first.p90) })}</dd>
        </div>
        <div>
          <dt>{t('numbers.backlog')}</dt>
          <dd>{backlog.count < MOST_WAITING ? count(backlog.count) : t('numbers.andMore', { number: MOST_WAITING })}</dd>
          <dd className="nr-quiet">{t('numbers.backlogHint', { median: said(backlog.median), p90: said(backlog.p90) })}</dd>
        </div>
        <div>
          <dt>{t('numbers.decisions')}</dt>
          <dd>{count(numbers.decisions)}</dd>
        </div>
        <div>
          <dt>{t('numbers.overturned')}</dt>
          <dd>{count(numbers.overturned)}</dd>
        </div>
      </dl>
      <Days locale={locale} days={numbers.days} />
      <div className="tk-tables">
        <NumbersTable
          id="people"
          name={t('numbers.people')}
          head={[t('numbers.person'), t('numbers.decisions'), t('numbers.overturned'), t('numbers.median')]}
          rows={numbers.people.map((one) => [
            one.name ?? t('numbers.somebody'),
            count(one.decisions),
            count(one.overturned),
            said(one.median),
          ])}
          empty={empty}
        />
        <NumbersTable
          id="reasons"
          name={t('numbers.reasons')}
          head={[t('numbers.reason'), t('numbers.count')]}
          rows={numbers.reasons.map((one) => [reasonName(one.reason, locale), count(one.count)])}
          empty={empty}
        />
        <NumbersTable
          id="checks"
          name={t('numbers.checks')}
          head={[t('numbers.check'), t('numbers.held'), t('numbers.inVain')]}
          rows={numbers.checks.map(({ check, held, approved }) => [
            checkName(check, locale),
            count(held),
            `${count(approved)} (${t('numbers.share', { share: approved / held })})`,
          ])}
          empty={empty}
        />
      </div>
      <ExportForm
        action="/api/moderation/numbers"
        fields={{ days, locale }}
        words={{ button: t('numbers.export'), hint: t('numbers.exportHint') }}
      />
    </>
  )
}
