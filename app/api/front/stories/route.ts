// Stories an editor may put on a front page: by words of their headlines, or by name.
import { z } from 'zod'
import { requestLocale } from '@/app/_edges/request'
import { turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { findFrontStories, searchFrontStories } from '@/domain/front/desk'
import { LOCALES } from '@/lib/i18n/locale'

const Asked = z.object({
  locale: z.enum(LOCALES),
  section: z.uuid().nullable(),
  q: z.string().max(200).nullable(),
  ids: z
    .string()
    .max(4_000)
    .nullable()
    .transform((ids) => ids?.split(',').filter((id) => z.uuid().safeParse(id).success) ?? []),
})

export async function GET(request: Request): Promise<Response> {
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, requestLocale(request))
  const { searchParams } = new URL(request.url)
  const asked = Asked.safeParse(Object.fromEntries(['locale', 'section', 'q', 'ids'].map((name) => [name, searchParams.get(name)])))
  if (!asked.success) return turnAway('notUnderstood', 400, person.locale)
  const { locale, section: sectionId, q, ids } = asked.data
  const place = { locale, sectionId }
  const stories = q === null ? await findFrontStories(person, place, ids) : await searchFrontStories(person, place, q)
  return Response.json({ stories }, { headers: { 'cache-control': 'no-store' } })
}
