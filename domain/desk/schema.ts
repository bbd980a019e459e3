// What may be ordered about the work on a draft: its stage, its editor, its hour, the bin, and lists kept by name.
import { z } from 'zod'
import { DESK_STATUSES } from '@/domain/articles/desk-row'
import { LOCALES } from '@/lib/i18n/locale'
import { momentOf } from './hour'

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
/** `undefined` leaves what there is; null takes it away. The hour is a time on the clock of Kyiv, as a field gives it. */
export const AssignDraft = z.strictObject({
  articleId,
  assigneeId: z.uuid().nullable().optional(),
  dueAt: z
    .string()
    .regex(/^2\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/)
    .transform(momentOf)
    .nullable()
    .optional(),
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
export const FILTER_NAMES = Object.keys(ListFilters.shape) as (keyof ListFilters)[]

export const SaveView = z.strictObject({ name: name(MAX_VIEW_NAME), filters: ListFilters })
export const ChangeView = z.strictObject({ viewId: z.uuid(), name: name(MAX_VIEW_NAME).optional(), isDefault: z.boolean().optional() })
export const ShareView = z.strictObject({ viewId: z.uuid(), isShared: z.boolean() })
export const RemoveView = z.strictObject({ viewId: z.uuid() })
