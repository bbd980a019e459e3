// A topic as the newsroom sees it: in the list, and while it is edited.
import type { Locale } from '@/lib/i18n/locale'
import type { Photo } from '../media/photo'

export type DeskTag = { id: string; locale: Locale; slug: string; name: string; stories: number; isDraft: boolean; isIntroduced: boolean }

export type EditorTag = DeskTag & {
  standfirst: string
  introduction: string
  photo: Photo | null
  photoAlt: string
  photoCredit: string
  pinned: { id: string; headline: string }[]
  /** The same topic in the other language. */
  translation: { id: string; name: string } | null
}
