// What was decided at this desk. A comment leaves before the answer is there, and comes back when it could not be decided.
import { type RefObject, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { Decided } from '@/domain/moderation/answer'
import type { Status } from '@/domain/moderation/transition'
import { ask } from './asking'
import type { DecisionState, QueueCard } from './decision-state'
import { focusNext, focusWhenBack } from './focusing'
import { useUndoing } from './use-undoing'

type Now = { version: number; status: Status; isPicked?: boolean }
/** Of a comment that left: which version it was, and whether its decision was answered. */
type Gone = { version: number; isSettled: boolean }
type Setting = { list: RefObject<HTMLOListElement | null>; refresh: () => void }
/** What a form of the desk says: `decision` may name its reason, «reject hate». */
export type DecidedForm = { decision: string; explanation: string; note: string }

/** These change what stands in the queue and take nothing out of it. */
const STAYS = new Set(['pick', 'unpick'])

export function useDeciding({ list, refresh }: Setting) {
  const t = useTranslations('moderation')
  const locale = useLocale()
  const [said, setSaid] = useState<DecisionState>({})
  const [gone, setGone] = useState<ReadonlyMap<string, Gone>>(new Map())
  const [newer, setNewer] = useState<ReadonlyMap<string, Now>>(new Map())
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map())
  const undoing = useUndoing()

  async function decide(cards: readonly QueueCard[], form: DecidedForm): Promise<void> {
    const [action = '', reason] = form.decision.split(' ')
    const { explanation, note } = form
    const [first] = cards
    if (!first) return
    setProblems((before) => without(before, cards))
    if (!STAYS.has(action)) {
      focusNext(list.current, cards)
      leave(cards, false)
    }
    const decisions = cards.map(({ id, version, status }) => {
      return { commentId: id, version, expectedStatus: status, action, reason, explanation, note }
    })
    const asked = ask<Decided>('/api/moderation/decisions', { method: 'POST', body: { decisions }, locale })
    const key = undoing.add(
      doneWords(action, { count: cards.length, name: first.name }),
      asked.then((answer) => (answer.ok ? answer.value.batchId : null)),
    )
    // Nothing is called done before it is kept; taken back it can be at once.
    setSaid({})
    const answer = await asked
    if (answer.ok) return settle(cards, { action, explanation, note, key, decided: answer.value })
    undoing.forget(key)
    setGone((before) => without(before, cards))
    setSaid({ message: answer.title ?? t('notSent'), isProblem: true, explanation, note })
  }

  type Settled = { action: string; explanation: string; note: string; key: number; decided: Decided }

  function settle(cards: readonly QueueCard[], { action, explanation, note, key, decided }: Settled): void {
    const applied = decided.results.filter((result) => result.outcome === 'applied')
    const refused = decided.results.filter((result) => result.outcome !== 'applied')
    if (STAYS.has(action)) {
      const isPicked = action === 'pick'
      setNewer((before) => new Map([...before, ...applied.map(({ commentId, ...now }) => [commentId, { ...now, isPicked }] as const)]))
    } else {
      leave(
        cards.filter(({ id }) => applied.some(({ commentId }) => commentId === id)),
        true,
      )
    }
    const done = applied.length > 0 ? doneWords(action, { count: applied.length, name: cards[0]?.name ?? '' }) : ''
    if (refused.length === 0) {
      setSaid({ commentId: cards[0]?.id, message: done })
      return
    }
    if (applied.length > 0) undoing.retell(key, done)
    else undoing.forget(key)
    const isOnlyOne = refused.length === 1 && applied.length === 0
    const message = isOnlyOne ? problemOf(refused[0]) : `${done} ${t('did.left', { count: refused.length })}`.trim()
    setSaid({ commentId: cards[0]?.id, message, isProblem: true, explanation, note })
    setGone((before) => new Map([...before].filter(([id]) => !refused.some(({ commentId }) => commentId === id))))
    setProblems((before) => new Map([...before, ...refused.map((result) => [result.commentId, problemOf(result)] as const)]))
    // What an author wrote meanwhile is shown before anybody decides again.
    if (refused.some((result) => result.outcome === 'conflict' && result.current.change === 'edited')) refresh()
  }

  function leave(cards: readonly QueueCard[], isSettled: boolean): void {
    setGone((before) => new Map([...before, ...cards.map(({ id, version }) => [id, { version, isSettled }] as const)]))
  }

  function doneWords(action: string, about: { count: number; name: string }): string {
    return t(`did.${action}` as 'did.approve', about)
  }

  function problemOf(result: Decided['results'][number] | undefined): string {
    if (result?.outcome === 'conflict') {
      const { change, who, status, at } = result.current
      return t('conflict', { change: change ?? 'none', who: who || t('somebody'), status, when: new Date(at) })
    }
    return t(result?.outcome === 'forbidden' ? 'ownWords' : 'goneMeanwhile')
  }

  async function undo(): Promise<void> {
    const batchId = await undoing.take()
    if (!batchId) return
    setSaid({})
    const address = `/api/moderation/decisions/${batchId}/undo`
    const answer = await ask<{ undone: { commentId: string; status: Status; version: number }[] }>(address, { method: 'POST', locale })
    if (!answer.ok) return setSaid({ message: answer.title ?? t('notSent'), isProblem: true })
    const { undone } = answer.value
    setNewer((before) => new Map([...before, ...undone.map(({ commentId, ...now }) => [commentId, now] as const)]))
    setGone((before) => new Map([...before].filter(([id]) => !undone.some(({ commentId }) => commentId === id))))
    // A ban has no comments of its own.
    setSaid({ message: undone.length > 0 ? t('did.undo', { count: undone.length }) : t('undone') })
    refresh()
    focusWhenBack(list.current, undone[0]?.commentId)
  }

  async function note({ id }: QueueCard, text: string): Promise<boolean> {
    const answer = await ask(`/api/moderation/comments/${id}/notes`, { method: 'POST', body: { text }, locale })
    setSaid(answer.ok ? { message: t('noted') } : { message: answer.title ?? t('notSent'), isProblem: true, note: text })
    if (answer.ok) refresh()
    return answer.ok
  }

  async function claim({ id, claim: taken }: QueueCard): Promise<void> {
    const answer = await ask(`/api/moderation/claims/${id}`, { method: taken?.isMine ? 'DELETE' : 'PUT', locale })
    setSaid(answer.ok ? { message: t(taken?.isMine ? 'released' : 'taken') } : { message: answer.title ?? t('notSent'), isProblem: true })
  }

  return {
    said,
    problems,
    undoing,
    decide,
    undo,
    note,
    claim,
    /** What the desk did by another way, and how it is taken back. */
    did(message: string, batchId: string | undefined): void {
      if (batchId) undoing.add(message, Promise.resolve(batchId))
      setSaid({ message })
    },
    /** As it stands since this desk last heard of it. */
    seen(card: QueueCard): QueueCard {
      const now = newer.get(card.id)
      return now && now.version > card.version ? { ...card, ...now } : card
    },
    isGone: ({ id, version }: QueueCard) => gone.get(id)?.version === version,
    /** Decided, and the page does not know it yet. */
    isSettled: ({ id, version }: QueueCard) => gone.get(id)?.version === version && gone.get(id)?.isSettled === true,
  }
}

function without<T>(before: ReadonlyMap<string, T>, cards: readonly QueueCard[]): Map<string, T> {
  return new Map([...before].filter(([key]) => !cards.some(({ id }) => id === key)))
}
