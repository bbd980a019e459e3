// The list of all files of the map.
import { sitemapIndexResponse } from '@/app/_edges/sitemap'

export const dynamic = 'force-dynamic'

export const GET = sitemapIndexResponse
