// What a sender hears while the paper has no time to keep a comment: when to come again. A browser without scripts gets its words
// back in a form that sends them once more; this page asks nothing of the database.
import { problemResponse } from '@/app/_edges/respond'
import { formToken } from '@/domain/comments/form-token'
import { COMMENT_FIELDS } from '@/domain/comments/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { isUuid } from './asking'

const RETRY_SECONDS = 5
const HEADERS = { 'retry-after': String(RETRY_SECONDS), 'cache-control': 'no-store' }

type Sent = { fields: unknown; isBrowser: boolean; locale: Locale }

export async function busy({ fields, isBrowser, locale }: Sent): Promise<Response> {
  const title = translator(locale, 'comments')('busy.text')
  if (!isBrowser) return problemResponse({ type: 'about:blank', title, status: 503, code: 'busy' }, HEADERS)
  const { renderToStaticMarkup } = await import('react-dom/server')
  const page = renderToStaticMarkup(<BusyPage locale={locale} typed={typedIn(fields)} />)
  return new Response(`<!DOCTYPE html>${page}`, { status: 503, headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } })
}

type Typed = Record<string, string>

function typedIn(fields: unknown): Typed {
  const pairs = Object.entries(typeof fields === 'object' && fields !== null ? fields : {})
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

function BusyPage({ locale, typed }: { locale: Locale; typed: Typed }) {
  const t = translator(locale, 'comments')
  const { text = '', articleId = '' } = typed
  const kept = ['articleId', 'parentId', 'tellMe', ...COMMENT_FIELDS].filter((name) => name !== 'text' && typed[name])
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{t('busy.title')}</title>
      </head>
      <body>
        <main>
          <h1>{t('busy.title')}</h1>
          <p>{t('busy.text')}</p>
          <form method="post" action="/api/comments" acceptCharset="utf-8">
            {kept.map((name) => (
              <input key={name} type="hidden" name={name} value={typed[name]} />
            ))}
            {isUuid(articleId) && <input type="hidden" name="form" value={formToken(articleId, new Date())} />}
            <p>
              <label htmlFor="text">{t('form.text')}</label>
            </p>
            <p>
              <textarea id="text" name="text" rows={10} cols={40} defaultValue={text} />
            </p>
            <p>
              <button type="submit">{t('busy.again')}</button>
            </p>
          </form>
        </main>
      </body>
    </html>
  )
}
