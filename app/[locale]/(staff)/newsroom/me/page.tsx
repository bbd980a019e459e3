// A colleague's own account: where they are signed in, and a way to end the rest.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { countOwnSessions } from '@/domain/people/desk'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { closeOtherSessionsAction } from '../people/actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'people')('account') } : {}
}

export default async function OwnAccountPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const t = translator(locale, 'people')
  const count = await countOwnSessions(person, new Date())
  return (
    <>
      <h1 className="nr-head">{t('account')}</h1>
      <p>
        <strong>{person.name}</strong> · {translator(locale, 'newsroom')(`role.${person.role}`)}
      </p>
      <p>{t('ownSessions', { count })}</p>
      {count > 1 && (
        <form action={closeOtherSessionsAction}>
          <button type="submit" className="nr-button">
            {t('closeOthers')}
          </button>
        </form>
      )}
    </>
  )
}
