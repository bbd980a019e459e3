'use server'
// Orders about bans, as server actions: making one, lifting it later, taking either back at once.
import { refresh } from 'next/cache'
import { fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { BanState } from '@/components/newsroom/talk/ban-fields'
import type { Person } from '@/domain/actor'
import { liftBan, makeBan } from '@/domain/moderation/bans/commands'
import { undoBatch } from '@/domain/moderation/commands'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const FIELDS = ['commentId', 'kind', 'value', 'lasts', 'reason', 'note', 'rejectReason', 'rejectExplanation'] as const

export async function banAction(locale: Locale, _: BanState, form: FormData): Promise<BanState> {
  const person = await requireStaff(locale)
  const t = translator(locale, 'talk')
  const batchId = fieldText(form, 'batchId')
  if (batchId) return await takenBack(person, { batchId, locale })
  const typed = Object.fromEntries(FIELDS.map((name) => [name, fieldText(form, name)]))
  const rejectWaiting = fieldText(form, 'rejectWaiting') === 'on'
  const outcome = await makeBan(person, { ...typed, rejectWaiting })
  if (!outcome.ok) return formState(outcome, locale, { ...typed, rejectWaiting: rejectWaiting ? 'on' : '' })
  refresh()
  const said = rejectWaiting ? t('bans.madeAndRejected', { count: outcome.value.rejected.length }) : t('bans.made')
  return { ok: true, said, undo: outcome.value.batchId }
}

export async function liftAction(locale: Locale, _: BanState, form: FormData): Promise<BanState> {
  const person = await requireStaff(locale)
  const batchId = fieldText(form, 'batchId')
  if (batchId) return await takenBack(person, { batchId, locale })
  const outcome = await liftBan(person, { banId: fieldText(form, 'banId') })
  if (!outcome.ok) return formState(outcome, locale)
  refresh()
  return { ok: true, said: translator(locale, 'talk')('bans.lifted'), undo: outcome.value.batchId }
}

async function takenBack(person: Person, { batchId, locale }: { batchId: string; locale: Locale }): Promise<BanState> {
  const undone = await undoBatch(person, { batchId })
  refresh()
  return undone.ok ? { ok: true, said: translator(locale, 'talk')('undone') } : formState(undone, locale)
}
