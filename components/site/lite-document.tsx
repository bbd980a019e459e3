// The sheet a light page is printed on: the same words as on the whole page, and nothing that has to be fetched beside them.
import { translator } from '@/lib/i18n/translator'
import { BreakingStrip } from './breaking-strip'
import type { DocumentProps } from './document'
import { Footer } from './footer'
import { LiteMasthead } from './lite-masthead'

export function LiteDocument({ head, strip, sheets, children, ...page }: DocumentProps) {
  const { paper, now, version } = page
  const { locale } = paper
  return (
    <html lang={locale}>
      {/* biome-ignore lint/style/noHeadElement: this is the document itself, and no Next page */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {sheets.map(({ name, text }) => (
          <style key={name} href={name} precedence={name}>
            {text}
          </style>
        ))}
        <title>{head.title}</title>
        <meta name="color-scheme" content="light dark" />
        {head.description && <meta name="description" content={head.description} />}
        {head.canonical ? <link rel="canonical" href={head.canonical} /> : <meta name="robots" content="noindex, follow" />}
        {/* Without it a browser asks for /favicon.ico by itself. */}
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {translator(locale, 'site')('skip')}
        </a>
        {strip && <BreakingStrip strip={strip} now={now} locale={locale} />}
        <LiteMasthead {...page} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer paper={paper} version={version} />
      </body>
    </html>
  )
}
