// One author: address, words in both languages, portrait and account. `new` is an author who is not there yet.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { AuthorForm } from '@/components/newsroom/people/author-form.client'
import { findDeskAuthor, listAccountsFor } from '@/domain/authors/desk'
import { can } from '@/domain/permissions'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { authorAction } from '../../actions'
import '@/components/newsroom/people/people.css'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'people')('authors') } : {}
}

export default async function AuthorPage({ params }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  if (!can(person, 'author.change')) notFound()
  const author = id === 'new' ? null : await findDeskAuthor(person, id)
  if (id !== 'new' && !author) notFound()
  const t = translator(locale, 'people')
  return (
    <>
      <p>
        <a href={localePath(locale, '/newsroom/people')}>{t('backToPeople')}</a>
      </p>
      <h1 className="nr-head">{author ? author[locale].name || author.uk.name : t('newAuthor')}</h1>
      <AuthorForm
        author={author}
        accounts={await listAccountsFor(person, author?.id ?? null)}
        action={authorAction.bind(null, locale, author?.id ?? null)}
      />
    </>
  )
}
