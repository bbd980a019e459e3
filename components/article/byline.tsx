// Who wrote it and when: names and times on one quiet line.
import type { StoryArticle } from '@/domain/articles/story'
import { clock, exactTime, kyivDay, machineTime } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { story: StoryArticle; translationPath: string | null }

export function Byline({ story, translationPath }: Props) {
  const { locale, authors, publishedAt, updatedAt, minutes } = story
  const t = translator(locale, 'article')
  return (
    <div className="byline">
      {authors.length > 0 && (
        <p className="byline-names">
          <span className="sr-only">{t('by')}: </span>
          {authors.map((author, index) => (
            <span key={author.id}>
              {index > 0 && ', '}
              <a rel="author" href={localePath(locale, `/author/${author.slug}`)}>
                {author.name}
              </a>
            </span>
          ))}
        </p>
      )}
      <p className="byline-times">
        <span>{publishedAt ? <Moment label={t('published')} at={publishedAt} locale={locale} /> : t('notPublished')}</span>
        {publishedAt && updatedAt && (
          <span>
            <Moment label={t('updated')} at={updatedAt} locale={locale} since={publishedAt} />
          </span>
        )}
        <span>{t('minutes', { count: minutes })}</span>
        {translationPath && (
          <a href={translationPath} hrefLang={locale === 'uk' ? 'en' : 'uk'} lang={locale === 'uk' ? 'en' : 'uk'}>
            {t('otherLanguage')}
          </a>
        )}
      </p>
    </div>
  )
}

type MomentProps = { label: string; at: Date; locale: Locale; since?: Date }

/** The day is not said again when it is the day of `since`. */
function Moment({ label, at, locale, since }: MomentProps) {
  const exact = exactTime(locale, at)
  const isSameDay = since && kyivDay(since) === kyivDay(at)
  return (
    <>
      <span>{label} </span>
      <time dateTime={machineTime(at)} title={exact}>
        {isSameDay ? clock(locale, at) : exact}
      </time>
    </>
  )
}
