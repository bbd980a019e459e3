// What the paper says of itself: by which rules it works, who owns it and who makes it.
import { notFound } from 'next/navigation'
import { houseOf, pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { Standards } from '@/components/standards/standards'
import { breadcrumbs } from '@/components/structured/breadcrumbs'
import { StructuredData } from '@/components/structured/structured-data'
import { findStandards } from '@/domain/standards/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper }) => {
  const { locale, standards } = paper
  const page = await findStandards(locale)
  if (!page) notFound()
  const t = translator(locale, 'standards')
  const path = localePath(locale, '/standards')
  const languages = LOCALES.filter((one) => standards?.languages.includes(one))
  const other = languages.find((one) => one !== locale)
  return {
    head: pageHead(paper, {
      title: t('title'),
      description: t('about', { paper: paper.name }),
      path,
      languages: Object.fromEntries(languages.map((one) => [one, localePath(one, '/standards')])),
    }),
    otherLanguagePath: other && localePath(other, '/standards'),
    sheets: ['conduct'],
    children: (
      <>
        <StructuredData graph={[breadcrumbs(houseOf(paper), [{ name: t('title'), path }])]} />
        <Standards locale={locale} page={page} />
      </>
    ),
  }
})
