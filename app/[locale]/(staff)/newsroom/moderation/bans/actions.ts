'use server'
// Orders about bans, as server actions: making one, taking it back at once, lifting it later.
import { refresh } from 'next/cache'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { BanState } from '@/components/newsroom/talk/ban-fields'
import { liftBan, makeBan } from '@/domain/moderation/bans/commands'
import { undoBatch } from '@/domain/moderation/commands'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const FIELDS = ['commentId', 'kind', 'value', 'lasts', 'reason', 'note', 'rejectReason'] as const

export async function banAction(locale: Locale, _: BanState, form: FormData): Promise<BanState> {
  const person = await requireStaff(locale)
  const t = translator(locale, 'talk')
  const batchId = fieldText(form, 'batchId')
  if (batchId) {
    const undone = await undoBatch(person, { batchId })
    refresh()
    return undone.ok ? { ok: true, said: t('undone') } : formState(undone, locale)
  }
  const typed = Object.fromEntries(FIELDS.map((name) => [name, fieldText(form, name)]))
  const rejectWaiting = fieldText(form, 'rejectWaiting') === 'on'
  const outcome = await makeBan(person, { ...typed, rejectWaiting })
  if (!outcome.ok) return formState(outcome, locale, { ...typed, rejectWaiting: rejectWaiting ? 'on' : '' })
  refresh()
  const said = rejectWaiting ? t('bans.madeAndRejected', { count: outcome.value.rejected.length }) : t('bans.made')
  return { ok: true, said, undo: outcome.value.batchId }
}

export async function liftAction(locale: Locale, banId: string, _: FormState): Promise<FormState> {
  const outcome = await liftBan(await requireStaff(locale), { banId })
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}
