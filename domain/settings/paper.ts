// The paper as every page shows it: its name and its sections, in one language.
import type { Locale } from '@/lib/i18n/locale'
import type { Standards } from '../standards/standards'

export type PaperSection = {
  id: string
  /** Name of a colour token: `--section-{colour}`. */
  colour: string
  slug: string
  name: string
  description: string
  /** Addresses of the same section in each language it has a name in. */
  slugs: Partial<Record<Locale, string>>
}

export type Paper = {
  locale: Locale
  name: string
  motto: string
  commentsOpen: boolean
  /** The demo paper says so at the foot of each page. */
  isDemo: boolean
  sections: PaperSection[]
  /** Null as long as the paper says nothing of itself in this language. */
  standards: Standards | null
}
