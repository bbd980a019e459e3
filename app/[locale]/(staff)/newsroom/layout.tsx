// The frame of the newsroom: who is here, where they can go, and a warning while the demo's doors stand open.
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { paperOf, renderTime } from '@/app/_edges/paper'
import { requireStaff } from '@/app/_edges/session'
import { Troubles } from '@/components/newsroom/publish/troubles'
import { Shell } from '@/components/newsroom/shell/shell'
import { countFailedLetters } from '@/domain/letters/desk'
import { isDemoOpen } from '@/domain/people/desk'
import { can } from '@/domain/permissions'
import { isLocale } from '@/lib/i18n/locale'
import { signOutAction } from '../sign-in/actions'
import { troubleAction } from './articles/schedule-actions'
import { troublesFor } from './troubles'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function NewsroomLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const [paper, demo, troubles, failedLetters] = await Promise.all([
    paperOf(locale),
    isDemoOpen(),
    troublesFor(person, locale),
    countFailedLetters(person, renderTime()),
  ])
  return (
    <Shell
      locale={locale}
      paperName={paper.name}
      person={{ id: person.id, name: person.name, role: person.role }}
      places={{
        articles: can(person, 'article.create'),
        front: can(person, 'front.arrange'),
        media: can(person, 'media.upload'),
        moderation: can(person, 'comment.decide'),
        people: can(person, 'person.invite') || can(person, 'author.change'),
        topics: can(person, 'tag.change'),
        redirects: can(person, 'redirect.add'),
        letters: can(person, 'letter.read'),
        audit: can(person, 'audit.read'),
        language: can(person, 'language.read'),
        settings: can(person, 'settings.change'),
      }}
      demo={demo ? (can(person, 'person.change') ? 'mine' : 'others') : null}
      alarm={<Troubles locale={locale} troubles={troubles} answer={troubleAction.bind(null, locale)} />}
      failedLetters={failedLetters}
      signOut={signOutAction.bind(null, locale)}
    >
      {children}
    </Shell>
  )
}
