// An author's page: the face, the name, what they do, and their stories.
import type { AuthorPage } from '@/domain/authors/author-page'
import type { Paper } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { Pagination } from '../ui/pagination'
import { PageHead } from './page-head'

type Props = { paper: Paper; author: AuthorPage; isFirstPage: boolean; now: Date }

export function AuthorStories({ paper, author, isFirstPage, now }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const path = localePath(locale, `/author/${author.slug}`)
  return (
    <>
      <PageHead title={author.name} subtitle={author.title} text={isFirstPage ? author.bio : undefined} portrait={author.portrait} />
      {author.stories.length === 0 ? (
        <p className="page-head-text">{t('lists.empty')}</p>
      ) : (
        <CardList stories={author.stories} now={now} heading="h2" />
      )}
      <Pagination
        locale={locale}
        newestPath={isFirstPage ? undefined : path}
        olderPath={author.cursor ? `${path}?cursor=${author.cursor}` : undefined}
      />
    </>
  )
}
