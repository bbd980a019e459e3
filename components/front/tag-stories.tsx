// A tag's page: the word and the stories under it.
import type { Paper } from '@/domain/settings/paper'
import type { TagPage } from '@/domain/tags/tag-page'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { Pagination } from '../ui/pagination'
import { PageHead } from './page-head'

type Props = { paper: Paper; tag: TagPage; isFirstPage: boolean; now: Date }

export function TagStories({ paper, tag, isFirstPage, now }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const path = localePath(locale, `/tag/${tag.slug}`)
  return (
    <>
      <PageHead title={tag.name} label={t('tag.label')} />
      {tag.stories.length === 0 ? (
        <p className="page-head-text">{t('lists.empty')}</p>
      ) : (
        <CardList stories={tag.stories} now={now} heading="h2" />
      )}
      <Pagination
        locale={locale}
        newestPath={isFirstPage ? undefined : path}
        olderPath={tag.cursor ? `${path}?cursor=${tag.cursor}` : undefined}
      />
    </>
  )
}
