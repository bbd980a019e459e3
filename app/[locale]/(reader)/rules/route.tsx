// The rules of conversation: what a comment may be rejected for, how that is decided, and how to disagree.
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { Conduct } from '@/components/comments/conduct'
import { findForgettingDays } from '@/domain/comments/rules/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper }) => {
  const { locale } = paper
  const t = translator(locale, 'conduct')
  return {
    head: pageHead(paper, {
      title: t('title'),
      description: t('about'),
      path: localePath(locale, '/rules'),
      languages: Object.fromEntries(LOCALES.map((one) => [one, localePath(one, '/rules')])),
    }),
    otherLanguagePath: localePath(locale === 'uk' ? 'en' : 'uk', '/rules'),
    sheets: ['conduct'],
    children: <Conduct locale={locale} days={await findForgettingDays()} />,
  }
})
