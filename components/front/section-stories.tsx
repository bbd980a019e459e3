// A page of a section: its own one opens with a lead, as a front page does; numbered ones are plain lists.
import type { SectionPage } from '@/domain/front/section-front'
import type { Paper, PaperSection } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { Pagination } from '../ui/pagination'
import { FrontTop } from './front-top'
import { PageHead } from './page-head'

type Props = { paper: Paper; section: PaperSection; now: Date } & SectionPage

export function SectionStories({ paper, section, lead, seconds, stories, page, newer, older, now }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const isFirstPage = page === null
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
        page={page ?? undefined}
        newerPath={newer === null ? undefined : sectionPagePath(paper, section, newer === 'front' ? null : newer)}
        olderPath={older === null ? undefined : sectionPagePath(paper, section, older)}
      />
    </>
  )
}

/** `page`: null for the section's own one. */
export function sectionPagePath(paper: Paper, section: { slug: string }, page: number | null): string {
  return localePath(paper.locale, page === null ? `/${section.slug}` : `/${section.slug}/page/${page}`)
}
