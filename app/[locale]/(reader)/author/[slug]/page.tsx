// An author: who they are and what they wrote.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { pageMetadata } from '@/app/_edges/metadata'
import { localeOf, paperOf, renderTime } from '@/app/_edges/paper'
import { AuthorStories } from '@/components/front/author-stories'
import { SitePage } from '@/components/site/site-page'
import { findAuthorPage } from '@/domain/authors/queries'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ cursor?: string | string[] }> }

const readAuthor = cache(async (locale: string, slug: string, cursor: string | undefined) => {
  const paper = await paperOf(localeOf(locale))
  const author = await findAuthorPage(paper, { slug, cursor })
  if (!author) notFound()
  return { paper, author }
})

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { paper, author, cursor } = await read(props)
  const t = translator(paper.locale, 'site')
  const { name, title, slug, locales, portrait } = author
  return pageMetadata(paper, {
    title: name,
    description: author.bio || t(title ? 'author.description' : 'author.plainDescription', { name, title, paper: paper.name }),
    path: localePath(paper.locale, `/author/${slug}`),
    languages: Object.fromEntries(locales.map((locale) => [locale, localePath(locale, `/author/${slug}`)])),
    photo: portrait && { ...portrait, alt: name },
    isIndexed: cursor === undefined,
  })
}

export default async function AuthorPage(props: Props) {
  const { paper, author, cursor } = await read(props)
  const now = renderTime()
  const other = LOCALES.find((locale) => locale !== paper.locale && author.locales.includes(locale))
  return (
    <SitePage paper={paper} now={now} otherLanguagePath={other && localePath(other, `/author/${author.slug}`)}>
      <AuthorStories paper={paper} author={author} isFirstPage={cursor === undefined} now={now} />
    </SitePage>
  )
}

async function read({ params, searchParams }: Props) {
  const [{ locale, slug }, { cursor }] = await Promise.all([params, searchParams])
  const only = Array.isArray(cursor) ? cursor[0] : cursor
  return { ...(await readAuthor(locale, slug, only)), cursor: only }
}
