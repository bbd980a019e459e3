// The newest stories of the paper as Atom.
import { paperFeed } from '@/app/_edges/feed'

export const dynamic = 'force-dynamic'

export const GET = paperFeed('atom')
