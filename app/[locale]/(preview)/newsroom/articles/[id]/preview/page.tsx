// A draft as readers will see it, drawn by the very components that draw it for them.

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { houseOf } from '@/app/_edges/page-head'
import { paperOf, renderTime } from '@/app/_edges/paper'
import { requireStaff } from '@/app/_edges/session'
import { Story } from '@/components/article/story'
import { newsArticle } from '@/components/structured/news-article'
import { StructuredData } from '@/components/structured/structured-data'
import { Notice } from '@/components/ui/notice'
import { findPreview } from '@/domain/articles/desk'
import type { StoryArticle } from '@/domain/articles/story'
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
  const data = await structuredData(story)
  return (
    <main className="site-main">
      <Notice kind="info">
        {t('preview.note')} <a href={localePath(locale, `/newsroom/articles/${id}`)}>{t('preview.back')}</a>
      </Notice>
      {data && <StructuredData graph={[data]} />}
      <Story story={story} />
    </main>
  )
}

/** As it would go out now: the check before publishing reads it here. A story without a section has no address yet. */
async function structuredData(story: StoryArticle) {
  const { section, locale } = story
  if (!section) return null
  const path = localePath(locale, `/${section.slug}/${story.id}`)
  const publication = { ...houseOf(await paperOf(locale)), path, commentCount: 0 }
  return newsArticle({ ...story, section, publishedAt: story.publishedAt ?? renderTime() }, publication)
}
