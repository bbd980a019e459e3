// What may be asked of the audit log. An address is typed by people too: what cannot be meant is left out, not refused.
import { z } from 'zod'

/** `people` and `house`: everybody who signed in; the paper's own jobs. */
export const WHO = ['people', 'house'] as const
const Name = z.string().min(1).max(60)
const Day = z.iso.date()

const FILTERS = {
  who: z.union([z.enum(WHO), z.uuid()]),
  order: Name,
  type: Name,
  id: z.string().min(1).max(120),
  from: Day,
  to: Day,
}

export const AuditFilters = z.strictObject({
  who: FILTERS.who.optional(),
  order: FILTERS.order.optional(),
  type: FILTERS.type.optional(),
  id: FILTERS.id.optional(),
  from: FILTERS.from.optional(),
  to: FILTERS.to.optional(),
})
export type AuditFilters = z.output<typeof AuditFilters>

export const AUDIT_FIELDS = ['who', 'order', 'type', 'id', 'from', 'to'] as const satisfies readonly (keyof AuditFilters)[]

/** The filters in an address or a form. */
export function readFilters(typed: (field: string) => string | undefined): AuditFilters {
  const found = AUDIT_FIELDS.map((field) => [field, FILTERS[field].safeParse(typed(field)).data])
  return AuditFilters.parse(Object.fromEntries(found.filter(([, value]) => value !== undefined)))
}
