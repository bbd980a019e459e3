'use client'
// The writing page: the text as it will be read, what goes with it beside it, and a bar that says where the story stands.
import { useRouter } from 'next/navigation'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { EditorArticle, EditorChoices, ListedRevision } from '@/domain/articles/editor-article'
import { countWords, readingMinutes } from '@/domain/articles/reading-time'
import { type DraftContent, MAX_HEADLINE, MAX_STANDFIRST } from '@/domain/articles/schema'
import type { PublishChoice } from '../publish/publish-dialog.client'
import { BodyEditor } from './body-editor.client'
import { Conflict } from './conflict.client'
import { DetailsPanel } from './details-panel.client'
import { EditorBar, type OrderName } from './editor-bar.client'
import { History } from './history.client'
import { LineField } from './line-field.client'
import { PhotosProvider } from './photos.client'
import { SaveMark } from './save-mark.client'
import { useDraft } from './use-draft'
import './details.css'
import './editor.css'
import './text.css'
import './tools.css'
import './versions.css'

type Named = { articleId: string; version: number }
type Ordered = {
  ok?: true
  message?: string
  errors?: { [field: string]: string }
  restored?: { version: number; savedAt: string; content: DraftContent }
  slug?: string
}
type Order<Input = Named> = (input: Input) => Promise<Ordered>

type Props = {
  article: EditorArticle
  choices: EditorChoices
  revisions: ListedRevision[]
  personId: string
  publish: Order<Named & PublishChoice>
  withdraw: Order
  discard: Order
  restore: Order<Named & { revisionId: string }>
  translate: () => Promise<void>
}

type Told = { isGood: boolean; words: string }

export function StoryEditor({ article, choices, revisions, personId, translate, ...orders }: Props) {
  const t = useTranslations('editor')
  const router = useRouter()
  const [keeper, draft] = useDraft(article, personId)
  const [isBusy, setBusy] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const { content, errors } = draft

  const change = useCallback((part?: Partial<DraftContent>) => keeper.change(part), [keeper])
  const saveSoon = useCallback(() => void keeper.save('autosave'), [keeper])
  const readsBody = useCallback<typeof keeper.readsBody>((readBody) => keeper.readsBody(readBody), [keeper])

  /** What is on the page is saved first: an order is always about what its giver sees. */
  async function give(order: Order, done: string): Promise<Ordered> {
    setBusy(true)
    setTold(null)
    keeper.forgetAside()
    const isSaved = (await keeper.save()) || (await keeper.save())
    const result = isSaved ? await order({ articleId: article.id, version: keeper.current().version }) : { message: t('order.saveFirst') }
    if (result.errors) keeper.blame(result.errors)
    if (result.restored) keeper.replace(result.restored.content, result.restored)
    if (result.slug) keeper.learn({ slug: result.slug })
    setTold({ isGood: result.ok === true, words: result.ok ? done : (result.message ?? '') })
    setBusy(false)
    if (result.errors) focusFirst(result.errors)
    router.refresh()
    return result
  }

  const isLive = article.status === 'live' || article.status === 'changed'
  const publish = (choice: PublishChoice) =>
    give((named) => orders.publish({ ...named, ...choice }), t(isLive ? 'done.publishChange' : 'done.publish'))

  return (
    <PhotosProvider photos={article.photos}>
      <div className="ed">
        <h1 className="ed-unseen">{content.headline || t('untitled')}</h1>
        <EditorBar
          article={article}
          isBusy={isBusy}
          hasChange={article.status === 'changed' || draft.version !== article.version || draft.state !== 'saved'}
          onOrder={(name: OrderName) => void give(orders[name], t(`done.${name}`))}
          publish={publish}
          onPreview={saveSoon}
          translate={translate}
        >
          <SaveMark draft={draft} onRetry={() => keeper.retry()} />
        </EditorBar>
        <div aria-live="polite">
          {told && <p className={told.isGood ? 'nr-notice' : 'nr-error'}>{told.words}</p>}
          {draft.aside && (
            <p className="nr-notice">
              {t('aside.kept')}{' '}
              <button type="button" className="nr-link" onClick={() => keeper.bringBack()}>
                {t('aside.bringBack')}
              </button>
            </p>
          )}
        </div>
        {draft.newer && (
          <Conflict
            mine={keeper.whole()}
            theirs={draft.newer.content}
            who={draft.newer.savedBy}
            at={draft.newer.savedAt}
            words={{ title: t('conflict.title'), explain: draft.message, mine: t('conflict.keepMine'), theirs: t('conflict.takeTheirs') }}
            onMine={() => void keeper.keepMine()}
            onTheirs={() => keeper.takeNewer()}
          />
        )}
        {draft.found && (
          <Conflict
            mine={draft.found.content}
            theirs={content}
            who={article.savedBy}
            at={article.savedAt.toISOString()}
            words={{ title: t('found.title'), explain: t('found.explain'), mine: t('found.use'), theirs: t('found.forget') }}
            onMine={() => keeper.takeFound()}
            onTheirs={() => keeper.forgetFound()}
          />
        )}
        <div className="ed-columns">
          <div className="ed-page" lang={article.locale}>
            <LineField
              name="headline"
              label={t('field.headline')}
              value={content.headline}
              maxLength={MAX_HEADLINE}
              error={errors.headline}
              onChange={(headline) => change({ headline })}
              onBlur={saveSoon}
            />
            <LineField
              name="standfirst"
              label={t('field.standfirst')}
              value={content.standfirst}
              maxLength={MAX_STANDFIRST}
              error={errors.standfirst}
              onChange={(standfirst) => change({ standfirst })}
              onBlur={saveSoon}
            />
            {bodyError(errors) && <p className="nr-field-error">{bodyError(errors)}</p>}
            <BodyEditor
              key={draft.edition}
              body={content.body}
              locale={article.locale}
              onReady={readsBody}
              onChange={change}
              onBlur={saveSoon}
            />
            <Count content={content} locale={article.locale} />
          </div>
          <DetailsPanel
            article={article}
            choices={choices}
            content={content}
            errors={errors}
            slugTaken={draft.slugTaken}
            onChange={change}
          />
        </div>
        <History
          revisions={revisions}
          version={draft.version}
          onRestore={(revisionId) => void give((named) => orders.restore({ ...named, revisionId }), t('done.restore'))}
        />
      </div>
    </PhotosProvider>
  )
}

function Count({ content, locale }: { content: DraftContent; locale: EditorArticle['locale'] }) {
  const t = useTranslations('editor')
  const body = useDeferredValue(content.body)
  const [words, minutes] = useMemo(() => [countWords(body, locale), readingMinutes(body, locale)], [body, locale])
  return <p className="ed-count">{t('count', { words, minutes })}</p>
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
