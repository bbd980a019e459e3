// One file of the map: `/sitemap-{file}.xml` for readers of maps.
import { sitemapFileResponse } from '@/app/_edges/sitemap'

export const dynamic = 'force-dynamic'

export const GET = sitemapFileResponse
