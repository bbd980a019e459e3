// Everything the writing page shows of one article, and what it offers to choose from.
import type { PickedPhoto } from '@/domain/media/library-photo'
import type { Locale } from '@/lib/i18n/locale'
import type { DeskStatus } from './desk-row'
import type { DraftContent } from './schema'

export type EditorArticle = {
  id: string
  locale: Locale
  status: DeskStatus
  version: number
  savedAt: Date
  savedBy: string | null
  content: DraftContent
  livePath: string | null
  /** Every photograph the draft names. */
  photos: PickedPhoto[]
  related: { id: string; headline: string }[]
  /** The same story in other languages. */
  translations: { id: string; locale: Locale }[]
  /** What this colleague may do with it; the corridor is the lock. */
  may: { publish: boolean; withdraw: boolean; discard: boolean; unbin: boolean }
}

export type Choice = { id: string; name: string }
export type SectionChoice = Choice & { colour: string }
export type EditorChoices = { sections: SectionChoice[]; authors: Choice[] }
