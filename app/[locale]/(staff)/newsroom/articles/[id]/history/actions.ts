'use server'
// Orders about one version of an article, as server actions.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { currentPerson } from '@/app/_edges/session'
import { GUEST } from '@/domain/actor'
import { restoreRevision } from '@/domain/articles/commands'
import { nameRevision } from '@/domain/articles/history/commands'
import { type Locale, localePath } from '@/lib/i18n/locale'

export async function restoreFromHistoryAction(locale: Locale, articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const order = { articleId, revisionId: fieldText(form, 'revisionId'), version: Number(fieldText(form, 'version')) }
  const outcome = await restoreRevision((await currentPerson()) ?? GUEST, order)
  if (!outcome.ok) return formState(outcome, locale)
  redirect(localePath(locale, `/newsroom/articles/${articleId}`))
}

export async function nameAction(locale: Locale, articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const order = { articleId, revisionId: fieldText(form, 'revisionId'), name: fieldText(form, 'name') }
  const outcome = await nameRevision((await currentPerson()) ?? GUEST, order)
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}
