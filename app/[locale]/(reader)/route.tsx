// The front page.
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { Front } from '@/components/front/front'
import { findFront } from '@/domain/front/queries'
import { findMostRead } from '@/domain/reads/queries'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

const LANGUAGES = { uk: localePath('uk', '/'), en: localePath('en', '/') }

export const GET = readerPage(async ({ paper, now }) => {
  const [front, mostRead] = await Promise.all([findFront(paper, now), findMostRead(paper, now)])
  const description = paper.motto || translator(paper.locale, 'site')('about', { name: paper.name })
  return {
    head: pageHead(paper, { description, path: localePath(paper.locale, '/'), languages: LANGUAGES }),
    isFront: true,
    otherLanguagePath: paper.locale === 'uk' ? LANGUAGES.en : LANGUAGES.uk,
    children: <Front paper={paper} front={front} mostRead={mostRead} now={now} />,
  }
})
