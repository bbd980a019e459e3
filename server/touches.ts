// Hears what every instance touched, through PostgreSQL's LISTEN, and tells it to the press.
import { TOUCHES_CHANNEL } from '@/domain/command'
import type { Touch } from '@/domain/touch'
import { type Ear, listenForNotifications } from './notifications'

type Hears = { touched(touches: Touch[]): void; missedSome(): void }

export type TouchListener = Ear

/** Resolves when the first connection listens or has failed; afterwards it reconnects by itself until stopped. */
export async function listenToTouches(url: string, { touched, missedSome }: Hears): Promise<TouchListener> {
  const heard = (_: string, payload: string) => touched(payload.split('\n'))
  return await listenForNotifications({ url, name: 'visnyk touches', channels: [TOUCHES_CHANNEL], heard, missedSome })
}
