// The copy of a sheet in this browser: for words without a network, a closed tab, an ended session. Each person has their own.
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

export type BrowserCopy = { close: () => void }

/** A browser may forbid its storage: then there is none, and the page says so before it goes. */
export function openCopy(sheet: Y.Doc, { personId, sheetId }: { personId: string; sheetId: string }): BrowserCopy | null {
  try {
    if (!globalThis.indexedDB) return null
    const kept = new IndexeddbPersistence(`visnyk.words.${personId}.${sheetId}`, sheet)
    return { close: () => void kept.destroy() }
  } catch {
    return null
  }
}
