// The front page.
import { houseOf, pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { Front } from '@/components/front/front'
import { wholeHouse } from '@/components/structured/publisher'
import { StructuredData } from '@/components/structured/structured-data'
import { findFront } from '@/domain/front/queries'
import { findMachineSettings } from '@/domain/machines/queries'
import { findMostRead } from '@/domain/reads/queries'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

const LANGUAGES = { uk: localePath('uk', '/'), en: localePath('en', '/') }

export const GET = readerPage(async ({ paper, now }) => {
  const [front, mostRead, { profileLinks }] = await Promise.all([findFront(paper, now), findMostRead(paper, now), findMachineSettings()])
  const description = paper.motto || translator(paper.locale, 'site')('about', { name: paper.name })
  return {
    head: pageHead(paper, { description, path: localePath(paper.locale, '/'), languages: LANGUAGES }),
    isFront: true,
    otherLanguagePath: paper.locale === 'uk' ? LANGUAGES.en : LANGUAGES.uk,
    children: (
      <>
        <StructuredData graph={wholeHouse(houseOf(paper), { motto: paper.motto, profileLinks })} />
        <Front paper={paper} front={front} mostRead={mostRead} now={now} />
      </>
    ),
  }
})
