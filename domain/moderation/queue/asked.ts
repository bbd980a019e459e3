// What may be asked of the moderators' queue, by an address or by a program. Nobody's e-mail is ever part of an address:
// «the author of this comment» says as much, and whoever types an e-mail is led there (sender.ts).
import { z } from 'zod'
import { MOST_AT_ONCE } from '../terms'

export const QUEUES = ['pending', 'reported', 'spam', 'rejected', 'approved', 'all'] as const
export type QueueName = (typeof QUEUES)[number]

/** A page may show as many as one order decides. */
export const ITEMS_A_PAGE = 25

export const QueueAsked = z.strictObject({
  queue: z.enum(QUEUES).default('pending'),
  /** Comments of one story. */
  article: z.uuid().optional(),
  /** Whoever wrote this comment: the confirmed reader, or whoever gives the same e-mail. */
  author: z.uuid().optional(),
  /** From the network this comment came from. */
  network: z.uuid().optional(),
  /** With an e-mail of the domain this comment was sent with. */
  domain: z.uuid().optional(),
  q: z.string().trim().max(200).optional(),
  /** Name of the check that held it. */
  heldBy: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_AT_ONCE).default(ITEMS_A_PAGE),
})
export type QueueAsked = z.output<typeof QueueAsked>

export const QUEUE_FIELDS = ['queue', 'article', 'author', 'network', 'domain', 'q', 'heldBy', 'cursor', 'limit'] as const

/** From an address people type: what cannot be meant is left out, not refused. */
export function readAsked(typed: (field: string) => string | undefined): QueueAsked {
  const shape = QueueAsked.shape
  const found = QUEUE_FIELDS.map((field) => [field, shape[field].safeParse(typed(field) || undefined).data] as const)
  return QueueAsked.parse(Object.fromEntries(found.filter(([, value]) => value !== undefined)))
}

/** How much there is, up to a hundred of each. */
export type QueueCounts = { pending: number; reported: number; spam: number }
