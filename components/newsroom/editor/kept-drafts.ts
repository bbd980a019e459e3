// The browser's own copy of what is not yet saved: survives an expired session, a closed tab, a night without a network.
import { DraftContent } from '@/domain/articles/schema'

export type KeptDraft = { content: DraftContent; version: number; keptAt: string }
export type KeptDrafts = {
  find: () => KeptDraft | null
  keep: (draft: Omit<KeptDraft, 'keptAt'>) => void
  forget: () => void
}

/** One place for each person and article: colleagues who share a computer do not meet each other's words. */
export function keptDrafts(storage: Storage | null, { articleId, personId }: { articleId: string; personId: string }): KeptDrafts {
  const key = `visnyk.draft.${personId}.${articleId}`
  return {
    find: () => read(storage, key),
    keep: (draft) => quietly(() => storage?.setItem(key, JSON.stringify({ ...draft, keptAt: new Date().toISOString() }))),
    forget: () => quietly(() => storage?.removeItem(key)),
  }
}

function read(storage: Storage | null, key: string): KeptDraft | null {
  let kept: KeptDraft | null = null
  quietly(() => {
    const { content, version, keptAt } = JSON.parse(storage?.getItem(key) ?? 'null') ?? {}
    const known = DraftContent.safeParse(content)
    if (known.success && typeof version === 'number' && typeof keptAt === 'string') kept = { content: known.data, version, keptAt }
  })
  return kept
}

/** A full or forbidden storage must not stop the writing: the newsroom still saves. */
function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Nothing to do: the copy is a second safety, the save is the first.
  }
}
