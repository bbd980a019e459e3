// What the queue is narrowed to, each with the way to take it off.
import type { QueueAsked } from '@/domain/moderation/queue/asked'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { QueueCard } from './decision-state'

type Props = {
  locale: Locale
  asked: QueueAsked
  address: (more: Partial<QueueAsked>) => string
  /** Says by its own words what was asked for by number. */
  first: QueueCard | undefined
}

export function Narrowed({ locale, asked, address, first }: Props) {
  const t = translator(locale, 'moderation')
  const domain = first?.email.split('@').at(-1)
  const words = {
    q: asked.q && t('narrowed.q', { q: asked.q }),
    article: asked.article && t('narrowed.article', { headline: first?.article.headline ?? '' }),
    author: asked.author && (first ? t('narrowed.author', { name: first.name }) : t('narrowed.noAuthor')),
    domain: asked.domain && (domain ? t('narrowed.domain', { domain }) : t('narrowed.noDomain')),
    network: asked.network && t('narrowed.network'),
    heldBy: asked.heldBy && t('narrowed.heldBy', { check: asked.heldBy }),
  }
  const said = Object.entries(words).filter(([, sentence]) => sentence)
  if (said.length === 0) return null
  return (
    <ul className="mod-narrowed" aria-label={t('narrowed.label')}>
      {said.map(([field, sentence]) => (
        <li key={field}>
          <span>{sentence}</span>
          <a href={address({ [field]: undefined })} aria-label={t('narrowed.off', { what: sentence ?? '' })}>
            ×
          </a>
        </li>
      ))}
    </ul>
  )
}
