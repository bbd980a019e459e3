// The address of a page of the queue.
import { ITEMS_A_PAGE, QUEUE_FIELDS, type QueueAsked } from '@/domain/moderation/queue/asked'
import { type Locale, localePath } from '@/lib/i18n/locale'

export function queueAddress(locale: Locale, { limit, ...asked }: Partial<QueueAsked>): string {
  const words = { ...asked, limit: limit === ITEMS_A_PAGE ? undefined : limit }
  const query = new URLSearchParams()
  for (const field of QUEUE_FIELDS) if (words[field]) query.set(field, String(words[field]))
  return `${localePath(locale, '/newsroom/moderation')}?${query}`
}
