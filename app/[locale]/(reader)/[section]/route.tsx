// A section: its newest stories.
import { readerPage } from '@/app/_edges/reader-page'
import { sectionPage } from './section-page'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ section: string }>(({ params, ...asked }) => sectionPage({ ...asked, slug: params.section, page: null }))
