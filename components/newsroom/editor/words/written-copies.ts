// Which copies of sheets in this browser are safe in the newsroom, too; at signing out those are forgotten.

export const COPIES = 'visnyk.words.'

export function markWritten(name: string, isWritten: boolean): void {
  if (isWritten) localStorage.setItem(name, 'written')
  else localStorage.removeItem(name)
}

/** What the newsroom has need not stay on a computer that somebody else may use. The rest waits for its person. */
export function forgetWrittenCopies(): void {
  try {
    const written = Object.keys(localStorage).filter((name) => name.startsWith(COPIES))
    for (const name of written) {
      indexedDB.deleteDatabase(name)
      localStorage.removeItem(name)
    }
  } catch {
    // Without a storage there is nothing to forget.
  }
}
