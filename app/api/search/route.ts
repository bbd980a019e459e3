// What may be meant by a question that is still being typed.
import { problemResponse } from '@/app/_edges/respond'
import { SUGGESTIONS, secondsToWait } from '@/domain/search/limits'
import { suggest } from '@/domain/search/queries'
import { Asked } from '@/domain/search/schema'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** Many type the same words; an answer may be as old as a page of the search. */
const KEPT_SECONDS = 60

export async function GET(request: Request): Promise<Response> {
  const { q, lang = DEFAULT_LOCALE } = Asked.parse(Object.fromEntries(new URL(request.url).searchParams))
  const t = translator(lang, 'search')
  const wait = await secondsToWait(SUGGESTIONS, request.headers.get('x-visnyk-address') ?? '')
  if (wait !== null) {
    const title = translator(lang, 'errors')('failures.tooFast')
    return problemResponse({ type: 'about:blank', title, status: 429, code: 'tooFast' }, { 'retry-after': String(wait) })
  }
  const found = await suggest(q, { locale: lang })
  const suggestions = found.map(({ kind, text, path }) => ({ text, path, note: kind === 'author' ? t('author') : '' }))
  return Response.json({ suggestions }, { headers: { 'cache-control': `public, max-age=${KEPT_SECONDS}`, 'x-robots-tag': 'noindex' } })
}
