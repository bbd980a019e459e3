// A server of sheets for tests, and browsers at it: the real ones, with a wire of our own between them.
import type { IncomingMessage } from 'node:http'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Person } from '@/domain/actor'
import type { WordsNews } from '@/domain/articles/words/schema'
import { bodyTree, type Line, lineOf } from '@/domain/articles/words/sheet'
import { writeSession } from '@/domain/people/session-row'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { hashToken } from '@/lib/session-cookie'
import { createLiveWords, type LiveWords } from '../live-words'
import { ClientEnd, type Fate, ServerEnd } from './wire'

export type SheetServer = Awaited<ReturnType<typeof aSheetServer>>
export type Browser = ReturnType<typeof aBrowser>

const GOOD_WIRE: Fate = () => [0]
const REQUEST = { headers: {}, url: '/' } as IncomingMessage

type Wish = { fate?: Fate; keepAfterMs?: number; lookAgainMs?: number }

export async function aSheetServer({ fate = GOOD_WIRE, keepAfterMs = 50, lookAgainMs }: Wish = {}) {
  const databaseUrl = env().DATABASE_URL ?? ''
  const begin = () => createLiveWords({ databaseUrl, siteUrl: 'http://visnyk.test', keepAfterMs, lookAgainMs })
  let words: LiveWords | null = await begin()
  let wire = fate

  return {
    /** The process is gone; whoever opens a line finds nobody. */
    async kill() {
      const dying = words
      words = null
      await dying?.kill()
    },
    async restart() {
      words ??= await begin()
    },
    /** From now on every message arrives. */
    mend() {
      wire = GOOD_WIRE
    },
    async stop() {
      await words?.stop()
      words = null
    },
    async open(articleId: string, person: Person, { mayWrite = true } = {}) {
      const now = new Date()
      const { token } = await writeSession(db(), { personId: person.id, userAgent: '', now })
      const writer = { person, articleId, sheetId: '', sessionHash: hashToken(token), mayWrite }
      class Wire extends ClientEnd {
        constructor() {
          const end = words ? new ServerEnd(() => wire()) : null
          super(() => wire(), end)
          if (!end) return
          end.other = this
          words?.enter(end as unknown as WebSocket, REQUEST, writer)
        }
      }
      return aBrowser(articleId, Wire)
    },
  }
}

function aBrowser(articleId: string, Wire: typeof ClientEnd) {
  const sheet = new Y.Doc({ gc: false })
  const codes: number[] = []
  const socket = new HocuspocusProviderWebsocket({
    url: 'ws://visnyk.test',
    WebSocketPolyfill: Wire,
    delay: 5,
    minDelay: 5,
    maxDelay: 20,
    onClose: ({ event }) => void codes.push(event.code),
  })
  const news: WordsNews[] = []
  const onStateless = ({ payload }: { payload: string }) => void news.push(JSON.parse(payload) as WordsNews)
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: articleId, document: sheet, token: 'session', onStateless })
  provider.attach()
  return {
    sheet,
    provider,
    /** With which codes its lines were closed. */
    codes,
    /** What the server told besides updates. */
    news,
    type(line: Line, words: string) {
      lineOf(sheet, line).insert(lineOf(sheet, line).length, words)
    },
    paragraphs: () => bodyTree(sheet).toArray() as Y.XmlElement[],
    /** The line breaks; the next one opens by itself. */
    drop: () => socket.webSocket?.close(),
    close() {
      provider.destroy()
      socket.destroy()
    },
  }
}
