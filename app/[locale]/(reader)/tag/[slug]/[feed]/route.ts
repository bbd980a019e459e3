// The newest of what was published under a tag, in the format its file is named for.
import { tagFeed } from '@/app/_edges/feed'

export const dynamic = 'force-dynamic'

export const GET = tagFeed
