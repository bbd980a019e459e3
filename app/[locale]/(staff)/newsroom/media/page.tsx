// The library of photographs: found by words, newest first, and a place to add more.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { UploadForm } from '@/components/newsroom/media/upload-form.client'
import { Picture } from '@/components/ui/picture'
import { listMedia, type MediaPage } from '@/domain/media/desk'
import { can } from '@/domain/permissions'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { uploadPhotoAction } from './actions'
import '@/components/newsroom/media/media.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ q?: string | string[]; cursor?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'media')('title') } : {}
}

export default async function MediaLibraryPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  if (!can(person, 'media.upload')) notFound()
  const asked = await searchParams
  const q = [asked.q].flat()[0] ?? ''
  const page = await listMedia(person, { q, cursor: [asked.cursor].flat()[0] })
  const t = translator(locale, 'media')
  return (
    <>
      <h1 className="nr-head">{t('title')}</h1>
      <UploadForm action={uploadPhotoAction.bind(null, locale)} />
      <search>
        <form className="md-find">
          <label className="nr-field">
            <span>{t('search')}</span>
            <input type="search" name="q" defaultValue={q} maxLength={200} />
          </label>
          <button type="submit" className="nr-button">
            {t('find')}
          </button>
        </form>
      </search>
      {page.photos.length === 0 && <p className="nr-empty">{q ? t('nothingFound') : t('empty')}</p>}
      <PhotoGrid locale={locale} photos={page.photos} />
      {page.nextCursor && (
        <p>
          <a className="nr-button" href={`?${new URLSearchParams({ ...(q ? { q } : {}), cursor: page.nextCursor })}`}>
            {t('more')}
          </a>
        </p>
      )}
    </>
  )
}

function PhotoGrid({ locale, photos }: { locale: Locale; photos: MediaPage['photos'] }) {
  const t = translator(locale, 'media')
  return (
    <ul className="md-grid">
      {photos.map((photo) => (
        <li key={photo.id}>
          <a className="md-tile" href={localePath(locale, `/newsroom/media/${photo.id}`)}>
            <Picture photo={photo} alt="" sizes="12rem" />
            <span className="md-name">{photo.alt || photo.originalName}</span>
            <span className="nr-quiet">{photo.alt ? photo.credit : t('noWords')}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
