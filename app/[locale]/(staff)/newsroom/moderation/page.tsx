// The moderator's desk: what waits, oldest first; what was reported, caught or decided; one story, one author, some words.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { Desk } from '@/components/newsroom/moderation/desk.client'
import { Narrowed } from '@/components/newsroom/moderation/narrowed'
import { QueueSearch } from '@/components/newsroom/moderation/queue-search'
import { Views } from '@/components/newsroom/moderation/views'
import { TalkTabs } from '@/components/newsroom/talk/talk-tabs'
import { countQueues, findQueue } from '@/domain/moderation/desk'
import { ITEMS_A_PAGE, type QueueAsked, readAsked } from '@/domain/moderation/queue/asked'
import { MOST_AT_ONCE } from '@/domain/moderation/terms'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { claimAction, decideAction, noteAction, searchAction } from './actions'
import { banAction } from './bans/actions'
import { queueAddress } from './queue-address'
import { queueCard } from './queue-card'
import '@/components/newsroom/moderation/moderation.css'
import '@/components/newsroom/moderation/queue-item.css'
import '@/components/newsroom/talk/talk.css'

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
  const typed = await searchParams
  const asked = readAsked((field) => (typeof typed[field] === 'string' ? typed[field] : undefined))
  const now = new Date()
  const [queue, counts] = await Promise.all([findQueue(person, asked, now), countQueues(person)])
  if (!queue || !counts) notFound()
  const t = translator(locale, 'moderation')
  const path = localePath(locale, '/newsroom/moderation')
  const address = (more: Partial<QueueAsked>) => queueAddress(locale, { ...asked, cursor: undefined, ...more })
  const cards = queue.items.map((item) => queueCard(item, { locale, now }))
  return (
    <div className="mod">
      <div className="nr-head">
        <h1>{t('title')}</h1>
        <TalkTabs locale={locale} current="queue" />
      </div>
      <div className="mod-head">
        <Views locale={locale} path={path} current={asked.queue} counts={counts} />
        <QueueSearch locale={locale} action={searchAction.bind(null, locale)} asked={asked} />
      </div>
      <Narrowed locale={locale} asked={asked} address={address} first={cards[0]} />
      <Desk
        key={address({ cursor: asked.cursor, limit: ITEMS_A_PAGE })}
        cards={cards}
        me={person.id}
        path={path}
        queue={asked.queue}
        hasMore={queue.next !== null}
        more={queue.next && asked.limit < MOST_AT_ONCE ? address({ cursor: asked.cursor, limit: MOST_AT_ONCE }) : null}
        actions={{
          decide: decideAction.bind(null, locale),
          note: noteAction.bind(null, locale),
          claim: claimAction.bind(null, locale),
          ban: banAction.bind(null, locale),
        }}
      />
      {cards.length === 0 && (
        <div className="nr-empty">
          <p>{t(asked.q || asked.article || asked.author || asked.network || asked.domain ? 'empty.found' : `empty.${asked.queue}`)}</p>
          {asked.queue === 'pending' && <a href={localePath(locale, '/newsroom')}>{t('empty.next')}</a>}
        </div>
      )}
      {(queue.next || !queue.isFirstPage) && (
        <nav className="mod-pages" aria-label={t('pages')}>
          {!queue.isFirstPage && <a href={address({})}>← {t('first')}</a>}
          {queue.next && <a href={address({ cursor: queue.next })}>{t('next')} →</a>}
        </nav>
      )}
    </div>
  )
}
