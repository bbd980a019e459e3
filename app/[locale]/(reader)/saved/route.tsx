// What a reader keeps for later. The same page for everybody: the list is drawn in the browser that keeps it.
import { pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { SavedStories } from '@/components/saved/saved-stories'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper }) => {
  const { locale } = paper
  const t = translator(locale, 'saved')
  return {
    head: pageHead(paper, { title: t('title'), description: t('description'), path: localePath(locale, '/saved'), isIndexed: false }),
    sheets: ['saved'],
    otherLanguagePath: localePath(locale === 'uk' ? 'en' : 'uk', '/saved'),
    children: <SavedStories locale={locale} />,
  }
})
