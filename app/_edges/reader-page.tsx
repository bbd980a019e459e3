// A reader's page from its address to its HTML. React draws it once, into text: nothing of the page lives on in the browser, so it is a
// route and not a Next page, which would be drawn twice and sent twice (docs/decisions/0012).
import type { ReactElement } from 'react'
import { Document } from '@/components/site/document'
import { LiteDocument } from '@/components/site/lite-document'
import type { PageHead } from '@/components/site/page-head'
import type { SitePageProps } from '@/components/site/site-page'
import { findStrip } from '@/domain/breaking/queries'
import { findWeight } from '@/domain/media/weight'
import type { Paper } from '@/domain/settings/paper'
import { findPaper } from '@/domain/settings/queries'
import { hasLitePage, LITE, litePath } from '@/lib/i18n/lite'
import { cookieOf, readerCookieName } from '@/lib/reader-cookies'
import { earlyFonts, type SheetName, sheetMark, withSheets } from '@/lib/sheets'
import { lighten } from './lighten'
import { pageAddress } from './page-address'
import { localeOf } from './paper'

export type Asked<P> = {
  params: P
  paper: Paper
  /** All parts of a page agree what «today» is. */
  now: Date
  /** Where in a list the page begins. */
  cursor: string | undefined
  query: URLSearchParams
  /** The cookie of a confirmed reader; empty on every page that is not for one reader alone. */
  session: string
}

/** What is on the page, its place in the paper, and what it needs beside the readers' own sheet. */
export type ReaderPage = Omit<SitePageProps, 'paper' | 'now' | 'version'> & {
  head: PageHead
  sheets?: readonly SheetName[]
  status?: number
}

type Context<P> = { params: Promise<P & { locale: string }> }

/** The `GET` of a page. `compose` reads what the page shows; it may say `notFound()` or redirect, as everywhere in Next. */
export function readerPage<P = object>(compose: (asked: Asked<P>) => Promise<ReaderPage>) {
  return async (request: Request, { params }: Context<P>): Promise<Response> => {
    const { locale: language, ...rest } = await params
    const locale = localeOf(language)
    const now = new Date()
    const [paper, strip] = await Promise.all([findPaper(locale), findStrip(locale, now)])
    const query = new URL(request.url).searchParams
    const cursor = query.get('cursor') ?? undefined
    const {
      sheets = [],
      status = 200,
      ...page
    } = await compose({
      params: rest as P,
      paper,
      now,
      cursor,
      query,
      session: cookieOf(request, readerCookieName()),
    })
    const address = pageAddress(request.url, locale)
    const isLite = query.has(LITE)
    const light = hasLitePage(address) ? { isLite, otherPath: litePath(address) } : undefined
    const names: SheetName[] = isLite ? ['lite'] : ['reader', ...sheets]
    const all = { ...page, paper, now, strip, sheets: names.map((name) => ({ name, text: sheetMark(name) })) }
    const html = isLite
      ? await lighten(await draw(<LiteDocument {...all} version={{ isLite, otherPath: address }} />), { locale, weigh: findWeight })
      : await draw(<Document {...all} version={light} fonts={earlyFonts(locale)} />)
    // As bytes: of a string `Response` looks at every letter first, for one millisecond.
    return new Response(withSheets(html, names), { status, headers: { 'content-type': 'text/html; charset=utf-8' } })
  }
}

async function draw(page: ReactElement): Promise<string> {
  // Next lets a route import it only where it is used.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}
