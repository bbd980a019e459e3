// A tag: everything published under it.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/_edges/metadata'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { TagStories } from '@/components/front/tag-stories'
import { SitePage } from '@/components/site/site-page'
import { findTagPage } from '@/domain/tags/queries'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ cursor?: string | string[] }> }

const readTag = cache(async (locale: string, slug: string, cursor: string | undefined) => {
  const paper = await paperOf(localeOf(locale))
  const tag = await findTagPage(paper, { slug, cursor })
  if (!tag) notFound()
  return { paper, tag }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { paper, tag, cursor } = await read(props)
  return pageMetadata(paper, {
    title: tag.name,
    description: translator(paper.locale, 'site')('tag.description', { name: tag.name, paper: paper.name }),
    path: localePath(paper.locale, `/tag/${tag.slug}`),
    isIndexed: cursor === undefined && tag.stories.length > 0,
  })
}

export default async function TagPage(props: Props) {
  const { paper, tag, cursor } = await read(props)
  const now = renderTime()
  return (
    <SitePage paper={paper} now={now}>
      <TagStories paper={paper} tag={tag} isFirstPage={cursor === undefined} now={now} />
    </SitePage>
  )
}

async function read({ params, searchParams }: Props) {
  const [{ locale, slug }, { cursor }] = await Promise.all([params, searchParams])
  const only = Array.isArray(cursor) ? cursor[0] : cursor
  return { ...(await readTag(locale, slug, only)), cursor: only }
}
