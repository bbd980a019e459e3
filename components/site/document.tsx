// The sheet every reader's page is printed on: language, type, the one small script, what is breaking, and the page itself.
import type { ReactNode } from 'react'
import type { Strip } from '@/domain/breaking/strip'
import { translator } from '@/lib/i18n/translator'
import { BreakingStrip } from './breaking-strip'
import { type PageHead, PageHeadTags } from './page-head'
import { SitePage, type SitePageProps } from './site-page'

type Props = SitePageProps & {
  head: PageHead
  strip: Strip | null
  /** Names of the style sheets, in their order, and what is printed for each. */
  sheets: readonly { name: string; text: string }[]
  /** Font files worth asking for before the text is there. */
  fonts: readonly string[]
  children: ReactNode
}

export function Document({ head, strip, sheets, fonts, ...page }: Props) {
  const { paper, now } = page
  return (
    <html lang={paper.locale}>
      {/* biome-ignore lint/style/noHeadElement: this is the document itself, and no Next page */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {sheets.map(({ name, text }) => (
          <style key={name} href={name} precedence={name}>
            {text}
          </style>
        ))}
        {/* What it improves is there without it: letters and photographs come first. */}
        <script type="module" src="/reader.js" async fetchPriority="low" />
        <PageHeadTags head={head} />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {translator(paper.locale, 'site')('skip')}
        </a>
        {strip && <BreakingStrip strip={strip} now={now} locale={paper.locale} />}
        <SitePage {...page} />
      </body>
    </html>
  )
}
