// The copy of a sheet in this browser: for words without a network, a closed tab, an ended session. Each person has their own.
// Beside each it is noted whether the newsroom has all of it: then signing out clears it.
import { clearDocument, IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'

const PREFIX = 'visnyk.words.'
const SAFE = 'saved'
const UNSAFE = 'unsaved'

export type BrowserCopy = {
  close: () => void
  /** Does the newsroom have everything of the sheet? */
  note: (isSaved: boolean) => void
}

type Wish = { personId: string; sheetId: string; onLoaded: () => void }

/** A browser may forbid its storage: then there is none, and the page says so before it goes. */
export function openCopy(sheet: Y.Doc, { personId, sheetId, onLoaded }: Wish): BrowserCopy | null {
  try {
    if (!globalThis.indexedDB) return null
    const name = nameOf(personId, sheetId)
    const kept = new IndexeddbPersistence(name, sheet)
    let noted: boolean | null = null
    let isLoaded = false
    void kept.whenSynced.then(() => {
      isLoaded = true
      onLoaded()
    })
    return {
      close: () => void kept.destroy(),
      note(isSaved) {
        // What waits in the copy from before is not known to be saved.
        const isSafe = isSaved && isLoaded
        if (isSafe === noted) return
        noted = isSafe
        localStorage.setItem(name, isSafe ? SAFE : UNSAFE)
      },
    }
  } catch {
    return null
  }
}

/** Takes away the copies of what is saved. @returns how many stay, because they hold words that are nowhere else. */
export async function clearCopies(personId: string): Promise<number> {
  try {
    const names = await copiesOf(personId)
    const saved = names.filter((name) => localStorage.getItem(name) === SAFE)
    for (const name of saved) {
      await clearDocument(name)
      localStorage.removeItem(name)
    }
    return names.length - saved.length
  } catch {
    return 0
  }
}

/** Those of before there was a note beside them, too. */
async function copiesOf(personId: string): Promise<string[]> {
  const prefix = nameOf(personId, '')
  const stored = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
  return stored.filter((name) => name.startsWith(prefix))
}

function nameOf(personId: string, sheetId: string): string {
  return `${PREFIX}${personId}.${sheetId}`
}
