// Are two drafts the same words? The order of keys, which a database changes, does not count.
import type { DraftContent } from '@/domain/articles/schema'

export function isSameContent(one: DraftContent, other: DraftContent): boolean {
  return canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
