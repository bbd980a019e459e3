// Open lines, and whether those at the other end may still be here: a session that ended takes its lines with it.
import type { WebSocket } from 'ws'
import { LINE_CLOSED } from '@/domain/articles/words/schema'
import { log } from '@/lib/log'
import { findWriters, type Writer } from './door'

const LOOK_AGAIN_MS = 3_000
const GOING_AWAY = 1001

export function createLines() {
  const open = new Map<WebSocket, Writer>()
  const looking = setInterval(
    () => void look().catch((error) => log.error({ err: error }, 'sessions could not be looked at')),
    LOOK_AGAIN_MS,
  )
  looking.unref()

  async function look(): Promise<void> {
    if (open.size === 0) return
    const people = await findWriters([...new Set([...open.values()].map(({ sessionHash }) => sessionHash))])
    for (const [line, { sessionHash, person }] of open) {
      const now = people.get(sessionHash)
      if (!now) line.close(LINE_CLOSED.signedOut)
      // Another role may do other things: the door decides again when the line is opened anew.
      else if (now.role !== person.role) line.close(GOING_AWAY)
    }
  }

  return {
    add(line: WebSocket, writer: Writer): void {
      open.set(line, writer)
      line.once('close', () => open.delete(line))
    },
    stop(): void {
      clearInterval(looking)
      for (const line of open.keys()) line.close(GOING_AWAY)
      // Whoever does not answer the good-bye is left.
      for (const line of open.keys()) line.terminate()
    },
  }
}
