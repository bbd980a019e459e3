// The newest stories of a section as Atom.
import { sectionFeed } from '@/app/_edges/feed'

export const dynamic = 'force-dynamic'

export const GET = sectionFeed('atom')
