// Stories as rows, in two columns where there is room.
import type { CardArticle } from '@/domain/articles/card'
import { Card } from './card'

type Props = { stories: CardArticle[]; now: Date; heading: 'h2' | 'h3'; hasLabels?: boolean }

export function CardList({ stories, now, heading, hasLabels = true }: Props) {
  return (
    <ul className="card-list">
      {stories.map((story, index) => (
        <li key={story.id}>
          <Card article={story} now={now} form="row" heading={heading} hasLabel={hasLabels} isFirst={index === 0} />
        </li>
      ))}
    </ul>
  )
}
