// One photograph of the library: its words, its point of interest, and the stories that show it.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { DescribeForm } from '@/components/newsroom/media/describe-form.client'
import { Picture } from '@/components/ui/picture'
import { findMedia, type ListedPhoto, listPortrayed, listUses, type MediaUse } from '@/domain/media/desk'
import { exactTime } from '@/lib/i18n/dates'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { describePhotoAction } from '../actions'
import '@/components/newsroom/media/media.css'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'media')('title') } : {}
}

export default async function PhotographPage({ params }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const photo = await findMedia(person, id)
  if (!photo) notFound()
  const t = translator(locale, 'media')
  return (
    <>
      <p>
        <a href={localePath(locale, '/newsroom/media')}>{t('back')}</a>
      </p>
      <h1 className="nr-head">{photo.alt || photo.originalName}</h1>
      {photo.canDescribe ? (
        <DescribeForm photo={photo} action={describePhotoAction.bind(null, locale, photo.id)} />
      ) : (
        <Described locale={locale} photo={photo} />
      )}
      <p className="nr-quiet md-about">
        {photo.originalName} · {t('size', { width: String(photo.width), height: String(photo.height) })} · {added(locale, photo)}
      </p>
      <Uses locale={locale} uses={await listUses(person, photo.id)} portrayed={await listPortrayed(person, photo.id, locale)} />
    </>
  )
}

function added(locale: Locale, { createdAt, createdBy }: ListedPhoto): string {
  const t = translator(locale, 'media')
  const when = exactTime(locale, createdAt)
  return createdBy ? t('added', { name: createdBy.name, when }) : t('addedByHouse', { when })
}

/** For a colleague who may use the photograph but not change its words. */
function Described({ locale, photo }: { locale: Locale; photo: ListedPhoto }) {
  return (
    <figure className="md-described">
      <Picture photo={photo} alt={photo.alt} sizes="40rem" />
      <figcaption>
        {photo.caption} {photo.credit && <span className="nr-quiet">{photo.credit}</span>}
        <p className="nr-quiet">{translator(locale, 'media')('notYours')}</p>
      </figcaption>
    </figure>
  )
}

type UsesProps = { locale: Locale; uses: MediaUse[]; portrayed: { id: string; name: string }[] }

function Uses({ locale, uses, portrayed }: UsesProps) {
  const t = translator(locale, 'media')
  return (
    <section className="md-uses" aria-labelledby="uses">
      <h2 id="uses">{t('uses')}</h2>
      {uses.length + portrayed.length === 0 && <p className="nr-quiet">{t('usesNone')}</p>}
      <ul className="nr-list">
        {uses.map(({ articleId, headline, status }) => (
          <li key={articleId}>
            <a href={localePath(locale, `/newsroom/articles/${articleId}`)}>{headline || t('untitled')}</a>
            <span className="nr-quiet">{t(`status.${status}`)}</span>
          </li>
        ))}
        {portrayed.map(({ id, name }) => (
          <li key={id}>
            <a href={localePath(locale, `/newsroom/people/authors/${id}`)}>{name}</a>
            <span className="nr-quiet">{t('portrait')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
