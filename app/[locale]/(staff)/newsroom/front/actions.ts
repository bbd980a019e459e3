'use server'
// Arranging the front page, as a server action.
import { type FormState, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import { arrangeFront } from '@/domain/front/commands'
import type { Locale } from '@/lib/i18n/locale'

export async function arrangeFrontAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const articleIds = form.getAll('articleId').filter((id) => id !== '')
  return formState(await arrangeFront(await requireStaff(locale), { locale, articleIds }), locale)
}
