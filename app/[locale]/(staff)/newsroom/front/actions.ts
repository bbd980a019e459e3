'use server'
// Arranging the front page, as a server action.
import { type FormState, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import { arrangeFront } from '@/domain/front/commands'
import type { Locale } from '@/lib/i18n/locale'

export async function arrangeFrontAction(place: { locale: Locale; baseVersion: number }, _: FormState, form: FormData): Promise<FormState> {
  const slots = form.getAll('articleId').map((articleId) => (articleId === '' ? [] : [{ articleId }]))
  return formState(await arrangeFront(await requireStaff(place.locale), { ...place, slots }), place.locale)
}
