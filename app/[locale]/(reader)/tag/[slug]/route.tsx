// A tag: everything published under it.
import { notFound, permanentRedirect } from 'next/navigation'
import { houseOf, pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { TagStories } from '@/components/front/tag-stories'
import { breadcrumbs } from '@/components/structured/breadcrumbs'
import { collectionPage } from '@/components/structured/list-page'
import { StructuredData } from '@/components/structured/structured-data'
import { findMovedTag, findTagPage } from '@/domain/tags/queries'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ slug: string }>(async ({ params, paper, now, cursor }) => {
  const tag = await findTagPage(paper, { slug: params.slug, cursor })
  if (!tag) return await leadElsewhere(paper.locale, params.slug)
  const isFirstPage = cursor === undefined
  const house = houseOf(paper)
  const path = localePath(paper.locale, `/tag/${tag.slug}`)
  const description =
    tag.introduction?.standfirst || translator(paper.locale, 'site')('tag.description', { name: tag.name, paper: paper.name })
  const { translation } = tag
  const otherPath = translation ? localePath(translation.locale, `/tag/${translation.slug}`) : undefined
  const photo = tag.introduction?.photo ?? null
  const stories = [...(tag.introduction?.pinned ?? []), ...tag.stories]
  return {
    head: pageHead(paper, {
      title: tag.name,
      description,
      path,
      languages: translation ? { [paper.locale]: path, [translation.locale]: otherPath } : undefined,
      photo,
      cursor,
      followed: { kind: 'tag', id: tag.id, slug: tag.slug, title: tag.name },
    }),
    otherLanguagePath: otherPath,
    children: (
      <>
        {isFirstPage && (
          <StructuredData
            graph={[
              collectionPage(house, { path, name: tag.name, description, photo, stories }),
              breadcrumbs(house, [{ name: tag.name, path }]),
            ]}
          />
        )}
        <TagStories paper={paper} tag={tag} isFirstPage={isFirstPage} now={now} />
      </>
    ),
  }
})

/** An address a tag had once, or one that was merged into it, leads to its page; any other is not found. */
async function leadElsewhere(locale: Locale, slug: string): Promise<never> {
  const moved = await findMovedTag(locale, slug)
  if (moved) permanentRedirect(localePath(locale, `/tag/${moved.slug}`))
  notFound()
}
