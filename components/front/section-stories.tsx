// A page of a section: the first one opens with a lead, as a front page does; older ones are plain lists.
import type { SectionPage } from '@/domain/front/section-front'
import type { Paper, PaperSection } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { Pagination } from '../ui/pagination'
import { FrontTop } from './front-top'
import { PageHead } from './page-head'

type Props = { paper: Paper; section: PaperSection; now: Date } & SectionPage

export function SectionStories({ paper, section, lead, seconds, stories, page, hasOlder, now }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const isFirstPage = page === 1
  return (
    <>
      <PageHead
        title={isFirstPage ? section.name : t('lists.titleOfPage', { title: section.name, page })}
        text={isFirstPage ? section.description : undefined}
        colour={section.colour}
      />
      {lead && <FrontTop lead={lead} seconds={seconds} now={now} hasLabels={false} />}
      {!lead && stories.length === 0 && <p className="page-head-text">{t('lists.empty')}</p>}
      {stories.length > 0 && (
        <div className={isFirstPage ? 'section-rest' : undefined}>
          <CardList stories={stories} now={now} heading="h2" hasLabels={false} />
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
