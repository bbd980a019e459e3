'use server'
// Taking a photograph into the library and describing it, as server actions: the library works without JavaScript.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { currentPerson } from '@/app/_edges/session'
import { GUEST } from '@/domain/actor'
import { describeMedia } from '@/domain/media/commands'
import { importPicture } from '@/domain/media/import-picture'
import { type Locale, localePath } from '@/lib/i18n/locale'

const MAX_NAME = 200

export async function uploadPhotoAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const file = form.get('file')
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  const originalName = file instanceof File ? file.name.slice(-MAX_NAME) : ''
  const outcome = await importPicture((await currentPerson()) ?? GUEST, { bytes, originalName })
  if (!outcome.ok) return formState(outcome, locale)
  redirect(localePath(locale, `/newsroom/media/${outcome.value.id}`))
}

export async function describePhotoAction(locale: Locale, mediaId: string, _: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => fieldText(form, name)
  const words = { alt: text('alt'), caption: text('caption'), credit: text('credit') }
  const rights = { copyrightNotice: text('copyrightNotice'), licenceUrl: text('licenceUrl'), acquireLicenceUrl: text('acquireLicenceUrl') }
  const focus = { focalX: text('focalX'), focalY: text('focalY') }
  const outcome = await describeMedia((await currentPerson()) ?? GUEST, { mediaId, ...words, ...rights, ...focus })
  if (outcome.ok) refresh()
  return { ...formState(outcome, locale), values: { ...words, ...rights } }
}
