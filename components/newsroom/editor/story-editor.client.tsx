'use client'
// The writing page: the text as it will be read, what goes with it beside it, and a bar that says where the story stands.
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useTranslations } from 'use-intl/react'
import type { EditorArticle, EditorChoices } from '@/domain/articles/editor-article'
import { countWords, minutesFor } from '@/domain/articles/reading-time'
import { type DraftContent, MAX_HEADLINE, MAX_STANDFIRST } from '@/domain/articles/schema'
import type { Plans } from '@/domain/schedule/plan'
import { usePreflightGate } from '../preflight/preflight-gate.client'
import { PlansPanel } from '../publish/plans-panel.client'
import { decidedOn, type PublishChoice } from '../publish/publish-choice'
import { type PlanActions, usePlans } from '../publish/use-plans'
import { useIsScripted } from '../shell/use-is-scripted'
import type { BinAction } from './bin-item.client'
import { BinnedNotice, type TakeFromBin } from './binned-notice.client'
import { BodyEditor } from './body-editor.client'
import { DetailsPanel } from './details-panel.client'
import { EditorBar, type OrderName } from './editor-bar.client'
import { LineField } from './line-field.client'
import { linesOn } from './pen/lines'
import type { NoteOrders } from './pen/notes/note-orders'
import { PhotosProvider } from './photos.client'
import { SaveMark } from './save-mark.client'
import type { SharedFrom } from './share/shared-from'
import { type Named, type Order, useOrders } from './use-orders'
import { useOutOfView } from './use-out-of-view'
import type { PageSheet } from './words/draft-view'
import { Here } from './words/here.client'
import { useHeardOrder } from './words/use-heard-order'
import { useSharedDraft } from './words/use-shared-draft'
import './details.css'
import './editor.css'
import './text.css'
import './tools.css'
import './words/words.css'

type Props = {
  article: EditorArticle
  choices: EditorChoices
  sheet: PageSheet
  person: { id: string; name: string }
  sharedFrom: SharedFrom
  plans: Plans
  planActions: PlanActions
  publish: Order<Named & Omit<PublishChoice, 'at' | 'seen'>>
  withdraw: Order
  discard: Order
  translate: () => Promise<void>
  noteOrders: NoteOrders
  /** Address of the article's history. */
  history: string
  /** Null: not this colleague's to throw away, or live. */
  bin: BinAction | null
  takeFromBin: TakeFromBin
  /** How far the work on it is. */
  work: ReactNode
}

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
  takeFromBin,
  work,
  ...orders
}: Props) {
  const t = useTranslations('editor')
  const [shared, draft] = useSharedDraft({ article, page, person })
  const { give, look, takeOut, told, answer, isBusy, hasChange } = useOrders({ article, shared, draft, takeFromBin })
  const { content, errors, here, isBinned } = draft
  const heard = useHeardOrder(draft.heard)
  const { place, isAway } = useOutOfView()
  const isScripted = useIsScripted()
  const presence = shared.presence()
  const line = {
    sheet: shared.sheet,
    locale: article.locale,
    onEnter: (field: string | null) => presence?.setLocalStateField('field', field),
  }
  const inLine = (field: string) => here.filter((colleague) => colleague.field === field)
  const pen = useMemo(() => ({ articleId: article.id, lines: linesOn(shared.sheet), noteOrders }), [article.id, shared, noteOrders])

  const isLive = article.status === 'live' || article.status === 'changed'
  const gate = usePreflightGate(article.id)
  const planned = usePlans(planActions, give, gate.through)
  const publish = ({ at, seen, ...said }: PublishChoice) => {
    if (at) return planned.putOut(isLive ? 'update' : 'publish', { ...said, at, seen })
    const named = decidedOn(seen)
    const done = t(isLive ? 'done.publishChange' : 'done.publish')
    return gate.through((reason) => give((now) => orders.publish({ ...named(now), ...said, reason }), done))
  }

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
          isBinned={isBinned}
          publish={publish}
          look={look}
          onPreview={() => void shared.save('autosave')}
          translate={translate}
          history={history}
          bin={bin}
        >
          <SaveMark draft={draft} onRetry={shared.retry} />
          <Here colleagues={here} />
        </EditorBar>
        {!isBinned && (
          <div className="ed-strip">
            {work}
            <PlansPanel plans={plans} isLive={isLive} isBusy={isBusy} orders={planned} />
          </div>
        )}
        <div ref={place}>
          <div className={isAway ? 'ed-answer-away' : undefined} aria-live="polite" ref={answer} tabIndex={-1}>
            {told && !isBinned && <p className={told.isGood ? 'nr-notice' : 'nr-error'}>{told.words}</p>}
            {isBinned && <BinnedNotice heard={heard} takeOut={article.may.unbin ? takeOut : null} />}
            {heard && !isBinned && <p className="nr-notice">{heard}</p>}
            {draft.aside && (
              <p className="nr-notice">
                {t('aside.kept')}{' '}
                <button type="button" className="nr-link" onClick={() => shared.bringBack()}>
                  {t('aside.bringBack')}
                </button>
              </p>
            )}
          </div>
        </div>
        <div className="ed-columns" inert={!isScripted}>
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
