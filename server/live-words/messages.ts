// What a line may carry to us. Hocuspocus reads the same bytes afterwards; here it is only decided what they are.
import { IncomingMessage, MessageType } from '@hocuspocus/server'
import { messageYjsSyncStep1 } from 'y-protocols/sync'

export type LineMessage =
  | { kind: 'update'; bytes: Uint8Array }
  | { kind: 'presence'; bytes: Uint8Array }
  /** Questions and good-byes: nothing of them is kept or passed on. */
  | { kind: 'question' }
  | { kind: 'unknown' }

export function readMessage(data: Uint8Array): LineMessage {
  try {
    const message = new IncomingMessage(data)
    message.readVarString()
    const type = message.readVarUint()
    if (type === MessageType.Sync || type === MessageType.SyncReply) {
      const step = message.readVarUint()
      return step === messageYjsSyncStep1 ? { kind: 'question' } : { kind: 'update', bytes: message.readVarUint8Array() }
    }
    if (type === MessageType.Awareness) return { kind: 'presence', bytes: message.readVarUint8Array() }
    const isQuestion = type === MessageType.Auth || type === MessageType.QueryAwareness || type === MessageType.CLOSE
    return { kind: isQuestion ? 'question' : 'unknown' }
  } catch {
    return { kind: 'unknown' }
  }
}
