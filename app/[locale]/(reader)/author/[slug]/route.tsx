// An author: who they are and what they wrote.
import { notFound, permanentRedirect } from 'next/navigation'
import { houseOf, pageHead } from '@/app/_edges/page-head'
import { readerPage } from '@/app/_edges/reader-page'
import { AuthorStories } from '@/components/front/author-stories'
import { breadcrumbs } from '@/components/structured/breadcrumbs'
import { profilePage } from '@/components/structured/list-page'
import { StructuredData } from '@/components/structured/structured-data'
import { findAuthorPage, findMovedAuthor } from '@/domain/authors/queries'
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ slug: string }>(async ({ params, paper, now, cursor }) => {
  const author = await findAuthorPage(paper, { slug: params.slug, cursor })
  if (!author) return await leadElsewhere(paper.locale, params.slug)
  const { name, title, slug, locales, portrait } = author
  const t = translator(paper.locale, 'site')
  const pathIn = (locale: Locale) => localePath(locale, `/author/${slug}`)
  const isFirstPage = cursor === undefined
  const house = houseOf(paper)
  const other = LOCALES.find((locale) => locale !== paper.locale && locales.includes(locale))
  return {
    head: pageHead(paper, {
      title: name,
      description: author.bio || t(title ? 'author.description' : 'author.plainDescription', { name, title, paper: paper.name }),
      path: pathIn(paper.locale),
      languages: Object.fromEntries(locales.map((locale) => [locale, pathIn(locale)])),
      photo: portrait && { ...portrait, alt: name },
      cursor,
      // Somebody of whom nothing is live in this language is in no list of ours, either.
      isIndexed: locales.includes(paper.locale),
      followed: { kind: 'author', id: author.id, slug, title: name },
    }),
    otherLanguagePath: other && pathIn(other),
    children: (
      <>
        {isFirstPage && <StructuredData graph={[profilePage(house, author), breadcrumbs(house, [{ name, path: pathIn(paper.locale) }])]} />}
        <AuthorStories paper={paper} author={author} isFirstPage={isFirstPage} now={now} />
      </>
    ),
  }
})

/** An address an author had once leads to them; any other is not found. */
async function leadElsewhere(locale: Locale, slug: string): Promise<never> {
  const moved = await findMovedAuthor(slug)
  if (moved) permanentRedirect(localePath(locale, `/author/${moved}`))
  notFound()
}
