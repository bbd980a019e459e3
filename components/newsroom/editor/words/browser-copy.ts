// The copy of a sheet in this browser: for words without a network, a closed tab, an ended session. Each person has their own.
import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { COPIES, markWritten } from './written-copies'

export type BrowserCopy = {
  /** Is everything in it also in the newsroom? Then it may be forgotten when its person signs out. */
  markWritten: (isWritten: boolean) => void
  close: () => void
}

/** A browser may forbid its storage: then there is none, and the page says so before it goes. */
export function openCopy(sheet: Y.Doc, { personId, sheetId }: { personId: string; sheetId: string }): BrowserCopy | null {
  try {
    if (!globalThis.indexedDB) return null
    const name = `${COPIES}${personId}.${sheetId}`
    const kept = new IndexeddbPersistence(name, sheet)
    return {
      markWritten: (isWritten) => markWritten(name, isWritten),
      close: () => void kept.destroy(),
    }
  } catch {
    return null
  }
}
