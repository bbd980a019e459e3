// A page of the paper: the header, the page itself, the footer. The way past the header is the layout's.
import type { ReactNode } from 'react'
import type { Paper } from '@/domain/settings/paper'
import { Footer } from './footer'
import { Masthead } from './masthead'

export type SitePageProps = {
  paper: Paper
  now: Date
  /** Slug of the section the page belongs to. */
  currentSection?: string
  /** Is the page the section's own, or a story in it? */
  isSectionPage?: boolean
  /** The front page has the large masthead, which is then its heading. */
  isFront?: boolean
  /** A story has dates of its own near its headline: today's beside them would be taken for one of them. */
  isStory?: boolean
  /** Address of this page in the other language; without it the switch leads to the other front page. */
  otherLanguagePath?: string
  /** Which version of the page this is, and where the other one stands; without it none is offered. */
  version?: { isLite: boolean; otherPath: string }
  children: ReactNode
}

export function SitePage({ children, ...place }: SitePageProps) {
  return (
    <>
      <Masthead {...place} />
      <main id="content" className="site-main" tabIndex={-1}>
        {children}
      </main>
      <Footer paper={place.paper} version={place.version} />
    </>
  )
}
