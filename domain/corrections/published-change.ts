// Writing down what the newsroom called a change, and the one time readers see that comes of it.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { ChangeKind } from '../articles/change-kind'
import type { DraftContent } from '../articles/schema'
import { typeset } from '../articles/typography/typeset'
import { storyDiff } from './story-diff'

/** What the newsroom answered: what kind of change it is, and words for readers. */
export type NamedChange = { kind: ChangeKind; words: string }

/** The answer as an order brings it; null when there is none. The words are for print, in the language of the story. */
export function namedChange({ change, words }: { change?: ChangeKind | null; words: string }, locale: Locale): NamedChange | null {
  return change ? { kind: change, words: typeset(words, locale) } : null
}

/** A copy readers saw or see; `id` is of its revision. */
type Copy = { id: string | null; content: DraftContent }
type Publication = {
  article: { id: string; locale: Locale }
  change: NamedChange
  before: Copy
  after: Copy
  byId: string | null
  now: Date
}

/** Only of a correction readers are shown the words themselves: an update may take back what should not be repeated. */
export async function recordChange(tx: Tx, { article, change, before, after, byId, now }: Publication): Promise<void> {
  await tx.publishedChange.create({
    data: {
      articleId: article.id,
      locale: article.locale,
      ...change,
      diff: change.kind === 'correction' ? storyDiff(before.content, after.content) : [],
      at: now,
      byId,
      fromId: before.id,
      toId: after.id,
    },
  })
}

/** «Оновлено»: the last update or correction. Null when there was none. */
export async function findUpdatedAt(tx: Tx, articleId: string): Promise<Date | null> {
  const told = await tx.publishedChange.aggregate({ where: { articleId, kind: { not: 'typo' } }, _max: { at: true } })
  return told._max.at
}
