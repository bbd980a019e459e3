// Examples of stories: `aDraft` is ready to publish, `aLiveStory` has been published. Both are made by orders, like real ones.
import type { Actor } from '@/domain/actor'
import { system } from '@/domain/actor'
import { createArticle, publishArticle, saveDraft } from '@/domain/articles/commands'
import type { DraftContent } from '@/domain/articles/schema'
import type { Outcome } from '@/domain/outcome'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { EMPTY_CONTENT } from './empty-content'
import { anAuthor, aSection } from './examples'

const HOUSE = system('example')

type Wish = { by?: Actor; locale?: Locale; translationOfId?: string; now?: Date } & Partial<DraftContent>

/** A complete draft, and its content to change and save again. */
export async function aDraft({ by = HOUSE, locale = 'uk', translationOfId, now, ...wished }: Wish = {}) {
  const { articleId } = told(await createArticle(by, { locale, translationOfId }, { now }))
  const content: DraftContent = {
    ...EMPTY_CONTENT,
    headline: 'Міст відкрили раніше',
    standfirst: 'Рух почався за тиждень до строку.',
    sectionId: wished.sectionId ?? (await aSection()).id,
    body: { version: 1, blocks: [{ type: 'paragraph', id: 'p001', text: [{ type: 'text', text: 'Першими проїхали велосипедисти.' }] }] },
    authorIds: wished.authorIds ?? [(await anAuthor()).id],
    ...wished,
  }
  const { version } = told(await saveDraft(by, { articleId, version: 1, kind: 'saved', ...content }, { now }))
  return { articleId, version, content }
}

export async function aLiveStory(wish: Wish = {}) {
  const draft = await aDraft(wish)
  const live = told(await publishArticle(HOUSE, { articleId: draft.articleId, version: draft.version }, { now: wish.now }))
  return { ...draft, ...live }
}

export async function aPhoto({ alt = '' } = {}) {
  const hash = crypto.randomUUID().replaceAll('-', '')
  return await db().media.create({
    data: { hash, originalName: 'mist.jpg', mime: 'image/jpeg', bytes: 1_000, width: 1_200, height: 800, widths: [320, 640], alt },
  })
}

/** The value of an order that must succeed. */
export function told<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`An order failed: ${JSON.stringify(outcome)}`)
  return outcome.value
}
