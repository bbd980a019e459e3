// What the writing page suggests while a word is typed: tags, or other stories by their headlines.
import { requestLocale } from '@/app/_edges/request'
import { turnAway } from '@/app/_edges/respond'
import { currentPerson } from '@/app/_edges/session'
import { searchHeadlines, searchTags } from '@/domain/articles/desk'
import { isLocale } from '@/lib/i18n/locale'

const MAX_QUERY = 200

export async function GET(request: Request): Promise<Response> {
  const person = await currentPerson()
  if (!person) return turnAway('signedOut', 401, requestLocale(request))
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale') ?? ''
  if (!isLocale(locale)) return turnAway('notUnderstood', 400, person.locale)
  const asked = { locale, q: (searchParams.get('q') ?? '').slice(0, MAX_QUERY) }
  const found =
    searchParams.get('for') === 'tags' ? { tags: await searchTags(person, asked) } : { stories: await searchHeadlines(person, asked) }
  return Response.json(found, { headers: { 'cache-control': 'no-store' } })
}
