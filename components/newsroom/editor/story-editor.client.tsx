'use client'
// The writing page: the text as it will be read, what goes with it beside it, and a bar that says where the story stands.
import { useRouter } from 'next/navigation'
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { EditorArticle, EditorChoices } from '@/domain/articles/editor-article'
import { countWords, minutesFor } from '@/domain/articles/reading-time'
import { type DraftContent, MAX_HEADLINE, MAX_STANDFIRST } from '@/domain/articles/schema'
import type { Plans } from '@/domain/schedule/plan'
import type { Locale } from '@/lib/i18n/locale'
import { usePreflightGate } from '../preflight/preflight-gate.client'
import { PlansPanel } from '../publish/plans-panel.client'
import type { PublishChoice } from '../publish/publish-choice'
import { saidExactly } from '../publish/said-minute'
import { type PlanActions, usePlans } from '../publish/use-plans'
import type { BinAction } from './bin-item.client'
import { BodyEditor } from './body-editor.client'
import { DetailsPanel } from './details-panel.client'
import { EditorBar, type OrderName } from './editor-bar.client'
import { LineField } from './line-field.client'
import { linesOn } from './pen/lines'
import type { NoteOrders } from './pen/notes/note-orders'
import { PhotosProvider } from './photos.client'
import { SaveMark } from './save-mark.client'
import type { SharedFrom } from './share/shared-from'
import type { PageSheet } from './words/draft-view'
import { Here } from './words/here.client'
import { useHeardOrder } from './words/use-heard-order'
import { useSharedDraft } from './words/use-shared-draft'
import './details.css'
import './editor.css'
import './text.css'
import './tools.css'
import './words/words.css'

type Named = { articleId: string; version: number }
type Ordered = {
  ok?: true
  message?: string
  errors?: { [field: string]: string }
  restored?: { version: number; savedAt: string; content: DraftContent }
  /** The minute of the update that was called off with it. */
  calledOff?: Date
  slug?: string
  isStopped?: boolean
}
type Order<Input = Named> = (input: Input) => Promise<Ordered>

type Props = {
  article: EditorArticle
  choices: EditorChoices
  sheet: PageSheet
  person: { id: string; name: string }
  sharedFrom: SharedFrom
  plans: Plans
  planActions: PlanActions
  publish: Order<Named & Omit<PublishChoice, 'at'>>
  withdraw: Order
  discard: Order
  translate: () => Promise<void>
  noteOrders: NoteOrders
  /** Address of the article's history. */
  history: string
  /** Null: not this colleague's to throw away, or live. */
  bin: BinAction | null
  /** How far the work on it is. */
  work: ReactNode
}

type Told = { isGood: boolean; words: string }

