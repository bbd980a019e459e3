// The moderator's desk: what waits, oldest first, and what was decided, newest first.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { Queue } from '@/components/newsroom/moderation/queue.client'
import { Views } from '@/components/newsroom/moderation/views'
import { COMMENT_STATUSES, type CommentStatus } from '@/domain/comments/schema'
import { countWaiting, findQueue } from '@/domain/moderation/desk'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { decideAction } from './actions'
import { queueCard } from './queue-card'
import '@/components/newsroom/moderation/moderation.css'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'moderation')('title') } : {}
}

export default async function ModerationPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const { view, cursor } = await searchParams
  const status = viewOf(view)
  const queue = await findQueue(person, { status, cursor: typeof cursor === 'string' ? cursor : null })
  if (!queue) notFound()
  const t = translator(locale, 'moderation')
  const path = localePath(locale, '/newsroom/moderation')
  const now = new Date()
  return (
    <div className="mod">
      <div className="nr-head">
        <h1>{t('title')}</h1>
        <Views locale={locale} path={path} current={status} waiting={(await countWaiting(person)) ?? 0} />
      </div>
      <Queue
        key={`${status} ${queue.isFirstPage ? '' : String(cursor)}`}
        cards={queue.items.map((item) => queueCard(item, { locale, now }))}
        action={decideAction.bind(null, locale)}
      />
      {queue.items.length === 0 && (
        <div className="nr-empty">
          <p>{t(`empty.${status}`)}</p>
          {status === 'pending' && <a href={localePath(locale, '/newsroom')}>{t('empty.next')}</a>}
        </div>
      )}
      {(queue.next || !queue.isFirstPage) && (
        <nav className="mod-pages" aria-label={t('pages')}>
          {!queue.isFirstPage && <a href={`${path}?view=${status}`}>← {t('first')}</a>}
          {queue.next && <a href={`${path}?view=${status}&cursor=${queue.next}`}>{t('next')} →</a>}
        </nav>
      )}
    </div>
  )
}

function viewOf(view: unknown): CommentStatus {
  return COMMENT_STATUSES.find((status) => status === view) ?? 'pending'
}
