// A section on the front page: its name, its first story large, the next ones beside.
import type { CardArticle } from '@/domain/articles/card'
import type { Paper, PaperSection } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { Card, type CardForm } from '../card/card'

type Props = { paper: Paper; section: PaperSection; stories: CardArticle[]; now: Date }

/** Of five stories the last two stand on their headlines, under the two with pictures. */
const WITH_PICTURES = 3

export function SectionStrip({ paper, section, stories, now }: Props) {
  return (
    <section className="strip" data-section={section.colour} aria-labelledby={`strip-${section.slug}`}>
      <header className="strip-head">
        <h2 id={`strip-${section.slug}`}>
          <a href={localePath(paper.locale, `/${section.slug}`)}>{section.name}</a>
        </h2>
      </header>
      <ul className="strip-grid">
        {stories.map((story, index) => (
          <li key={story.id}>
            <Card article={story} now={now} form={formAt(index, stories.length)} hasLabel={false} hasStandfirst={index < WITH_PICTURES} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function formAt(index: number, count: number): CardForm {
  if (index === 0 || count === 2) return 'feature'
  return index < WITH_PICTURES ? 'standard' : 'text'
}
