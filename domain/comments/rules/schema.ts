// How a conversation may go: open, read before it appears, slow, or closed and why. Of a story, of a section, or of the paper.
import { z } from 'zod'

export const TALK_MODES = ['open', 'premoderated', 'slow', 'closed'] as const
export type TalkMode = (typeof TALK_MODES)[number]

export const MAX_CLOSED_REASON = 300
export const MAX_SLOW_MINUTES = 24 * 60
export const MAX_CLOSE_DAYS = 3_650

const empty = z.literal('').transform(() => null)
const Id = z.union([empty, z.uuid()]).nullish().default(null)
const count = (max: number) =>
  z
    .union([empty, z.coerce.number().int().min(1).max(max)])
    .nullish()
    .default(null)

const Reason = z
  .string()
  .trim()
  .max(MAX_CLOSED_REASON)
  .refine((value) => !/[\p{Cc}\p{Surrogate}]/u.test(value), { params: { code: 'notText' } })
  .default('')

/** Without a story and a section: the paper's own rule. */
const Of = { articleId: Id, sectionId: Id }
const ofOne = ({ articleId, sectionId }: { articleId: string | null; sectionId: string | null }) => !articleId || !sectionId

export const SetRule = z
  .strictObject({
    ...Of,
    mode: z.enum(TALK_MODES),
    slowMinutes: count(MAX_SLOW_MINUTES),
    closedReason: Reason,
    closedReasonEn: Reason,
    closeAfterDays: count(MAX_CLOSE_DAYS),
  })
  .refine(ofOne, { path: ['sectionId'], params: { code: 'notAllowed' } })
  .refine(({ mode, slowMinutes }) => mode !== 'slow' || slowMinutes !== null, { path: ['slowMinutes'], params: { code: 'required' } })
  .refine(({ mode, closedReason }) => mode !== 'closed' || closedReason !== '', { path: ['closedReason'], params: { code: 'required' } })

export const RemoveRule = z.strictObject(Of).refine(ofOne, { path: ['sectionId'], params: { code: 'notAllowed' } })

/** What keeps a conversation closed: the paper's switch, the story's, a moderator's rule, or that its days are over. */
export const CLOSED_BY = ['paper', 'story', 'rule', 'time'] as const
export type ClosedBy = (typeof CLOSED_BY)[number]

/** What holds for one story at one moment. */
export type RuleOfTalk = {
  mode: TalkMode
  closedBy: ClosedBy | null
  /** For readers, in a moderator's words; empty when it was not closed by a rule. */
  closedReason: string
  closedSince: Date | null
  /** So many days it was open, when these are over. */
  openDays: number | null
  /** Between two comments of one person, when the mode is slow. */
  slowMinutes: number | null
  /** The minute at which it closes by itself. */
  closesAt: Date | null
}
