// Orders of the writing page: what is on it is saved first, what came of the order is said, and the focus is at what was said.
import { useRouter } from 'next/navigation'
import { type RefObject, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { EditorArticle } from '@/domain/articles/editor-article'
import type { DraftContent } from '@/domain/articles/schema'
import type { Locale } from '@/lib/i18n/locale'
import { saidExactly } from '../publish/said-minute'
import { useFocusAfter } from '../shell/use-focus-after'
import type { TakeFromBin } from './binned-notice.client'
import type { DraftView } from './words/draft-view'
import type { SharedDraft } from './words/shared-draft'

export type Named = { articleId: string; version: number }
type Ordered = {
  ok?: true
  message?: string
  errors?: { [field: string]: string }
  restored?: { version: number; savedAt: string; content: DraftContent }
  /** The minute of the update that was called off with it. */
  calledOff?: Date
  slug?: string
  isStopped?: boolean
  newer?: number
}
export type Order<Input = Named> = (input: Input) => Promise<Ordered>

type Told = { isGood: boolean; words: string }
type Given = {
  give: (order: Order, done: string) => Promise<Ordered>
  /** Saves, for somebody who is about to decide. @returns the version that is on the page. */
  look: () => Promise<number>
  takeOut: TakeFromBin
  told: Told | null
  /** Of the place where it is told. */
  answer: RefObject<HTMLDivElement | null>
  isBusy: boolean
  /** Something here is newer than what readers see. */
  hasChange: boolean
}

type Desk = { article: EditorArticle; shared: SharedDraft; draft: DraftView; takeFromBin: TakeFromBin }

export function useOrders({ article, shared, draft, takeFromBin }: Desk): Given {
  const t = useTranslations('editor')
  const locale = useLocale() as Locale
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const answer = useRef<HTMLDivElement>(null)
  const oweFocus = useFocusAfter(() => (answer.current?.hasChildNodes() ? answer.current : null))

  const hasChange = article.status === 'changed' || draft.version !== article.version || draft.state !== 'saved'
  const [isClean, setClean] = useState(!hasChange)
  if (isClean === hasChange) {
    setClean(!hasChange)
    // What was said of the last order is no longer so.
    if (hasChange) setTold(null)
  }

  /** What is on the page is saved first: an order is always about what its giver sees. */
  async function give(order: Order, done: string): Promise<Ordered> {
    setBusy(true)
    setTold(null)
    oweFocus()
    shared.putAside(null)
    const before = shared.whole()
    const isSaved = await shared.save()
    const result = isSaved ? await order({ articleId: article.id, version: shared.current().version }) : { message: t('order.saveFirst') }
    if (result.errors) shared.blame(result.errors)
    if (result.restored) shared.putAside(before)
    const alsoDone = result.calledOff ? ` ${t('done.calledOff', { time: saidExactly(locale, result.calledOff) })}` : ''
    setTold({ isGood: result.ok === true, words: result.ok ? done + alsoDone : (result.message ?? '') })
    setBusy(false)
    if (result.errors) focusFirst(result.errors)
    router.refresh()
    return result
  }

  async function look(): Promise<number> {
    await shared.save('autosave')
    return shared.current().version
  }

  async function takeOut() {
    oweFocus()
    const result = await takeFromBin()
    if (!result.ok) return result
    shared.takenOut()
    setTold({ isGood: true, words: t('done.unbin') })
    router.refresh()
    return result
  }

  return { give, look, takeOut, told, answer, isBusy, hasChange }
}

function focusFirst(errors: { [field: string]: string }): void {
  const [field] = Object.keys(errors)
  const place = document.querySelector<HTMLElement>(field === 'body' ? '.ed-body [role="textbox"]' : `[data-field="${field}"]`)
  const control = place?.matches('fieldset') ? place.querySelector<HTMLElement>('input, select, button') : place
  control?.focus()
}
