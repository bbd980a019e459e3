// A tag's page: the word, what the newsroom says of it, the stories it wants read first, and all the others.
import { creditLine } from '@/domain/media/credit-line'
import type { Paper } from '@/domain/settings/paper'
import type { TagIntroduction, TagPage } from '@/domain/tags/tag-page'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { Pagination } from '../ui/pagination'
import { Picture } from '../ui/picture'
import { PageHead } from './page-head'

type Props = { paper: Paper; tag: TagPage; isFirstPage: boolean; now: Date }

export function TagStories({ paper, tag, isFirstPage, now }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const path = localePath(locale, `/tag/${tag.slug}`)
  const pinned = tag.introduction?.pinned ?? []
  return (
    <>
      <PageHead title={tag.name} label={t('tag.label')} text={tag.introduction?.standfirst} />
      {tag.introduction && <Introduction locale={locale} introduction={tag.introduction} />}
      {pinned.length > 0 && (
        <section className="topic-pinned" aria-labelledby="pinned">
          <h2 id="pinned">{t('tag.pinned')}</h2>
          <CardList stories={pinned} now={now} heading="h3" />
        </section>
      )}
      {pinned.length > 0 && tag.stories.length > 0 && (
        <h2 className="topic-rest" id="rest">
          {t('tag.rest')}
        </h2>
      )}
      {tag.stories.length > 0 && <CardList stories={tag.stories} now={now} heading={pinned.length > 0 ? 'h3' : 'h2'} />}
      <Pagination
        locale={locale}
        newestPath={isFirstPage ? undefined : path}
        olderPath={tag.cursor ? `${path}?cursor=${tag.cursor}` : undefined}
      />
    </>
  )
}

function Introduction({ locale, introduction: { paragraphs, photo } }: { locale: Locale; introduction: TagIntroduction }) {
  if (paragraphs.length === 0 && !photo) return null
  return (
    <div className="topic-introduction" data-photo={photo !== null}>
      {photo && (
        <figure>
          <Picture photo={photo} alt={photo.alt} sizes="(min-width: 64rem) 34rem, 100vw" isFirst />
          {photo.credit && <figcaption>{creditLine(photo.credit, locale)}</figcaption>}
        </figure>
      )}
      <div>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </div>
  )
}
