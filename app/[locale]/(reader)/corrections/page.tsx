// Everything the paper put right.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/_edges/metadata'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { CorrectionList } from '@/components/corrections/correction-list'
import { SitePage } from '@/components/site/site-page'
import { findCorrections } from '@/domain/corrections/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import '@/components/corrections/corrections.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ cursor?: string | string[] }> }

const readCorrections = cache(async (locale: string, cursor: string | undefined) => {
  const paper = await paperOf(localeOf(locale))
  const page = await findCorrections(paper, { cursor })
  if (!page) notFound()
  return { paper, page }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { paper, cursor } = await read(props)
  const t = translator(paper.locale, 'site')
  return pageMetadata(paper, {
    title: t('corrections.title'),
    description: t('corrections.about'),
    path: localePath(paper.locale, '/corrections'),
    languages: Object.fromEntries(LOCALES.map((locale) => [locale, localePath(locale, '/corrections')])),
    isIndexed: cursor === undefined,
  })
}

export default async function CorrectionsPage(props: Props) {
  const { paper, page, cursor } = await read(props)
  const other = paper.locale === 'uk' ? 'en' : 'uk'
  return (
    <SitePage paper={paper} now={renderTime()} otherLanguagePath={localePath(other, '/corrections')}>
      <CorrectionList paper={paper} page={page} isFirstPage={cursor === undefined} />
    </SitePage>
  )
}

async function read({ params, searchParams }: Props) {
  const [{ locale }, { cursor }] = await Promise.all([params, searchParams])
  const only = Array.isArray(cursor) ? cursor[0] : cursor
  return { ...(await readCorrections(locale, only)), cursor: only }
}
