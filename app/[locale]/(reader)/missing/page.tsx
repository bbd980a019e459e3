// The page the press prints, with status 404, for every address that leads nowhere.
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/_edges/metadata'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { Missing } from '@/components/site/missing'
import { SitePage } from '@/components/site/site-page'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const paper = await paperOf(localeOf((await params).locale))
  const t = translator(paper.locale, 'site')
  return pageMetadata(paper, {
    title: t('missing.title'),
    description: t('missing.text'),
    path: localePath(paper.locale, '/missing'),
    isIndexed: false,
  })
}

export default async function MissingPage({ params }: Props) {
  const paper = await paperOf(localeOf((await params).locale))
  return (
    <SitePage paper={paper} now={renderTime()}>
      <Missing paper={paper} />
    </SitePage>
  )
}
