// An older page of a section. The first one has a single address, the section's own.
import { notFound, permanentRedirect } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { localePath } from '@/lib/i18n/locale'
import { sectionPage } from '../../section-page'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ section: string; n: string }>(async ({ params: { section, n }, ...asked }) => {
  if (!/^[1-9]\d{0,5}$/.test(n)) notFound()
  if (n === '1') permanentRedirect(localePath(asked.paper.locale, `/${section}`))
  return await sectionPage({ ...asked, slug: section, page: Number(n) })
})
