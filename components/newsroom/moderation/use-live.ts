// What happens elsewhere while the desk is open: who decides, who takes, how many have come. Nothing moves by itself.
import { useEffect, useState } from 'react'
import type { DeskEvent } from '@/domain/moderation/live/event'
import type { QueueCard } from './decision-state'

type Setting = { me: string; queue: string; cards: readonly QueueCard[] }

/** Queues in which something arrives. */
const ARRIVES: Record<string, 'pending' | 'reported' | undefined> = { pending: 'pending', reported: 'reported' }

export function useLive({ me, queue, cards }: Setting) {
  const [heard, setHeard] = useState<ReadonlyMap<string, DeskEvent['comments'][number]>>(new Map())
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    const lines = new EventSource('/api/moderation/stream')
    lines.addEventListener('desk', ({ data }: MessageEvent<string>) => {
      const { comments, arrived: come } = JSON.parse(data) as DeskEvent
      const kind = ARRIVES[queue]
      if (comments.length > 0) setHeard((before) => new Map([...before, ...comments.map((one) => [one.id, one] as const)]))
      const ids = kind ? come[kind] : []
      if (ids.length > 0) setArrived((before) => new Set([...before, ...ids]))
    })
    return () => lines.close()
  }, [queue])

  const known = new Set(cards.map(({ id }) => id))
  return {
    /** How many have come that are not on the page. Whoever was decided meanwhile has not come. */
    news: [...arrived].filter((id) => !known.has(id) && (heard.get(id)?.isWaiting ?? true)).length,
    seenNews: () => setArrived(new Set()),
    seen(card: QueueCard): QueueCard {
      const news = heard.get(card.id)
      if (!news || news.version < card.version) return card
      const { claim } = news
      return { ...card, claim: claim && { who: claim.who, isMine: claim.byId === me } }
    },
    /** Somebody else's decision about what this page still shows as it was. */
    elsewhere(card: QueueCard): { who: string; status: string } | null {
      const news = heard.get(card.id)
      return news && news.version > card.version && news.byId !== me ? { who: news.who, status: news.status } : null
    },
  }
}
