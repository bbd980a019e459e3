// The newest stories of the paper as RSS.
import { paperFeed } from '@/app/_edges/feed'

export const dynamic = 'force-dynamic'

export const GET = paperFeed('rss')
