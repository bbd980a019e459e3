// The newest of what an author wrote, in the format its file is named for.
import { authorFeed } from '@/app/_edges/feed'

export const dynamic = 'force-dynamic'

export const GET = authorFeed
