// Touches: the names of things a change touched and a page showed. The press forgets a page when the two meet,
// and by itself at the minute when something the page shows begins or ends.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Locale } from '@/lib/i18n/locale'

export type Touch = string & { readonly brand?: 'touch' }

export const touch = {
  /** Everything on every page: name of the paper, its sections. */
  paper: (): Touch => 'paper',
  article: (articleId: string): Touch => `article:${articleId}`,
  /** Something of the article was taken down: no page that shows it may be served again, not even for want of a newer one. */
  gone: (articleId: string): Touch => `gone:article:${articleId}`,
  /** Approved comments of an article, and how many there are. */
  comments: (articleId: string): Touch => `comments:${articleId}`,
  /** How a story, a section (by its id) or the whole paper is talked about. */
  talk: (of: string | 'paper'): Touch => `talk:${of}`,
  /** Words that comments are screened for: shown by no page, kept by every instance. */
  words: (): Touch => 'words',
  /** What the spam filter has learnt: likewise. */
  lessons: (): Touch => 'lessons',
  /** A comment stands otherwise for moderators: shown by no page, heard by their open desks. */
  queued: (commentId: string): Touch => `queued:${commentId}`,
  front: (locale: Locale): Touch => `front:${locale}`,
  /** The strip over every page of a language. */
  breaking: (locale: Locale): Touch => `breaking:${locale}`,
  /** Any list of what is live in a language: latest, feeds, sitemaps. */
  latest: (locale: Locale): Touch => `latest:${locale}`,
  /** What was first published on a day in Kyiv, `2026-11-22`. */
  day: (day: string, locale: Locale): Touch => `day:${day}:${locale}`,
  /** Stories of a language that were first published in this month, `2026-11`: what is closed and grows no more is made of months. */
  month: (locale: Locale, at: Date): Touch => `month:${at.toISOString().slice(0, 7)}:${locale}`,
  /** A feed changed and the hub is to be told: shown by no page, heard by the worker. */
  hub: (): Touch => 'hub',
  /** Every list of corrections of a language. */
  corrections: (locale: Locale): Touch => `corrections:${locale}`,
  /** Most read stories of a language. */
  read: (locale: Locale): Touch => `read:${locale}`,
  /** Most commented stories of a language. */
  discussed: (locale: Locale): Touch => `discussed:${locale}`,
  section: (sectionId: string, locale: Locale): Touch => `section:${sectionId}:${locale}`,
  /** Numbered pages of a section were laid out anew. */
  sectionPages: (sectionId: string, locale: Locale): Touch => `section-pages:${sectionId}:${locale}`,
  author: (authorId: string): Touch => `author:${authorId}`,
  tag: (tagId: string): Touch => `tag:${tagId}`,
  media: (mediaId: string): Touch => `media:${mediaId}`,
  /** A letter was written: shown by no page, heard by the worker. */
  letters: (): Touch => 'letters',
  /** A colleague may do other things than before, or was shown out: shown by no page, heard by whoever holds a line open to them. */
  person: (personId: string): Touch => `person:${personId}`,
}

/** What a page shows, and the first instant at which it will no longer be so though nobody changed anything. */
export interface Shown extends Set<Touch> {
  until?: Date
}

// Next bundles its own copy of this module; the store and the hook must be one for the whole process.
type Shared = { shown: AsyncLocalStorage<Shown>; forget: ((touches: readonly Touch[]) => void) | null }
const KEY = Symbol.for('visnyk.touches')
const holder = globalThis as { [KEY]?: Shared }

function shared(): Shared {
  holder[KEY] ??= { shown: new AsyncLocalStorage(), forget: null }
  return holder[KEY]
}

/** Called by every reader's query: the page being rendered shows these. Does nothing outside a render. */
export function noteShown(...touches: Touch[]): void {
  const store = shared().shown.getStore()
  if (store) for (const one of touches) store.add(one)
}

/** Called by a reader's query that shows something until a minute, or not before one. The earliest of a page counts. */
export function noteShownUntil(instant: Date): void {
  const store = shared().shown.getStore()
  if (store && (!store.until || instant < store.until)) store.until = instant
}

/** Called by the press around a render: `shown` fills while `render` runs. */
export function collectShown<T>(shown: Shown, render: () => T): T {
  return shared().shown.run(shown, render)
}

/** The press says how this process forgets; the corridor calls it before an order is answered. */
export function onForget(forget: ((touches: readonly Touch[]) => void) | null): void {
  shared().forget = forget
}

export function forgetHere(touches: readonly Touch[]): void {
  if (touches.length > 0) shared().forget?.(touches)
}
