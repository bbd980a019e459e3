// The line on which an open desk hears. A browser takes a lost one up again by itself, but not one that was answered with an error, as
// by a house that is just being restarted.
import type { DeskEvent } from '@/domain/moderation/live/event'

const AGAIN_MS = 10_000

type Hearing = {
  onEvent: (event: DeskEvent) => void
  /** Something may have been missed: `isAll` when nobody can say what. */
  onMissed: (isAll: boolean) => void
}

/** Gives back how to hang up. */
export function openDeskLine({ onEvent, onMissed }: Hearing): () => void {
  let line: EventSource
  let again: ReturnType<typeof setTimeout>
  let isLost = false

  function open() {
    line = new EventSource('/api/moderation/stream')
    line.addEventListener('desk', ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data)))
    line.addEventListener('reset', () => onMissed(true))
    line.addEventListener('open', () => {
      if (isLost) onMissed(false)
      isLost = false
    })
    line.addEventListener('error', () => {
      isLost = true
      if (line.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS)
    })
  }

  open()
  return () => {
    clearTimeout(again)
    line.close()
  }
}
