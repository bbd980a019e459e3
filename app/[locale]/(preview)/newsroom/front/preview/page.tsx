// A front page as it will be at a minute, drawn by the very components that draw it for readers.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Asked, frontDeskPath, readFrontPlace } from '@/app/_edges/front-place'
import { requireStaff } from '@/app/_edges/session'
import { Front } from '@/components/front/front'
import { SectionStories } from '@/components/front/section-stories'
import { PreviewBar } from '@/components/newsroom/front/preview-bar'
import { BreakingStrip } from '@/components/site/breaking-strip'
import { SitePage } from '@/components/site/site-page'
import { findStripAt } from '@/domain/breaking/desk'
import { findFrontPreview } from '@/domain/front/desk'
import { findMostRead } from '@/domain/reads/queries'
import { instantOf } from '@/domain/schedule/wall-time'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import '@/components/newsroom/front/preview-bar.css'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'front')('preview.title') } : {}
}

export default async function FrontPreviewPage({ params, searchParams }: Props) {
  const { locale: newsroom } = await params
  if (!isLocale(newsroom)) notFound()
  const person = await requireStaff(newsroom)
  const asked = await searchParams
  const place = readFrontPlace(asked, newsroom)
  const typed = typeof asked.at === 'string' && asked.at !== '' ? asked.at : null
  const read = typed === null ? null : instantOf(typed, asked.pass === 'second')
  const minute = read ?? new Date()
  const version = typeof asked.version === 'string' && /^\d{1,9}$/.test(asked.version) ? Number(asked.version) : undefined
  const preview = await findFrontPreview(person, place, { minute, version })
  if (!preview) notFound()
  const mostRead = preview.kind === 'paper' ? await findMostRead(preview.paper, new Date()) : []
  const { paper } = preview
  const strip = await findStripAt(person, place.locale, minute)
  const section = preview.kind === 'section' ? paper.sections.find(({ id }) => id === preview.sectionId) : undefined
  return (
    <>
      <PreviewBar
        locale={newsroom}
        place={place}
        minute={minute}
        version={version}
        isWrong={typed !== null && read === null}
        back={frontDeskPath({ newsroom, corner: version === undefined ? '' : '/history', place })}
      />
      <div lang={paper.locale}>
        {strip && <BreakingStrip strip={strip} now={minute} locale={paper.locale} />}
        <SitePage paper={paper} now={minute} isFront={!section} currentSection={section?.slug} isSectionPage={section !== undefined}>
          {preview.kind === 'paper' && <Front paper={paper} front={preview.page} mostRead={mostRead} now={minute} />}
          {preview.kind === 'section' && section && <SectionStories paper={paper} section={section} now={minute} {...preview.page} />}
        </SitePage>
      </div>
    </>
  )
}
