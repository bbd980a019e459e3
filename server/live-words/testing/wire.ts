// Two ends of a WebSocket without a network between them, or with a bad one: messages are late, repeated, out of order or lost.
import { EventEmitter } from 'node:events'

/** What happens to one message: after how many milliseconds it arrives, each time; never, when there is none. */
export type Fate = () => readonly number[]

const CONNECTING = 0
const OPEN = 1
const CLOSED = 3

type Listener = (event: { data?: unknown; code?: number; reason?: string }) => void

/** As a server's `ws` socket: events with bare values. */
export class ServerEnd extends EventEmitter {
  readyState = OPEN
  binaryType = ''
  other: ClientEnd | null = null

  constructor(private readonly fate: Fate) {
    super()
    this.setMaxListeners(50)
  }

  send(data: Uint8Array, done?: (error?: Error) => void): void {
    if (this.readyState === OPEN) carry(this.fate, () => this.other?.receive(data))
    done?.()
  }

  ping(): void {
    this.emit('pong')
  }

  close(code = 1005, reason = ''): void {
    if (this.readyState === CLOSED) return
    this.readyState = CLOSED
    this.other?.closedBy(code, reason)
    setImmediate(() => this.emit('close', code, Buffer.from(reason)))
  }

  terminate(): void {
    this.close(1006)
  }
}

/** As a browser's WebSocket: listeners with events. */
export class ClientEnd {
  readyState = CONNECTING
  binaryType = 'arraybuffer'
  private readonly listeners = new Map<string, Set<Listener>>()

  constructor(
    private readonly fate: Fate,
    private readonly server: ServerEnd | null,
  ) {
    setTimeout(() => {
      if (!server || server.readyState !== OPEN) return this.closedBy(1006, '')
      this.readyState = OPEN
      this.tell('open', {})
    }, 1)
  }

  addEventListener(name: string, listener: Listener): void {
    const known = this.listeners.get(name) ?? new Set()
    this.listeners.set(name, known.add(listener))
  }

  removeEventListener(name: string, listener: Listener): void {
    this.listeners.get(name)?.delete(listener)
  }

  send(data: Uint8Array): void {
    if (this.readyState === OPEN) carry(this.fate, () => this.server?.readyState === OPEN && this.server.emit('message', Buffer.from(data)))
  }

  receive(data: Uint8Array): void {
    if (this.readyState === OPEN) this.tell('message', { data: new Uint8Array(data).buffer })
  }

  close(): void {
    this.server?.close(1005)
    this.closedBy(1005, '')
  }

  closedBy(code: number, reason: string): void {
    if (this.readyState === CLOSED) return
    this.readyState = CLOSED
    setImmediate(() => this.tell('close', { code, reason }))
  }

  private tell(name: string, event: { data?: unknown; code?: number; reason?: string }): void {
    for (const listener of this.listeners.get(name) ?? []) listener(event)
  }
}

function carry(fate: Fate, arrive: () => void): void {
  for (const delay of fate()) {
    if (delay === 0) setImmediate(arrive)
    else setTimeout(arrive, delay)
  }
}
