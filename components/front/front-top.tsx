// The top of a page of news: one story that matters most, and two or three beside it.
import type { CardArticle } from '@/domain/articles/card'
import { Card } from '../card/card'

type Props = { lead: CardArticle; seconds: CardArticle[]; now: Date; hasLabels?: boolean }

export function FrontTop({ lead, seconds, now, hasLabels = true }: Props) {
  const isAlone = seconds.length === 0
  return (
    <div className={isAlone ? 'front-top front-top-alone' : 'front-top'}>
      <Card article={lead} now={now} form="lead" heading="h2" hasLabel={hasLabels} isFirst />
      {!isAlone && (
        <div className="front-seconds">
          {seconds.map((story) => (
            <Card key={story.id} article={story} now={now} heading="h2" hasLabel={hasLabels} />
          ))}
        </div>
      )}
    </div>
  )
}
