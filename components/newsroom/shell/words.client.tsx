'use client'
// Gives the newsroom's client components their words; the server sends only the areas they use.
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'
import type { Messages } from '@/lib/i18n/messages'

type Props = { locale: Locale; messages: object; children: ReactNode }

export function Words({ locale, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages as Messages} timeZone="Europe/Kyiv">
      {children}
    </IntlProvider>
  )
}
