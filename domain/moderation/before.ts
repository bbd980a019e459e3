// What a decision changed, as the row of the decision keeps it. No words of a reader are in it: those are erased where they stand.
// What colleagues wrote about a reader is, and is erased here.
import { z } from 'zod'
import { STANDING } from './schema'

const Instant = z.iso.datetime().nullable()

export const Before = z.object({
  status: z.enum(STANDING),
  reason: z.string().nullable(),
  /** Absent in what was decided before there was any. */
  explanation: z.string().default(''),
  note: z.string(),
  decidedAt: Instant,
  decidedById: z.string().nullable(),
  waitingSince: Instant,
  pickedAt: Instant,
  /** The words are in the revisions, under the version the decision answered. */
  edit: z.enum(['applied', 'dropped']).nullable(),
  reports: z.array(z.string()),
  isAppealAnswered: z.boolean(),
  /** What the spam filter had learnt; absent: the decision taught it nothing. */
  lesson: z.boolean().nullable().optional(),
  overturned: z.string().nullable(),
})
export type Before = z.output<typeof Before>
