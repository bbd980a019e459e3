// People of the paper: colleagues with accounts, for administrators, and authors whose names stand under stories, for editors.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { AuthorList } from '@/components/newsroom/people/author-list'
import { ColleagueRow } from '@/components/newsroom/people/colleague-row.client'
import { InviteForm } from '@/components/newsroom/people/invite-form.client'
import type { Person } from '@/domain/actor'
import { listDeskAuthors } from '@/domain/authors/desk'
import { listColleagues } from '@/domain/people/desk'
import { can } from '@/domain/permissions'
import { exactTime } from '@/lib/i18n/dates'
import { isLocale, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { inviteAction, personAction } from './actions'
import '@/components/newsroom/people/people.css'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'people')('title') } : {}
}

export default async function PeoplePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const [invites, signs] = [can(person, 'person.invite'), can(person, 'author.change')]
  if (!invites && !signs) notFound()
  return (
    <>
      <h1 className="nr-head">{translator(locale, 'people')('title')}</h1>
      {invites && <Colleagues locale={locale} person={person} />}
      {signs && <AuthorList locale={locale} authors={await listDeskAuthors(person)} />}
    </>
  )
}

async function Colleagues({ locale, person }: { locale: Locale; person: Person }) {
  const t = translator(locale, 'people')
  const colleagues = await listColleagues(person, new Date())
  const said = (at: Date | null) => (at ? exactTime(locale, at) : null)
  return (
    <section aria-labelledby="colleagues">
      <h2 id="colleagues">{t('colleagues')}</h2>
      <InviteForm action={inviteAction.bind(null, locale)} />
      <ul className="nr-list pp-list">
        {colleagues.map(({ lastSeenAt, invitedUntil, deactivatedAt, author: _, ...colleague }) => (
          <ColleagueRow
            key={colleague.id}
            colleague={{
              ...colleague,
              isYou: colleague.id === person.id,
              isActive: deactivatedAt === null,
              lastSeen: said(lastSeenAt),
              invitedUntil: said(invitedUntil),
            }}
            action={personAction.bind(null, locale, colleague.id)}
          />
        ))}
      </ul>
    </section>
  )
}
