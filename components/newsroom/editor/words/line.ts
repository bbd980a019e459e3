// The open line to the newsroom: what is typed goes out at once, what others type comes in. It opens itself again until it is closed.
import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider'
import { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { LINE_CLOSED, type WordsNews } from '@/domain/articles/words/schema'
import type { Problem } from './draft-view'

const SOONEST_RETRY_MS = 500
const LATEST_RETRY_MS = 5_000
/** Asks what is missing even when nothing seems to be. */
const ASK_ANYWAY_MS = 30_000
const HUNG_UP = 4408

type Heard = {
  /** `problem`: why the line is closed, when the newsroom said so. */
  changed: () => void
  news: (news: WordsNews) => void
}

export type Line = {
  presence: Awareness
  /** Everything typed here is written in the newsroom. */
  isSettled: () => boolean
  isOpen: () => boolean
  problem: () => Problem | null
  /** Updates with this origin are not sent: the newsroom has them. */
  origin: unknown
  retry: () => void
  close: () => void
}

const PROBLEMS: { [code: number]: Problem } = {
  [LINE_CLOSED.signedOut]: 'signedOut',
  [LINE_CLOSED.forbidden]: 'gone',
  [LINE_CLOSED.missing]: 'gone',
  [LINE_CLOSED.otherSheet]: 'outdated',
}

export function openLine(sheet: Y.Doc, { articleId, sheetId, changed, news }: { articleId: string; sheetId: string } & Heard): Line {
  const { protocol, host } = window.location
  const presence = new Awareness(sheet)
  let problem: Problem | null = null
  const socket = new HocuspocusProviderWebsocket({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/api/words/${articleId}?sheet=${sheetId}`,
    delay: SOONEST_RETRY_MS,
    minDelay: SOONEST_RETRY_MS,
    maxDelay: LATEST_RETRY_MS,
    onClose({ event }) {
      problem = PROBLEMS[event.code] ?? null
      changed()
    },
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: articleId,
    document: sheet,
    awareness: presence,
    // The cookie of the session says who it is; the protocol wants some word.
    token: 'session',
    forceSyncInterval: ASK_ANYWAY_MS,
    onSynced() {
      problem = null
      changed()
    },
    onUnsyncedChanges: changed,
    onAuthenticationFailed: () => socket.webSocket?.close(),
    onStateless: ({ payload }) => news(JSON.parse(payload) as WordsNews),
  })
  provider.attach()

  return {
    presence,
    origin: provider,
    isSettled: () => provider.isSynced && !provider.hasUnsyncedChanges,
    isOpen: () => provider.isSynced,
    problem: () => problem,
    retry() {
      if (provider.isSynced && !provider.hasUnsyncedChanges) return
      // A line may be dead and not know it: it is hung up by us, which opens a new one.
      if (socket.status === WebSocketStatus.Connected) socket.onClose({ event: { code: HUNG_UP, reason: 'silent' } as CloseEvent })
      else void socket.connect()
    },
    close() {
      provider.destroy()
      socket.destroy()
    },
  }
}
