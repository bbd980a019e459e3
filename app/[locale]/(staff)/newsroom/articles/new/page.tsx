// A new article: in which language?
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { can } from '@/domain/permissions'
import { isLocale, LOCALES } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { createArticleAction } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'editor')('list.new') } : {}
}

export default async function NewArticlePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  if (!can(await requireStaff(locale), 'article.create')) notFound()
  const t = translator(locale, 'editor')
  const others = LOCALES.filter((one) => one !== locale)
  return (
    <>
      <div className="nr-head">
        <h1>{t('list.new')}</h1>
      </div>
      <p>{t('list.chooseLanguage')}</p>
      <div className="al-languages">
        {[locale, ...others].map((language) => (
          <form key={language} action={createArticleAction.bind(null, locale, { locale: language })}>
            <button type="submit" className={language === locale ? 'nr-button nr-primary' : 'nr-button'}>
              {t(`language.${language}`)}
            </button>
          </form>
        ))}
      </div>
    </>
  )
}
