// What may be ordered about the work on a draft: its stage, its editor, its hour, the bin, and lists kept by name.
import { z } from 'zod'
import { DESK_STATUSES } from '@/domain/articles/desk-row'
import { instantOf } from '@/domain/schedule/wall-time'
import { LOCALES } from '@/lib/i18n/locale'

export const MAX_STAGE_NOTE = 1_000
export const MAX_VIEW_NAME = 60
export const MAX_REVISION_NAME = 80
export const MOST_VIEWS = 30

const articleId = z.uuid()
const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !value.includes('\u0000'), { params: { code: 'notText' } })
const name = (max: number) =>
  words(max)
    .transform((value) => value.replace(/\s+/g, ' '))
    .pipe(z.string().min(1))

export const MoveDraft = z.strictObject({ articleId })
export const ReturnDraft = z.strictObject({ articleId, note: words(MAX_STAGE_NOTE).default('') })
/** A minute on the clock of Kyiv, as a field of a form gives it; of an hour that comes twice the first, and a skipped one is none. */
const Hour = z.string().transform((wall, check) => {
  const at = instantOf(wall, false)
  if (at) return at
  check.addIssue({ code: 'custom', input: wall })
  return z.NEVER
})

/** `undefined` leaves what there is; null takes it away. */
export const AssignDraft = z.strictObject({
  articleId,
  assigneeId: z.uuid().nullable().optional(),
  dueAt: Hour.nullable().optional(),
})

export const BinOrder = z.strictObject({ articleId })

export const NameRevision = z.strictObject({
  articleId,
  revisionId: z.uuid(),
  /** Empty: the name is taken away. */
  name: words(MAX_REVISION_NAME),
})

export const DUE = ['overdue', 'today', 'week', 'any'] as const

/** Filters as an address carries them: what is not understood filters nothing. */
export const ListFilters = z.object({
  status: z.enum(DESK_STATUSES).optional().catch(undefined),
  locale: z.enum(LOCALES).optional().catch(undefined),
  section: z.uuid().optional().catch(undefined),
  author: z.uuid().optional().catch(undefined),
  /** An id; `me` is whoever asks, `nobody` a draft without an editor. */
  assignee: z
    .union([z.uuid(), z.enum(['me', 'nobody'])])
    .optional()
    .catch(undefined),
  due: z.enum(DUE).optional().catch(undefined),
  mine: z.literal('1').optional().catch(undefined),
  q: z.string().trim().max(200).optional().catch(undefined),
})
export type ListFilters = z.infer<typeof ListFilters>

export const SaveView = z.strictObject({ name: name(MAX_VIEW_NAME), filters: ListFilters })
export const ChangeView = z.strictObject({ viewId: z.uuid(), name: name(MAX_VIEW_NAME).optional(), isDefault: z.boolean().optional() })
export const ShareView = z.strictObject({ viewId: z.uuid(), isShared: z.boolean() })
export const RemoveView = z.strictObject({ viewId: z.uuid() })
