// A page of a section: the first one opens with a lead, as a front page does; older ones are plain lists.
import type { CardArticle } from '@/domain/articles/card'
import type { Paper, PaperSection } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { Pagination } from '../ui/pagination'
import { FrontTop } from './front-top'
import { PageHead } from './page-head'

type Props = { paper: Paper; section: PaperSection; stories: CardArticle[]; page: number; hasOlder: boolean; now: Date }

/** The lead and three beside it. */
const TOP = 4

export function SectionStories({ paper, section, stories, page, hasOlder, now }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const isFirstPage = page === 1
  const [lead, ...rest] = isFirstPage ? stories : []
  const listed = isFirstPage ? rest.slice(TOP - 1) : stories
  return (
    <>
      <PageHead
        title={isFirstPage ? section.name : t('lists.titleOfPage', { title: section.name, page })}
        text={isFirstPage ? section.description : undefined}
        colour={section.colour}
      />
      {lead && <FrontTop lead={lead} seconds={rest.slice(0, TOP - 1)} now={now} hasLabels={false} />}
      {stories.length === 0 && <p className="page-head-text">{t('lists.empty')}</p>}
      {listed.length > 0 && (
        <div className={isFirstPage ? 'section-rest' : undefined}>
          <CardList stories={listed} now={now} heading="h2" hasLabels={false} />
        </div>
      )}
      <Pagination
        locale={locale}
        page={isFirstPage && !hasOlder ? undefined : page}
        newerPath={isFirstPage ? undefined : sectionPagePath(paper, section, page - 1)}
        olderPath={hasOlder ? sectionPagePath(paper, section, page + 1) : undefined}
      />
    </>
  )
}

/** The first page has the section's own address. */
export function sectionPagePath(paper: Paper, section: { slug: string }, page: number): string {
  return localePath(paper.locale, page === 1 ? `/${section.slug}` : `/${section.slug}/page/${page}`)
}
