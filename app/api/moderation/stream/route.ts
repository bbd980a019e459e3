// GET: server-sent events of the desk. A browser that lost its line says by Last-Event-ID what it heard last.
import { openLine } from '@/domain/moderation/live/hub'
import { enter } from '../door'

/** A browser that does not read is not waited for. */
const MOST_UNREAD = 1_000

export async function GET(request: Request): Promise<Response> {
  const entered = await enter(request)
  if (entered instanceof Response) return entered
  const personId = entered.person.id
  const bytes = new TextEncoder()
  let hangUp: () => void = () => undefined
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => {
        if ((controller.desiredSize ?? 0) < -MOST_UNREAD) hangUp()
        else controller.enqueue(bytes.encode(text))
      }
      let isEnded = false
      const end = () => {
        if (!isEnded) controller.close()
        isEnded = true
      }
      hangUp = openLine({ personId, send, end }, request.headers.get('last-event-id'))
      request.signal.addEventListener('abort', () => hangUp())
    },
    cancel: () => hangUp(),
  })
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  }
  return new Response(body, { headers })
}
