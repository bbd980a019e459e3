// A tag: everything published under it.
import { notFound } from 'next/navigation'
import { houseOf, pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { TagStories } from '@/components/front/tag-stories'
import { breadcrumbs } from '@/components/structured/breadcrumbs'
import { collectionPage } from '@/components/structured/list-page'
import { StructuredData } from '@/components/structured/structured-data'
import { findTagPage } from '@/domain/tags/queries'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ slug: string }>(async ({ params, paper, now, cursor }) => {
  const tag = await findTagPage(paper, { slug: params.slug, cursor })
  if (!tag) notFound()
  const isFirstPage = cursor === undefined
  const house = houseOf(paper)
  const path = localePath(paper.locale, `/tag/${tag.slug}`)
  return {
    head: pageHead(paper, {
      title: tag.name,
      description: translator(paper.locale, 'site')('tag.description', { name: tag.name, paper: paper.name }),
      path,
      isIndexed: isFirstPage && tag.stories.length > 0,
      followed: { kind: 'tag', id: tag.id, slug: tag.slug, title: tag.name },
    }),
    children: (
      <>
        {isFirstPage && (
          <StructuredData
            graph={[collectionPage(house, { path, name: tag.name, stories: tag.stories }), breadcrumbs(house, [{ name: tag.name, path }])]}
          />
        )}
        <TagStories paper={paper} tag={tag} isFirstPage={isFirstPage} now={now} />
      </>
    ),
  }
})
