// What happens elsewhere while the desk is open: who decides, who takes, what an author changes, how many have come. Nothing moves by
// itself: only words that are no longer what their author says are replaced.
import { useEffect, useRef, useState } from 'react'
import type { DeskEvent } from '@/domain/moderation/live/event'
import type { QueueCard } from './decision-state'
import { openDeskLine } from './desk-line'

type Heard = DeskEvent['comments'][number]
type Setting = { me: string; queue: string; cards: readonly QueueCard[]; refresh: () => void }
export type Elsewhere = { change: 'decided' | 'undone' | 'edited'; who: string; status: string }

const HARDLY_READ_MS = 1_000

/** Queues in which something arrives. */
const ARRIVES: Record<string, 'pending' | 'reported' | undefined> = { pending: 'pending', reported: 'reported' }

export function useLive({ me, queue, cards, refresh }: Setting) {
  const [heard, setHeard] = useState<ReadonlyMap<string, Heard>>(new Map())
  const [arrived, setArrived] = useState<ReadonlySet<string>>(new Set())

  useEffect(() => {
    function onEvent({ comments, arrived: come }: DeskEvent) {
      const kind = ARRIVES[queue]
      if (comments.length > 0) setHeard((before) => new Map([...before, ...comments.map((one) => [one.id, one] as const)]))
      const ids = kind ? come[kind] : []
      if (ids.length > 0) setArrived((before) => new Set([...before, ...ids]))
    }
    function onMissed(isAll: boolean) {
      if (isAll) setHeard(new Map())
      refresh()
    }
    return openDeskLine({ onEvent, onMissed })
  }, [queue, refresh])

  const rewritten = cards.flatMap(({ id, version }) => {
    const news = heard.get(id)
    return news?.change === 'edited' && news.version > version ? `${id} ${news.version}` : []
  })
  const rewrittenNow = rewritten.join()
  useEffect(() => {
    if (rewrittenNow !== '') refresh()
  }, [rewrittenNow, refresh])

  const known = new Set(cards.map(({ id }) => id))
  const shown = cards.map(seen)
  useEndOfClaims(shown)
  const lookedAtSince = useLookedAt(cards)

  function seen(card: QueueCard): QueueCard {
    const news = heard.get(card.id)
    const claim = !news || news.version < card.version ? card.claim : claimIn(news, me)
    return { ...card, claim: claim && Date.parse(claim.until) > Date.now() ? claim : null }
  }

  function elsewhere(card: QueueCard): Elsewhere | null {
    const news = heard.get(card.id)
    if (!news?.change) return null
    const { change, who, status } = news
    if (change === 'edited') return news.version === card.version ? { change, who, status } : null
    return news.version > card.version && news.byId !== me ? { change, who, status } : null
  }

  return {
    /** How many have come that are not on the page. Whoever was decided meanwhile has not come. */
    news: [...arrived].filter((id) => !known.has(id) && (heard.get(id)?.isWaiting ?? true)).length,
    seenNews: () => setArrived(new Set()),
    seen,
    /** Somebody else's decision about what this page still shows as it was; or new words of its author, shown already. */
    elsewhere,
    /** Its words were replaced a moment ago: the key that falls now was meant for the old ones. */
    isHardlyRead: (card: QueueCard) => elsewhere(card)?.change === 'edited' && Date.now() - lookedAtSince(card) < HARDLY_READ_MS,
  }
}

/** When the page began to show a comment in this version; 0 for what it came with. */
function useLookedAt(cards: readonly QueueCard[]): (card: QueueCard) => number {
  const since = useRef(new Map<string, { version: number; at: number }>())
  useEffect(() => {
    for (const { id, version } of cards) {
      const before = since.current.get(id)
      if (before?.version !== version) since.current.set(id, { version, at: before ? Date.now() : 0 })
    }
  }, [cards])
  return ({ id }) => since.current.get(id)?.at ?? 0
}

/** The page looks again when the next claim ends: nobody says so. */
function useEndOfClaims(cards: readonly QueueCard[]): void {
  const [, setEnded] = useState(0)
  const soonest = Math.min(...cards.flatMap(({ claim }) => (claim ? [Date.parse(claim.until)] : [])))
  useEffect(() => {
    if (!Number.isFinite(soonest)) return
    const timer = setTimeout(() => setEnded(soonest), Math.max(0, soonest - Date.now()) + 50)
    return () => clearTimeout(timer)
  }, [soonest])
}

function claimIn({ claim }: Heard, me: string): QueueCard['claim'] {
  return claim && { who: claim.who, isMine: claim.byId === me, until: claim.until }
}
