// What was decided at this desk. A comment leaves before the answer is there, and comes back when it could not be decided.
import { type RefObject, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { Decided } from '@/domain/moderation/answer'
import type { Status } from '@/domain/moderation/transition'
import type { DecisionState, QueueCard } from './decision-state'

type Now = { version: number; status: Status; isPicked?: boolean }
type Setting = { list: RefObject<HTMLOListElement | null>; refresh: () => void }
/** What a form of the desk says: `decision` may name its reason, «reject hate». */
export type DecidedForm = { decision: string; reason?: string; note?: string }

/** These change what stands in the queue and take nothing out of it. */
const STAYS = new Set(['pick', 'unpick'])

export function useDeciding({ list, refresh }: Setting) {
  const t = useTranslations('moderation')
  const locale = useLocale()
  const [said, setSaid] = useState<DecisionState>({})
  const [gone, setGone] = useState<ReadonlyMap<string, number>>(new Map())
  const [newer, setNewer] = useState<ReadonlyMap<string, Now>>(new Map())
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map())

  async function decide(cards: readonly QueueCard[], form: DecidedForm): Promise<void> {
    const [action = '', reason = form.reason] = form.decision.split(' ')
    if (cards.length === 0) return
    setProblems((before) => without(before, cards))
    if (!STAYS.has(action)) {
      focusNext(list.current, cards)
      setGone((before) => new Map([...before, ...cards.map(({ id, version }) => [id, version] as const)]))
    }
    const decisions = cards.map(({ id, version, status }) => {
      return { commentId: id, version, expectedStatus: status, action, reason, note: form.note ?? '' }
    })
    const answer = await ask<Decided>('/api/moderation/decisions', { method: 'POST', body: { decisions }, locale })
    if (!answer.ok) {
      setGone((before) => without(before, cards))
      setSaid({ message: answer.title ?? t('notSent'), isProblem: true, note: form.note })
      return
    }
    settle(cards, { action, note: form.note, decided: answer.value })
  }

  function settle(cards: readonly QueueCard[], about: { action: string; note?: string; decided: Decided }): void {
    const { results, batchId, undoUntil } = about.decided
    const applied = results.filter((result) => result.outcome === 'applied')
    const refused = results.filter((result) => result.outcome !== 'applied')
    const [one] = cards
    const left = refused.length > 0 ? t('did.left', { count: refused.length }) : ''
    const done = applied.length > 0 ? t(`did.${about.action}` as 'did.approve', { count: applied.length, name: one?.name ?? '' }) : ''
    setSaid({
      commentId: one?.id,
      message: refused.length === 1 && applied.length === 0 ? problemOf(refused[0]) : `${done} ${left}`.trim(),
      isProblem: refused.length > 0 ? true : undefined,
      note: refused.length > 0 ? about.note : undefined,
      undo: batchId && undoUntil ? { batchId, until: undoUntil } : undefined,
    })
    if (STAYS.has(about.action)) {
      const isPicked = about.action === 'pick'
      setNewer((before) => new Map([...before, ...applied.map(({ commentId, ...now }) => [commentId, { ...now, isPicked }] as const)]))
    }
    if (refused.length === 0) return
    setGone((before) => new Map([...before].filter(([id]) => !refused.some(({ commentId }) => commentId === id))))
    setProblems((before) => new Map([...before, ...refused.map((result) => [result.commentId, problemOf(result)] as const)]))
  }

  function problemOf(result: Decided['results'][number] | undefined): string {
    if (result?.outcome === 'conflict') {
      const { who, status, at } = result.current
      return t('conflict', { who: who || t('somebody'), status, when: new Date(at) })
    }
    return t(result?.outcome === 'forbidden' ? 'ownWords' : 'goneMeanwhile')
  }

  async function undo(batchId: string): Promise<void> {
    setSaid({})
    const answer = await ask<{ undone: { commentId: string; status: Status; version: number }[] }>(
      `/api/moderation/decisions/${batchId}/undo`,
      { method: 'POST', locale },
    )
    if (!answer.ok) return setSaid({ message: answer.title ?? t('notSent'), isProblem: true })
    const { undone } = answer.value
    setNewer((before) => new Map([...before, ...undone.map(({ commentId, ...now }) => [commentId, now] as const)]))
    setGone((before) => new Map([...before].filter(([id]) => !undone.some(({ commentId }) => commentId === id))))
    setSaid({ message: t('did.undo', { count: undone.length }) })
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
    decide,
    undo,
    note,
    claim,
    /** As it stands since this desk last heard of it. */
    seen(card: QueueCard): QueueCard {
      const now = newer.get(card.id)
      return now && now.version > card.version ? { ...card, ...now } : card
    },
    isGone: ({ id, version }: QueueCard) => gone.get(id) === version,
  }
}

type Asked = { method: 'POST' | 'PUT' | 'DELETE'; body?: object; locale: string }
type Answer<T> = { ok: true; value: T } | { ok: false; title?: string }

/** Without a network there is no title: the desk says so in words of its own. */
async function ask<T>(address: string, { method, body, locale }: Asked): Promise<Answer<T>> {
  try {
    const headers = { 'content-type': 'application/json', 'accept-language': locale }
    // A moderator who decides and leaves at once has decided.
    const response = await fetch(address, { method, headers, body: body && JSON.stringify(body), keepalive: true })
    const answer = await response.json()
    return response.ok ? { ok: true, value: answer } : { ok: false, title: answer.title }
  } catch {
    return { ok: false }
  }
}

function without<T>(before: ReadonlyMap<string, T>, cards: readonly QueueCard[]): Map<string, T> {
  return new Map([...before].filter(([key]) => !cards.some(({ id }) => id === key)))
}

/** Before anything moves: the first one after those that leave, or the last one before them. */
function focusNext(list: HTMLElement | null, leaving: readonly QueueCard[]): void {
  const items = [...(list?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])]
  const leaves = (item: HTMLElement) => leaving.some(({ id }) => id === item.dataset.comment)
  const last = items.findLastIndex(leaves)
  const next = items.slice(last + 1).find((item) => !leaves(item)) ?? items.slice(0, last).findLast((item) => !leaves(item))
  if (next) next.focus()
  // Whoever decides faster than the next ones come goes on where they come.
  else focusWhenThere(list, () => [...(list?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])].find((item) => !leaves(item)))
}

function focusWhenBack(list: HTMLElement | null, commentId: string | undefined): void {
  if (commentId) focusWhenThere(list, () => list?.querySelector<HTMLElement>(`[data-comment="${commentId}"]`))
}

function focusWhenThere(list: HTMLElement | null, find: () => HTMLElement | null | undefined): void {
  if (!list) return
  const observer = new MutationObserver(() => {
    const item = find()
    if (!item) return
    observer.disconnect()
    item.focus()
  })
  observer.observe(list, { childList: true })
}
