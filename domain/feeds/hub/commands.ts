// Orders about telling the hub: taking a changed feed, and noting what the hub answered.
import { z } from 'zod'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { command, done } from '../../command'
import { refused } from '../../outcome'

/** Whoever takes one has it for so long; after that they are taken for dead and another one tries. */
const LEASE_MINUTES = 5
/** Minutes to wait after the first failure, the second…; after the last the hub is given up until the feed changes again. */
const PAUSES = [1, 5, 30, 120]

export type Ping = { kind: string; subjectId: string; locale: Locale; attempts: number; changedAt: Date }

/** One feed of which the hub does not know yet. Two workers never get the same one. */
export const takePing = command('hub.tell', {
  input: z.strictObject({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    const [row] = await tx.$queryRaw<Ping[]>`
      update hub_pings set attempts = attempts + 1, due_at = ${minutesAfter(now, LEASE_MINUTES)}
       where (kind, subject_id, locale) = (
         select kind, subject_id, locale from hub_pings where due_at <= ${now} order by due_at limit 1 for update skip locked
       )
      returning kind, subject_id as "subjectId", locale::text as locale, attempts, changed_at as "changedAt"`
    return row ? done(row) : refused('nothingChanged')
  },
  // Every publication takes some; only what came of it is worth a record.
  record: () => [],
})

const Result = z.strictObject({
  kind: z.string(),
  subjectId: z.string(),
  locale: z.enum(LOCALES),
  attempts: z.number().int(),
  changedAt: z.date(),
  isTold: z.boolean(),
})

/** A change that came while the hub was being told is told as well. */
export const notePing = command('hub.tell', {
  input: Result,
  subject: async () => ({}),
  async run({ input: { isTold, attempts, ...taken }, tx, now }) {
    const pause = isTold ? undefined : PAUSES[attempts - 1]
    if (pause === undefined) await tx.hubPing.deleteMany({ where: taken })
    else await tx.hubPing.updateMany({ where: taken, data: { dueAt: minutesAfter(now, pause) } })
    return done({ isGivenUp: !isTold && pause === undefined })
  },
  record: ({ input: { kind, locale }, value }) => (value.isGivenUp ? { type: 'house', id: 'house', details: { kind, locale } } : []),
})

function minutesAfter(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}
