// The feed of a language that has a prefix in its addresses.
import { feedResponse } from '@/app/_edges/feed'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locale'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ locale: string }> }

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  if (!isLocale(locale) || locale === DEFAULT_LOCALE) return new Response(null, { status: 404 })
  return await feedResponse(locale)
}
