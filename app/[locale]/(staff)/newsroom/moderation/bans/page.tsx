// Who may not comment: making a ban, those in force, those that are over.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { BanForm } from '@/components/newsroom/talk/ban-form.client'
import { BanList } from '@/components/newsroom/talk/ban-list.client'
import { TalkTabs } from '@/components/newsroom/talk/talk-tabs'
import { findBanChoices, listBans } from '@/domain/moderation/bans/desk'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { banAction, liftAction } from './actions'
import { shownBan } from './shown-ban'
import '@/components/newsroom/talk/talk.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'talk')('bans.title') } : {}
}

export default async function BansPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const query = await searchParams
  const [view, cursor, commentId] = ['view', 'cursor', 'comment'].map((name) => [query[name]].flat()[0])
  const now = new Date()
  const isOver = view === 'over'
  const list = await listBans(person, { isOver, cursor }, now)
  if (!list) notFound()
  const about = commentId ? await findBanChoices(person, commentId) : null
  const t = translator(locale, 'talk')
  const path = localePath(locale, '/newsroom/moderation/bans')
  return (
    <>
      <div className="nr-head">
        <h1>{t('bans.title')}</h1>
        <TalkTabs locale={locale} current="bans" />
      </div>
      <p className="nr-quiet tk-lead">{t('bans.lead')}</p>
      {commentId && !about && <p className="nr-warning">{t('bans.commentGone')}</p>}
      <BanForm about={about && commentId ? { commentId, ...about } : undefined} action={banAction.bind(null, locale)} />
      <nav className="tk-tabs" aria-label={t('bans.views')}>
        <a href={path} aria-current={isOver ? undefined : 'page'}>
          {t('bans.standing')}
        </a>
        <a href={`${path}?view=over`} aria-current={isOver ? 'page' : undefined}>
          {t('bans.over')}
        </a>
      </nav>
      {list.bans.length === 0 && <p className="nr-empty">{t(isOver ? 'bans.noneOver' : 'bans.none')}</p>}
      <BanList bans={list.bans.map((ban) => shownBan(ban, { locale, now }))} action={liftAction.bind(null, locale)} />
      {(list.next || !list.isFirstPage) && (
        <nav className="tk-pages" aria-label={t('bans.pages')}>
          {!list.isFirstPage && <a href={`${path}?view=${view ?? ''}`}>← {t('bans.first')}</a>}
          {list.next && <a href={`${path}?view=${view ?? ''}&cursor=${list.next}`}>{t('bans.older')} →</a>}
        </nav>
      )}
    </>
  )
}
