// The rest of the page, which arranges itself around the slots: to be looked at, not to be used.
import { useTranslations } from 'use-intl/react'
import { CardList } from '@/components/card/card-list'
import { LatestList } from '@/components/front/latest-list'
import { SectionStrip } from '@/components/front/section-strip'
import type { CardArticle } from '@/domain/articles/card'
import type { Slots } from '@/domain/front/arrangement'
import type { FrontDesk } from '@/domain/front/front-on-desk'
import { layOutFront } from '@/domain/front/front-page'
import { layOutSection } from '@/domain/front/section-front'

type Props = { desk: FrontDesk; slots: Slots; placed: CardArticle[]; now: Date }

export function Rest({ desk, slots, placed, now }: Props) {
  const t = useTranslations('front.rest')
  const { paper, candidates } = desk
  return (
    <section className="fd-rest">
      <h2>{t('title')}</h2>
      <p className="nr-quiet">{t('hint')}</p>
      <div className="front" inert lang={paper.locale}>
        {candidates.kind === 'paper' ? (
          <PaperRest {...layOutFront({ ...candidates.of, slots, placed }, now)} paper={paper} now={now} />
        ) : null}
        {candidates.kind === 'section' && (
          <CardList stories={layOutSection({ ...candidates.of, slots, placed }, now).stories} now={now} heading="h3" hasLabels={false} />
        )}
      </div>
    </section>
  )
}

function PaperRest({ strips, latest, paper, now }: ReturnType<typeof layOutFront> & { paper: FrontDesk['paper']; now: Date }) {
  return (
    <>
      {strips.map(({ section, stories }) => (
        <SectionStrip key={section.id} paper={paper} section={section} stories={stories} now={now} />
      ))}
      {latest.length > 0 && <LatestList stories={latest} now={now} locale={paper.locale} />}
    </>
  )
}
