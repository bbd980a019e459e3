// A numbered page of a section, counted from its oldest story.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { sectionPage } from '../../section-page'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ section: string; n: string }>(async ({ params: { section, n }, ...asked }) => {
  if (!/^[1-9]\d{0,5}$/.test(n)) notFound()
  return await sectionPage({ ...asked, slug: section, page: Number(n) })
})
