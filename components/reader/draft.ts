// What a reader typed and has not sent: in this browser only, in all its tabs, for three days, and still the answer to whom it was.

const KEPT_MS = 3 * 24 * 60 * 60 * 1000
const KEY = 'draft '

/** `fields` in the order of the form; `parentId` and the heading over the form are empty for a comment of its own. */
export type Draft = { fields: string[]; parentId: string; heading: string }

export function keepDraft(articleId: string, draft: Draft) {
  try {
    localStorage.setItem(KEY + articleId, JSON.stringify({ ...draft, at: Date.now() }))
  } catch {
    // Storage may be full or forbidden; the words are still in the form.
  }
}

/** Those that are too old go, of every story. */
export function findDraft(articleId: string): Draft | null {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(KEY) && !(JSON.parse(localStorage[key]).at > Date.now() - KEPT_MS)) localStorage.removeItem(key)
    }
    return JSON.parse(localStorage.getItem(KEY + articleId) ?? 'null')
  } catch {
    // A draft that cannot be read is no draft.
    return null
  }
}
