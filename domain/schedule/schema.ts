// What may be said about an order with a minute.
import { z } from 'zod'
import { ChangeKind, MAX_CHANGE_WORDS } from '../articles/change-kind'
import { check, line, saysWhatWasWrong, WORDS_REQUIRED } from '../articles/schema'
import { instantOf, readWallTime } from './wall-time'

export const SCHEDULE_KINDS = ['publish', 'update', 'withdraw'] as const
export type ScheduleKind = (typeof SCHEDULE_KINDS)[number]

const scheduleId = z.uuid()
/** By the clock of Kyiv; `isSecond` chooses the later of a minute that comes twice. */
const minute = {
  wallTime: z.string().refine((value) => readWallTime(value) !== null, { params: { code: 'invalid' } }),
  isSecond: z.boolean().default(false),
}
const change = { change: ChangeKind.nullish(), words: line(MAX_CHANGE_WORDS).default('') }
const MINUTE_IS_THERE = { path: ['wallTime'], params: { code: 'noSuchMinute' } }
const isThere = ({ wallTime, isSecond }: { wallTime: string; isSecond: boolean }) =>
  readWallTime(wallTime) === null || instantOf(wallTime, isSecond) !== null

/** A text needs the version that was seen: it is frozen, and later changes of the draft do not slip out with it. */
export const ScheduleArticle = z
  .strictObject({ articleId: z.uuid(), kind: z.enum(SCHEDULE_KINDS), version: z.int().min(1), ...check, ...minute, ...change })
  .refine(isThere, MINUTE_IS_THERE)
  .refine(saysWhatWasWrong, WORDS_REQUIRED)

/** Another minute; with `version`, also the text as it is in the draft now. */
export const MoveSchedule = z
  .strictObject({ scheduleId, version: z.int().min(1).optional(), ...check, ...minute })
  .refine(isThere, MINUTE_IS_THERE)

/** Without a minute the embargo is lifted. */
export const SetEmbargo = z.union([
  z.strictObject({ articleId: z.uuid(), wallTime: z.null() }),
  z.strictObject({ articleId: z.uuid(), ...minute }).refine(isThere, MINUTE_IS_THERE),
])

export const NamedSchedule = z.strictObject({ scheduleId })

/** Why an order could not be carried out: as orders answer, kept until somebody has seen it. */
export const ScheduleFailure = z.union([
  z.object({ kind: z.literal('refused'), reason: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
  z.object({ kind: z.literal('invalid'), errors: z.array(z.object({ field: z.string(), code: z.string() })) }),
  z.object({ kind: z.enum(['missing', 'forbidden', 'unexpected']) }),
])
export type ScheduleFailure = z.infer<typeof ScheduleFailure>
export const FailSchedule = z.strictObject({ scheduleId, failure: ScheduleFailure })
