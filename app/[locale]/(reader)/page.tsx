// The front page.
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/_edges/metadata'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { Front } from '@/components/front/front'
import { SitePage } from '@/components/site/site-page'
import { findFront } from '@/domain/front/queries'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string }> }

const LANGUAGES = { uk: localePath('uk', '/'), en: localePath('en', '/') }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const paper = await paperOf(localeOf((await params).locale))
  const description = paper.motto || translator(paper.locale, 'site')('about', { name: paper.name })
  return pageMetadata(paper, { description, path: localePath(paper.locale, '/'), languages: LANGUAGES })
}

export default async function FrontPage({ params }: Props) {
  const paper = await paperOf(localeOf((await params).locale))
  const now = renderTime()
  const front = await findFront(paper, now)
  return (
    <SitePage paper={paper} now={now} isFront otherLanguagePath={paper.locale === 'uk' ? LANGUAGES.en : LANGUAGES.uk}>
      <Front paper={paper} front={front} now={now} />
    </SitePage>
  )
}
