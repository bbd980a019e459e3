// The sheet every reader's page is printed on: language, type, the one small script, and what is breaking. Header and footer
// come with the page, which alone knows its place in the paper and its other language.
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { localeOf, renderTime } from '@/app/_edges/paper'
import { BreakingStrip } from '@/components/site/breaking-strip'
import { findStrip } from '@/domain/breaking/queries'
import { translator } from '@/lib/i18n/translator'
import { FontPreload } from './font-preload'
import './reader.css'

export const dynamic = 'force-dynamic'

/** The ground of tokens.css in both themes; tokens.test.ts keeps them equal. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: 'rgb(251 249 244)' },
    { media: '(prefers-color-scheme: dark)', color: 'rgb(23 22 20)' },
  ],
  colorScheme: 'light dark',
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function ReaderLayout({ children, params }: Props) {
  const locale = localeOf((await params).locale)
  const now = renderTime()
  const strip = await findStrip(locale, now)
  return (
    <html lang={locale}>
      <head>
        <FontPreload locale={locale} />
        <script type="module" src="/reader.js" async />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {translator(locale, 'site')('skip')}
        </a>
        {strip && <BreakingStrip strip={strip} now={now} locale={locale} />}
        {children}
      </body>
    </html>
  )
}
