// Who is at a sheet and where their caret stands: shown under the name of the session, and passed on to the other instances.
import type { AwarenessUpdate, Document } from '@hocuspocus/server'
import type { WebSocket } from 'ws'
import { applyAwarenessUpdate, encodeAwarenessUpdate, modifyAwarenessUpdate } from 'y-protocols/awareness'
import type { Person } from '@/domain/actor'
import { db } from '@/lib/db'
import { log } from '@/lib/log'

export const PRESENCE_CHANNEL = 'visnyk_presence'

/** Carets move with every key; another instance hears of the last place only. */
const PASS_ON_MS = 80
/** PostgreSQL refuses a notification of 8000 bytes or more. */
const MAX_BYTES = 5_600
const ELSEWHERE = 'elsewhere'

type Notice = { articleId: string; from: string; update?: string }
type Setting = { instance: string; find: (articleId: string) => Document | null }

export function createPresence({ instance, find }: Setting) {
  const moved = new Map<Document, Set<number>>()
  const passing = setInterval(passOn, PASS_ON_MS)
  passing.unref()

  return {
    /** Whatever a browser says of its name, it is the one who signed in. Hocuspocus then finds nothing new in the message. */
    show(document: Document, { bytes, person, line }: { bytes: Uint8Array; person: Person; line: WebSocket }): void {
      const user = { id: person.id, name: person.name }
      const signed = modifyAwarenessUpdate(bytes, (state) => state && { ...state, user: { ...state.user, ...user } })
      applyAwarenessUpdate(document.awareness, signed, line)
    },

    /** A sheet was just opened here: whoever is at it elsewhere is asked for, and who comes and moves here is passed on. */
    watch(document: Document): void {
      document.awareness.on('update', ({ added, updated, removed }: AwarenessUpdate, origin: unknown) => {
        if (origin === ELSEWHERE || origin === 'timeout') return
        const known = moved.get(document) ?? new Set()
        for (const client of [...added, ...updated, ...removed]) known.add(client)
        moved.set(document, known)
      })
      send({ articleId: document.name, from: instance })
    },

    heard(payload: string): void {
      const { articleId, from, update } = JSON.parse(payload) as Notice
      const document = from === instance ? null : find(articleId)
      if (!document) return
      if (update) applyAwarenessUpdate(document.awareness, Buffer.from(update, 'base64'), ELSEWHERE)
      else moved.set(document, new Set([...document.connections.values()].flatMap(({ clients }) => [...clients])))
    },

    stop(): void {
      clearInterval(passing)
      passOn()
    },
  }

  function passOn(): void {
    for (const [document, clients] of moved) {
      for (const client of clients) {
        if (!document.awareness.meta.has(client)) continue
        const bytes = encodeAwarenessUpdate(document.awareness, [client])
        if (bytes.length <= MAX_BYTES) send({ articleId: document.name, from: instance, update: Buffer.from(bytes).toString('base64') })
      }
    }
    moved.clear()
  }

  function send(notice: Notice): void {
    db().$executeRaw`select pg_notify(${PRESENCE_CHANNEL}, ${JSON.stringify(notice)})`.catch((error: unknown) =>
      log.warn({ err: error }, 'a caret could not be passed on'),
    )
  }
}
