// The sheets this instance holds open, and how far each has read the log of PostgreSQL.
import { randomUUID } from 'node:crypto'
import type { Document } from '@hocuspocus/server'
import type { Person } from '@/domain/actor'
import { findSheetSince, type StoredSheet } from '@/domain/articles/words/sheet-store'
import { applyAsTheyAre } from '@/domain/articles/words/unkept-words'
import { db } from '@/lib/db'

export type OpenSheet = {
  /** What is written through this sheet says so: one that opened meanwhile must read it, in this instance as in others. */
  id: string
  document: Document
  lastWriter: Person | null
  /** One change after the other, so that what is checked is what is changed. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** Whatever other instances and orders have written since. */
  catchUp(): Promise<void>
}

export type Sheets = ReturnType<typeof createSheets>

export function createSheets() {
  const open = new Map<string, OpenSheet>()
  return {
    find: (articleId: string): OpenSheet | null => open.get(articleId) ?? null,
    names: (): string[] => [...open.keys()],
    drop: (articleId: string): boolean => open.delete(articleId),
    hold(document: Document, stored: StoredSheet): OpenSheet {
      const sheet = holdSheet(document, stored)
      open.set(document.name, sheet)
      return sheet
    },
  }
}

function holdSheet(document: Document, stored: StoredSheet): OpenSheet {
  let seq = 0n
  let last: Promise<unknown> = Promise.resolve()
  read(stored)
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
  return {
    id: randomUUID(),
    document,
    lastWriter: null,
    inTurn,
    catchUp: () =>
      inTurn(async () => {
        const news = await findSheetSince(db(), document.name, seq)
        if (news && !document.isDestroyed) read(news)
      }),
  }

  /** What comes from PostgreSQL has no line it came by: nobody has to be told that it is saved. */
  function read({ state, stateSeq, updates }: StoredSheet): void {
    const isNew = seq === 0n || stateSeq > seq
    applyAsTheyAre(document, [...(isNew ? [state] : []), ...updates.map(({ bytes }) => bytes)])
    seq = updates.at(-1)?.seq ?? (stateSeq > seq ? stateSeq : seq)
  }
}
