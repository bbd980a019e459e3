// One comment with all that is needed to decide about it: where, what it answers, who, what, why it was held.
import { useTranslations } from 'use-intl/react'
import type { DecisionAction, QueueCard } from './decision-state'
import { RejectForm } from './reject-form'

type Props = { card: QueueCard; decide: DecisionAction; onDecide: () => void; note?: string }

export function QueueItem({ card, decide, onDecide, note }: Props) {
  const t = useTranslations('moderation')
  const { id, status, article, parent } = card
  const why = `held.${card.heldBecause ?? 'firstComment'}` as 'held.firstComment'
  const nameId = `who-${id}`
  return (
    <article className="mod-item" data-comment={id} tabIndex={-1} aria-labelledby={nameId}>
      <p className="mod-where">
        {article.path ? (
          <a href={`${article.path}#comments`}>{article.headline}</a>
        ) : (
          <span>{t('notLive', { headline: article.headline })}</span>
        )}
        <time dateTime={card.at.iso} title={card.at.exact}>
          {card.at.text}
        </time>
      </p>
      {parent && (
        <blockquote className="mod-parent">
          <b>{parent.name}</b> {parent.text}
        </blockquote>
      )}
      <p className="mod-who">
        <b id={nameId}>{card.name}</b>
        {card.isStaff && <span className="nr-status">{t('staff')}</span>}
        <span>{card.email}</span>
        {card.website && (
          <a href={card.website} rel="nofollow ugc noopener noreferrer" target="_blank">
            {card.website}
          </a>
        )}
      </p>
      <p className="mod-text">{card.text}</p>
      {card.decided ? (
        <p className="nr-quiet">
          {card.decided}
          {card.note && ` «${card.note}»`}
        </p>
      ) : (
        <p className="mod-why">{t.has(why) ? t(why) : t('held.unsure')}</p>
      )}
      <div className="mod-actions">
        <form action={decide} onSubmit={onDecide}>
          <input type="hidden" name="about" value={`${card.id} ${card.version} ${card.status}`} />
          <input type="hidden" name="name" value={card.name} />
          {status !== 'approved' && (
            <button type="submit" name="decision" value="approve" className="nr-button nr-primary" aria-keyshortcuts="a">
              {t('approve')}
            </button>
          )}
          {status !== 'spam' && (
            <button type="submit" name="decision" value="spam" className="nr-button" aria-keyshortcuts="s">
              {t('spam')}
            </button>
          )}
          {status !== 'pending' && (
            <button type="submit" name="decision" value="restore" className="nr-button">
              {t('restore')}
            </button>
          )}
        </form>
        {status !== 'rejected' && <RejectForm card={card} decide={decide} onDecide={onDecide} note={note} />}
      </div>
    </article>
  )
}
