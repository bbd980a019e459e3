// The whole front page, from the lead down to the latest.
import type { CardArticle } from '@/domain/articles/card'
import type { FrontPage } from '@/domain/front/front-page'
import type { Paper } from '@/domain/settings/paper'
import { translator } from '@/lib/i18n/translator'
import { DiscussedList } from './discussed-list'
import { FrontTop } from './front-top'
import { LatestList } from './latest-list'
import { MostRead } from './most-read'
import { SectionStrip } from './section-strip'

type Props = { paper: Paper; front: FrontPage; mostRead: CardArticle[]; now: Date }

export function Front({ paper, front, mostRead, now }: Props) {
  const { lead, seconds, strips, latest, discussed } = front
  if (!lead) return <EmptyFront paper={paper} />
  return (
    <div className="front">
      <FrontTop lead={lead} seconds={seconds} now={now} />
      {strips.map(({ section, stories }) => (
        <SectionStrip key={section.id} paper={paper} section={section} stories={stories} now={now} />
      ))}
      {latest.length + discussed.length + mostRead.length > 0 && (
        <div className="front-foot">
          {latest.length > 0 && <LatestList stories={latest} now={now} locale={paper.locale} />}
          {discussed.length + mostRead.length > 0 && (
            <div className="front-side">
              {mostRead.length > 0 && <MostRead stories={mostRead} locale={paper.locale} />}
              {discussed.length > 0 && <DiscussedList stories={discussed} locale={paper.locale} />}
            </div>
          )}
        </div>
      )}
    </div>
  )
}

/** A new paper says so, instead of showing a bare sheet. */
function EmptyFront({ paper }: { paper: Paper }) {
  const t = translator(paper.locale, 'site')
  return (
    <div className="front-empty">
      <h2>{t('frontPage.emptyTitle')}</h2>
      <p>{t('frontPage.emptyText')}</p>
    </div>
  )
}
