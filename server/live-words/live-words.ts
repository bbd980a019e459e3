// Writing together: lines from open editors, one sheet for each article. Nothing is answered «saved» before it is a row in PostgreSQL,
// and every instance hears of every row; so a killed server loses no word, and two instances share a sheet.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Document, Hocuspocus } from '@hocuspocus/server'
import { type WebSocket, WebSocketServer } from 'ws'
import * as Y from 'yjs'
import { system } from '@/domain/actor'
import { keepWords } from '@/domain/articles/words/commands'
import { isReadable, MAX_UPDATE_BYTES, type OrderTold, TOLD_ORDERS, type WordsNews } from '@/domain/articles/words/schema'
import { appendUpdate, listUnkept, openSheet, WORDS_CHANNEL, type WordsNotice } from '@/domain/articles/words/sheet-store'
import { applyAsTheyAre } from '@/domain/articles/words/unkept-words'
import { ORDERS_CHANNEL, type ToldOrder } from '@/domain/command'
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { listenForNotifications } from '../notifications'
import { admit, isFromOurPages, sheetAsked, type Writer } from './door'
import { createLines, SESSIONS_CHANNEL } from './lines'
import { readMessage } from './messages'
import { createPresence, PRESENCE_CHANNEL } from './presence'
import { createSheets, type OpenSheet, type Sheets } from './sheets'

/** Who stops typing sees a new version after the first, who does not after the second. */
const KEEP_AFTER_MS = 2_000
const KEEP_AT_MOST_MS = 8_000
const LINE_TIMEOUT_MS = 30_000
const READ_AGAIN_MS = 1_000
/** Words nobody kept, because their server died: found this often, and taken up when nobody has touched them for so long. */
const SWEEP_MS = 60_000
const LEFT_FOR_MS = 20_000

const TRY_AGAIN = 1011
const NOT_UNDERSTOOD = 1008
const HOUSE = system('words')

type Setting = { databaseUrl: string; siteUrl: string; isDev?: boolean; keepAfterMs?: number; lookAgainMs?: number }
type Context = { writer: Writer; line: WebSocket }

export type LiveWords = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** A line that was already let in. */
  enter(line: WebSocket, request: IncomingMessage, writer: Writer): void
  /** Makes drafts of what was typed, closes all lines and resolves. */
  stop(): Promise<void>
  /** As if the process were gone: for tests of exactly that. */
  kill(): Promise<void>
}

/** Hocuspocus writes every error with a message to the console; this one has none. */
class Refusal extends Error {}

