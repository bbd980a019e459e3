// The rules of conversation: what a comment may be rejected for, how that is decided, and how to disagree.

import { pageMetadata } from ''
import type { Metadata } from 'next'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { Conduct } from '@/components/comments/conduct'
import { SitePage } from '@/components/site/site-page'
import { findForgettingDays } from '@/domain/comments/rules/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import '@/components/comments/conduct.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const paper = await paperOf(localeOf((await params).locale))
  const t = translator(paper.locale, 'conduct')
  return pageMetadata(paper, {
    title: t('title'),
    description: t('about'),
    path: localePath(paper.locale, '/rules'),
    languages: Object.fromEntries(LOCALES.map((locale) => [locale, localePath(locale, '/rules')])),
  })
}

export default async function RulesPage({ params }: Props) {
  const paper = await paperOf(localeOf((await params).locale))
  const other = paper.locale === 'uk' ? 'en' : 'uk'
  return (
    <SitePage paper={paper} now={renderTime()} otherLanguagePath={localePath(other, '/rules')}>
      <Conduct locale={paper.locale} days={await findForgettingDays()} />
    </SitePage>
  )
}