export function StoryEditor({
  article,
  choices,
  sheet: page,
  person,
  sharedFrom,
  plans,
  planActions,
  translate,
  noteOrders,
  history,
  bin,
  work,
  ...orders
}: Props) {
  const t = useTranslations('editor')
  const locale = useLocale() as Locale
  const router = useRouter()
  const [shared, draft] = useSharedDraft({ article, page, person })
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const { content, errors, here } = draft
  const heard = useHeardOrder(draft.heard)
  const presence = shared.presence()
  const line = {
    sheet: shared.sheet,
    locale: article.locale,
    onEnter: (field: string | null) => presence?.setLocalStateField('field', field),
  }
  const inLine = (field: string) => here.filter((colleague) => colleague.field === field)
  const pen = useMemo(() => ({ articleId: article.id, lines: linesOn(shared.sheet), noteOrders }), [article.id, shared, noteOrders])

  /** What is on the page is saved first: an order is always about what its giver sees. */
  async function give(order: Order, done: string): Promise<Ordered> {
    setBusy(true)
    setTold(null)
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

  const isLive = article.status === 'live' || article.status === 'changed'
  const hasChange = article.status === 'changed' || draft.version !== article.version || draft.state !== 'saved'
  const [isClean, setClean] = useState(!hasChange)
  if (isClean === hasChange) {
    setClean(!hasChange)
    // What was said of the last order is no longer so.
    if (hasChange) setTold(null)
  }
  const gate = usePreflightGate(article.id)
  const planned = usePlans(planActions, give, gate.through)
  const publish = ({ at, ...said }: PublishChoice) =>
    gate.through((reason) =>
      at
        ? planned.putOut(isLive ? 'update' : 'publish', { ...said, at, reason })
        : give((named) => orders.publish({ ...named, ...said, reason }), t(isLive ? 'done.publishChange' : 'done.publish')),
    )

  return (
    <PhotosProvider photos={article.photos}>
      {gate.dialog}
      <div className="ed">
        <h1 className="ed-unseen">{content.headline || t('untitled')}</h1>
        <EditorBar
          article={article}
          plans={plans.plans}
          isBusy={isBusy}
          hasChange={hasChange}
          onOrder={(name: OrderName) => void give(orders[name], t(`done.${name}`))}
          publish={publish}
          onPreview={() => void shared.save('autosave')}
          translate={translate}
          history={history}
          bin={bin}
        >
          <SaveMark draft={draft} onRetry={shared.retry} />
          <Here colleagues={here} />
        </EditorBar>
        <div className="ed-strip">
          {work}
          <PlansPanel plans={plans} isLive={isLive} isBusy={isBusy} orders={planned} />
        </div>
        <div aria-live="polite">
          {told && <p className={told.isGood ? 'nr-notice' : 'nr-error'}>{told.words}</p>}
          {heard && <p className="nr-notice">{heard}</p>}
          {draft.aside && (
            <p className="nr-notice">
              {t('aside.kept')}{' '}
              <button type="button" className="nr-link" onClick={() => shared.bringBack()}>
                {t('aside.bringBack')}
              </button>
            </p>
          )}
        </div>
        <div className="ed-columns">
          <div className="ed-page" lang={article.locale}>
            <LineField
              {...line}
              name="headline"
              label={t('field.headline')}
              most={MAX_HEADLINE}
              error={errors.headline}
              colleagues={inLine('headline')}
            />
            <LineField
              {...line}
              name="standfirst"
              label={t('field.standfirst')}
              most={MAX_STANDFIRST}
              error={errors.standfirst}
              colleagues={inLine('standfirst')}
            />
            {bodyError(errors) && <p className="nr-field-error">{bodyError(errors)}</p>}
            {presence && <BodyEditor sheet={shared.sheet} presence={presence} locale={article.locale} pen={pen} />}
            <Count content={content} locale={article.locale} />
          </div>
          <DetailsPanel
            article={article}
            choices={choices}
            content={content}
            errors={errors}
            slugTaken={draft.slugTaken}
            sharedFrom={sharedFrom}
            onChange={(part) => shared.change(part)}
          />
        </div>
      </div>
    </PhotosProvider>
  )
}

function Count({ content, locale }: { content: DraftContent; locale: EditorArticle['locale'] }) {
  const t = useTranslations('editor')
  const body = useDeferredValue(content.body)
  const words = useMemo(() => countWords(body, locale), [body, locale])
  return <p className="ed-count">{words === 0 ? t('countNone') : t('count', { words, minutes: minutesFor(words, locale) })}</p>
}

function bodyError(errors: { [field: string]: string }): string | undefined {
  const field = Object.keys(errors).find((name) => name === 'body' || name.startsWith('body.'))
  return field && errors[field]
}

function focusFirst(errors: { [field: string]: string }): void {
  const [field] = Object.keys(errors)
  const place = document.querySelector<HTMLElement>(field === 'body' ? '.ed-body [role="textbox"]' : `[data-field="${field}"]`)
  const control = place?.matches('fieldset') ? place.querySelector<HTMLElement>('input, select, button') : place
  control?.focus()
}
