// A draft as readers will see it, drawn by the very components that draw it for them.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { Story } from '@/components/article/story'
import { Notice } from '@/components/ui/notice'
import { findPreview } from '@/domain/articles/desk'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'editor')('preview.title') } : {}
}

export default async function PreviewPage({ params }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  const story = await findPreview(await requireStaff(locale), id)
  if (!story) notFound()
  const t = translator(locale, 'editor')
  return (
    <main className="site-main">
      <Notice kind="info">
        {t('preview.note')} <a href={localePath(locale, `/newsroom/articles/${id}`)}>{t('preview.back')}</a>
      </Notice>
      <Story story={story} />
    </main>
  )
}
