// Who wrote it, as far as it is known, and how their other comments were decided.
import { useTranslations } from 'use-intl/react'
import type { QueueCard } from './decision-state'
import { markedWords } from './item-words'

type Props = { card: QueueCard; nameId: string; path: string; onBan: () => void }

const COUNTED = ['approved', 'rejected', 'spam', 'waiting'] as const

export function ItemAuthor({ card, nameId, path, onBan }: Props) {
  const t = useTranslations('moderation')
  const { author, id } = card
  const said = COUNTED.filter((kind) => author[kind] > 0).map((kind) => t(`history.${kind}`, { count: author[kind] }))
  return (
    <div className="mod-who">
      <b id={nameId}>{card.nameRuns.map(markedWords)}</b>
      {card.isStaff && <span className="nr-status">{t('staff')}</span>}
      {card.isPicked && <span className="nr-status">{t('picked')}</span>}
      {card.email && (
        <span title={t(card.isConfirmed ? 'confirmed' : 'unconfirmed')}>{card.isConfirmed ? `${card.email} ✓` : card.email}</span>
      )}
      {card.website && (
        <a href={card.website} rel="nofollow ugc noopener noreferrer" target="_blank">
          {card.websiteRuns.map(markedWords)}
        </a>
      )}
      {author.last.length === 0 ? (
        <span>{t('history.none')}</span>
      ) : (
        <details className="mod-history">
          <summary>{said.join(' · ')}</summary>
          <ul>
            {author.last.map((one) => (
              <li key={one.id}>
                <span className="nr-status" data-status={one.status}>
                  {t(`statuses.${one.status}`)}
                </span>{' '}
                {one.text}
              </li>
            ))}
          </ul>
          <p>
            <a href={`${path}?queue=all&author=${id}`}>{t('allOfAuthor')}</a>
            {card.hasNetwork && <a href={`${path}?queue=all&network=${id}`}>{t('allOfNetwork')}</a>}
          </p>
        </details>
      )}
      {!card.isStaff && (
        <a
          href={`${path}/bans?comment=${id}`}
          data-key="b"
          aria-keyshortcuts="b"
          onClick={(event) => {
            // A page of its own for who wants it in another tab, or has no scripts.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            onBan()
          }}
        >
          {t('ban')}
        </a>
      )}
    </div>
  )
}