export async function createLiveWords({
  databaseUrl,
  siteUrl,
  isDev = false,
  keepAfterMs = KEEP_AFTER_MS,
  lookAgainMs,
}: Setting): Promise<LiveWords> {
  const instance = randomUUID()
  const sheets: Sheets = createSheets()
  const lines = createLines(lookAgainMs)
  const presence = createPresence({ instance, find: (articleId) => sheets.find(articleId)?.document ?? null })
  let isStopped = false

  const paper = new Hocuspocus({
    quiet: true,
    debounce: keepAfterMs,
    maxDebounce: Math.max(keepAfterMs, KEEP_AT_MOST_MS),
    timeout: LINE_TIMEOUT_MS,
    async onAuthenticate({ documentName, context, connectionConfig }) {
      const { writer } = context as Context
      if (documentName !== writer.articleId) throw new Refusal()
      connectionConfig.readOnly = !writer.mayWrite
    },
    async onLoadDocument({ document, documentName, context }) {
      if (await hold(document, documentName)) return presence.watch(document)
      ;(context as Context).line.close(TRY_AGAIN)
      throw new Refusal()
    },
    async beforeHandleMessage({ update, document, documentName, connection, context }) {
      const { writer, line } = context as Context
      const sheet = sheets.find(documentName)
      // A line that opened just as its sheet was laid away stands at one that nobody else sees: opened anew, it finds the one that is.
      if (sheet?.document !== document) return await end(line, TRY_AGAIN)
      const message = readMessage(update)
      if (message.kind === 'question') return
      if (message.kind === 'presence') return presence.show(document, { bytes: message.bytes, person: writer.person, line })
      const isHeld = await lines.holds(line)
      if (message.kind !== 'update') return await end(line, NOT_UNDERSTOOD)
      if (!isHeld || !isReadable(message.bytes) || !(await write(sheet, message.bytes, writer, connection))) await end(line, TRY_AGAIN)
    },
    async onStoreDocument({ documentName }) {
      if (!isStopped) await keep(documentName)
    },
    async beforeUnloadDocument({ document, documentName }) {
      // Hocuspocus lays away by name: the last line at a forgotten sheet would take with it the one that is open now.
      if (sheets.find(documentName)?.document !== document) throw new Refusal()
    },
    async afterUnloadDocument({ documentName }) {
      sheets.drop(documentName)
    },
  })

  /** What was written elsewhere between reading and holding was told to nobody here: it is read once more. @returns whether it is held. */
  async function hold(document: Document, articleId: string): Promise<boolean> {
    try {
      const stored = await openSheet(articleId)
      if (stored) await sheets.hold(document, stored).catchUp()
      return stored !== null
    } catch (error) {
      log.error({ err: error, articleId }, 'a sheet could not be opened')
      sheets.drop(articleId)
      return false
    }
  }

  /** Never answers: what was not written must not be told as saved. */
  async function end(line: WebSocket, code: number): Promise<never> {
    line.close(code)
    return await new Promise(() => undefined)
  }

  /** @returns whether it is written, or may not be by this writer, which Hocuspocus answers itself. */
  async function write(sheet: OpenSheet, bytes: Uint8Array, { articleId, mayWrite, person }: Writer, origin: unknown): Promise<boolean> {
    if (!mayWrite) return true
    const { document, id } = sheet
    try {
      return await sheet.inTurn(async () => {
        if (Y.snapshotContainsUpdate(Y.snapshot(document), bytes)) return true
        if (isStopped) return false
        await appendUpdate(db(), { articleId, bytes, byId: person.id, from: id })
        sheet.lastWriter = person
        applyAsTheyAre(document, [bytes], origin)
        return true
      })
    } catch (error) {
      log.error({ err: error, articleId }, 'an update could not be written')
      return false
    }
  }

  /** Never throws: what could not be kept now is found by the sweep. */
  async function keep(articleId: string): Promise<void> {
    const sheet = sheets.find(articleId)
    const order = { articleId, isLast: (sheet?.document.getConnectionsCount() ?? 0) === 0 }
    try {
      let outcome = await keepWords(sheet?.lastWriter ?? HOUSE, order)
      // The words were written while their writer still might: they are kept all the same.
      if (!outcome.ok && outcome.kind === 'forbidden') outcome = await keepWords(HOUSE, order)
      if (!outcome.ok && outcome.kind === 'invalid') tell(articleId, { kind: 'unfit' })
    } catch (error) {
      log.error({ err: error, articleId }, 'words could not be kept')
    }
  }

  function tell(articleId: string, news: WordsNews): void {
    sheets.find(articleId)?.document.broadcastStateless(JSON.stringify(news))
  }

  function heard(channel: string, payload: string): void {
    if (channel === PRESENCE_CHANNEL) presence.heard(payload)
    else if (channel === SESSIONS_CHANNEL) lines.lookNow()
    else if (channel === ORDERS_CHANNEL) pass(JSON.parse(payload) as ToldOrder)
    else learn(JSON.parse(payload) as WordsNotice)
  }

  function learn({ articleId, ...notice }: WordsNotice): void {
    if (notice.kind === 'kept') tell(articleId, notice)
    else if (notice.from !== sheets.find(articleId)?.id) catchUp(articleId)
  }

  function pass({ order, articleId, ...who }: ToldOrder): void {
    if ((TOLD_ORDERS as readonly string[]).includes(order)) tell(articleId, { kind: 'order', order: order as OrderTold, ...who })
  }

  /** What could not be read is read a little later: the next notice may be long in coming. */
  function catchUp(articleId: string): void {
    const reading = isStopped ? undefined : sheets.find(articleId)?.catchUp()
    reading?.catch((error) => {
      log.error({ err: error, articleId }, 'news of a sheet could not be read')
      setTimeout(catchUp, READ_AGAIN_MS, articleId).unref()
    })
  }

  async function sweep(): Promise<void> {
    const left = await listUnkept(db(), new Date(Date.now() - LEFT_FOR_MS))
    for (const articleId of left) await keep(articleId)
  }

  const sweeping = setInterval(() => void sweep().catch((error) => log.error({ err: error }, 'the sweep of words failed')), SWEEP_MS)
  sweeping.unref()
  const ear = await listenForNotifications({
    url: databaseUrl,
    name: 'visnyk words',
    channels: [WORDS_CHANNEL, PRESENCE_CHANNEL, ORDERS_CHANNEL, SESSIONS_CHANNEL],
    heard,
    missedSome: () => {
      lines.lookNow()
      sheets.names().forEach(catchUp)
    },
  })
  const door = new WebSocketServer({ noServer: true, maxPayload: MAX_UPDATE_BYTES, perMessageDeflate: false, clientTracking: false })

  function enter(line: WebSocket, request: IncomingMessage, writer: Writer): void {
    lines.add(line, writer)
    paper.handleConnection(line, request, { writer, line } satisfies Context)
  }

  async function close(): Promise<void> {
    isStopped = true
    clearInterval(sweeping)
    presence.stop()
    lines.stop()
    await ear.stop()
  }

  return {
    enter,
    upgrade(request, socket, head) {
      const asked = sheetAsked(request)
      // In development the address may be one of Next's own.
      if (!asked) return isDev ? undefined : hangUp(socket, '404 Not Found')
      socket.on('error', () => socket.destroy())
      if (isStopped) return hangUp(socket, '503 Service Unavailable')
      if (!isFromOurPages(request, siteUrl)) return hangUp(socket, '403 Forbidden')
      admit(request, asked).then(
        (answer) =>
          door.handleUpgrade(request, socket, head, (line) => (answer.ok ? enter(line, request, answer.writer) : line.close(answer.code))),
        (error) => {
          log.error({ err: error }, 'a line could not be opened')
          hangUp(socket, '503 Service Unavailable')
        },
      )
    },
    async stop() {
      const names = sheets.names()
      await Promise.all(names.map((name) => sheets.find(name)?.inTurn(async () => undefined)))
      for (const name of names) await keep(name)
      await close()
    },
    kill: close,
  }
}

function hangUp(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
