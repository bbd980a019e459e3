// The words the demo paper is written in: shapes and small builders, so that an article reads as an article.
import type { Genre } from '../../domain/articles/genre.ts'
import type { Locale } from '../../lib/i18n/locale.ts'

export type DemoInline = string | { text: string; bold?: true; italic?: true; href?: string }
export type DemoText = DemoInline | DemoInline[]

/** Pictures are named by key: `prisma/seed/pictures/draw-pictures.ts` draws `{key}`. */
export type DemoBlock =
  | { type: 'paragraph'; text: DemoText }
  | { type: 'heading'; level: 2 | 3; text: DemoText }
  | { type: 'list'; style: 'bulleted' | 'numbered'; items: DemoText[] }
  | { type: 'quote'; text: DemoText; source?: string }
  | { type: 'pullQuote'; text: string; source?: string }
  | { type: 'factBox'; title: string; blocks: DemoBlock[] }
  | { type: 'image'; picture: string; alt: string; caption?: string; credit?: string; width: 'text' | 'wide' }
  | { type: 'gallery'; items: { picture: string; alt: string; caption?: string; credit?: string }[] }
  | { type: 'table'; caption?: string; header: DemoText[]; rows: DemoText[][] }
  | { type: 'embed'; provider: 'youtube' | 'vimeo' | 'telegram' | 'x' | 'facebook' | 'instagram' | 'tiktok'; url: string; title?: string }

export type DemoLead = { picture: string; alt: string; caption: string; credit: string }

export type DemoArticle = {
  /** Stable key; translations, related stories and comment threads refer to it. */
  key: string
  locale: Locale
  /** Key of the Ukrainian original, on a translation. */
  translationOf?: string
  section: string
  /** Plain news when it is not said. */
  genre?: Genre
  headline: string
  standfirst: string
  authors: string[]
  tags: string[]
  lead?: DemoLead
  body: DemoBlock[]
  /** Age at the moment of seeding, so that the demo paper is always today's. */
  publishedHoursAgo: number
  /** When a visible update followed the publication. */
  updatedHoursAgo?: number
  related?: string[]
  /** Place on the front page: 1 is the lead story, 2–4 stand beside it. */
  front?: 1 | 2 | 3 | 4
  commentsClosed?: true
}

export type DemoSection = {
  key: string
  /** Name of a colour token in the style sheet: `--section-{colour}`. */
  colour: 'river' | 'brick' | 'wheat' | 'plum' | 'moss' | 'amber'
  text: Record<Locale, { slug: string; name: string; description: string }>
}

export type DemoAuthor = {
  key: string
  slug: string
  /** Demo account this author signs in with; guest authors have none. */
  account?: 'author' | 'editor'
  portrait?: string
  text: Record<Locale, { name: string; title: string; bio: string }>
}

export type DemoTag = { key: string; text: Partial<Record<Locale, string>> }

export type DemoComment = {
  name: string
  email: string
  website?: string
  text: string
  minutesAfterPublication: number
  status?: 'pending' | 'approved' | 'rejected' | 'spam'
  replies?: DemoComment[]
}
export type DemoThread = { article: string; comments: DemoComment[] }

export const p = (...text: DemoInline[]): DemoBlock => ({ type: 'paragraph', text })
export const h = (text: string): DemoBlock => ({ type: 'heading', level: 2, text })
export const h3 = (text: string): DemoBlock => ({ type: 'heading', level: 3, text })
export const ul = (...items: DemoText[]): DemoBlock => ({ type: 'list', style: 'bulleted', items })
export const ol = (...items: DemoText[]): DemoBlock => ({ type: 'list', style: 'numbered', items })
export const quote = (text: string, source?: string): DemoBlock => ({ type: 'quote', text, source })
export const pull = (text: string, source?: string): DemoBlock => ({ type: 'pullQuote', text, source })
export const facts = (title: string, ...blocks: DemoBlock[]): DemoBlock => ({ type: 'factBox', title, blocks })
export const b = (text: string): DemoInline => ({ text, bold: true })
export const i = (text: string): DemoInline => ({ text, italic: true })
export const a = (text: string, href: string): DemoInline => ({ text, href })
