// The bin: what was taken off the desk, to be brought back or, in the end, erased.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { BinList } from '@/components/newsroom/bin/bin-list.client'
import { MIN_DAYS_IN_BIN } from '@/domain/desk/bin'
import { listBin } from '@/domain/desk/desk'
import { can } from '@/domain/permissions'
import { exactTime, longDate } from '@/lib/i18n/dates'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { binnedAction } from '../articles/desk-actions'
import '@/components/newsroom/bin/bin.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'desk')('bin.title') } : {}
}

export default async function BinPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  if (!can(person, 'article.create')) notFound()
  const { cursor } = await searchParams
  const { rows, nextCursor } = await listBin(person, typeof cursor === 'string' ? cursor : '', new Date())
  const d = translator(locale, 'desk')
  const untitled = translator(locale, 'editor')('untitled')
  return (
    <>
      <div className="nr-head">
        <h1>{d('bin.title')}</h1>
        <a className="nr-button" href={localePath(locale, '/newsroom/articles')}>
          {d('list.toList')}
        </a>
      </div>
      <p>{d('bin.intro', { days: MIN_DAYS_IN_BIN })}</p>
      <BinList
        items={rows.map((row) => ({
          id: row.id,
          headline: row.headline || untitled,
          language: row.locale,
          since: row.by
            ? d('bin.by', { name: row.by, when: exactTime(locale, row.binnedAt) })
            : d('bin.since', { when: exactTime(locale, row.binnedAt) }),
          mayErase: row.mayErase,
          erasableFrom: d('bin.erasableFrom', { when: longDate(locale, row.erasableFrom) }),
        }))}
        action={binnedAction.bind(null, locale)}
      />
      {nextCursor && (
        <p className="al-more">
          <a className="nr-button" href={`${localePath(locale, '/newsroom/bin')}?cursor=${nextCursor}`}>
            {d('list.older')}
          </a>
        </p>
      )}
    </>
  )
}
