// One comment with all that is needed to decide about it: where, what it answers, who, what, why it was held.
import { useTranslations } from 'use-intl/react'
import type { FormAgain, QueueCard } from './decision-state'
import { ItemActions, type ItemForms } from './item-actions'
import { ItemAuthor } from './item-author'
import { ItemNotes } from './item-notes'
import { ItemWords } from './item-words'
import type { Elsewhere } from './use-live'

type Props = {
  card: QueueCard
  path: string
  problem: string | undefined
  /** The form in which it was decided comes back. */
  again: FormAgain | undefined
  elsewhere: Elsewhere | null
  isSelected: boolean
  onSelect: (id: string, isRange: boolean) => void
  forms: ItemForms
}

export function QueueItem({ card, path, problem, again, elsewhere, isSelected, onSelect, forms }: Props) {
  const t = useTranslations('moderation')
  const { id, article, parent, version, status } = card
  const nameId = `who-${id}`
  const saidElsewhere = ({ who, ...rest }: Elsewhere) => {
    return rest.change === 'edited' ? t('newWords') : t('elsewhere', { ...rest, who: who || t('somebody') })
  }
  return (
    <article className="mod-item" data-comment={id} tabIndex={-1} aria-labelledby={nameId} data-chosen={isSelected || undefined}>
      <p className="mod-where">
        <input
          type="checkbox"
          className="mod-choose"
          form="mod-bulk"
          name="about"
          value={`${id} ${version} ${status}`}
          aria-label={t('choose', { name: card.name })}
          aria-keyshortcuts="x"
          checked={isSelected}
          onChange={(event) => onSelect(id, (event.nativeEvent as MouseEvent).shiftKey)}
        />
        {article.path ? (
          <a href={`${article.path}#comments`} target="_blank" rel="noopener" data-key="o" aria-keyshortcuts="o">
            {article.headline}
          </a>
        ) : (
          <span>{t('notLive', { headline: article.headline })}</span>
        )}
        <a className="mod-narrow" href={`${path}?queue=all&article=${article.id}`}>
          {t('allOfStory')}
        </a>
        <time dateTime={card.at.iso} title={card.at.exact}>
          {card.at.text}
        </time>
      </p>
      {parent && (
        <blockquote className="mod-parent">
          <b>{parent.name}</b> {parent.text}
        </blockquote>
      )}
      <ItemAuthor card={card} nameId={nameId} path={path} onBan={forms.onBan} />
      <ItemWords card={card} />
      {problem && (
        <p className="mod-told" role="status">
          {problem}
        </p>
      )}
      {!problem && elsewhere && <p className="mod-told">{saidElsewhere(elsewhere)}</p>}
      {card.claim && <p className="mod-told">{card.claim.isMine ? t('takenByMe') : t('takenBy', { who: card.claim.who })}</p>}
      <ItemNotes card={card} />
      <ItemActions card={card} again={again} forms={forms} />
    </article>
  )
}
