// Open lines, and whether those at the other end may still be here: a session that ended takes its lines with it.
import type { WebSocket } from 'ws'
import { LINE_CLOSED } from '@/domain/articles/words/schema'
import { log } from '@/lib/log'
import { findWriters, type Writer } from './door'

/** Of what no order says: a session whose time is over. */
const LOOK_AGAIN_MS = 3_000
/** PostgreSQL says by it, with the commit, that sessions ended or a person got another role or left. */
export const SESSIONS_CHANNEL = 'visnyk_sessions'
const GOING_AWAY = 1001

export function createLines(lookAgainMs = LOOK_AGAIN_MS) {
  const open = new Map<WebSocket, Writer>()
  /** Ends when every line is known to be one that may still be here. */
  let looked: Promise<void> = Promise.resolve()
  const looking = setInterval(() => void look().catch((error) => log.error({ err: error }, 'sessions could not be looked at')), lookAgainMs)
  looking.unref()

  async function look(): Promise<void> {
    if (open.size === 0) return
    // Whoever comes while the answer is awaited was not asked about.
    const asked = [...open]
    const people = await findWriters([...new Set(asked.map(([, { sessionHash }]) => sessionHash))])
    for (const [line, { sessionHash, person }] of asked) {
      const now = people.get(sessionHash)
      if (!now) end(line, LINE_CLOSED.signedOut)
      // Another role may do other things: the door decides again when the line is opened anew.
      else if (now.role !== person.role) end(line, GOING_AWAY)
    }
  }

  /** What still comes by it is not listened to, however long the other end takes to hear the good-bye. */
  function end(line: WebSocket, code: number): void {
    open.delete(line)
    line.close(code)
  }

  /** Somebody's session or role has changed: nothing is written before it is known whose. */
  function lookNow(): void {
    looked = looked.then(look).catch((error) => log.error({ err: error }, 'sessions could not be looked at'))
  }

  return {
    lookNow,
    add(line: WebSocket, writer: Writer): void {
      open.set(line, writer)
      line.once('close', () => open.delete(line))
      // Between the door and here they may have been signed out.
      lookNow()
    },
    /** @returns whether whoever is at this line may still be here. */
    async holds(line: WebSocket): Promise<boolean> {
      await looked
      return open.has(line)
    },
    stop(): void {
      clearInterval(looking)
      for (const line of open.keys()) line.close(GOING_AWAY)
      // Whoever does not answer the good-bye is left.
      for (const line of open.keys()) line.terminate()
    },
  }
}
