// Root layout of the newsroom: its own style sheet and scripts, which never reach a reader.
import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Words } from '@/components/newsroom/shell/words.client'
import { isLocale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import './newsroom.css'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const name = translator(locale, 'newsroom')('name')
  return { title: { default: name, template: `%s — ${name}` }, robots: { index: false, follow: false } }
}

export default async function StaffLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale}>
      <body>
        <Words locale={locale}>{children}</Words>
      </body>
    </html>
  )
}
