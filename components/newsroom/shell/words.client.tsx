'use client'
// Gives the newsroom's client components their words. They are a script that browsers keep: sent with every page, they would be
// more than half of it.
import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'
import { MESSAGES, type Messages } from '@/lib/i18n/messages'

export function Words({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={MESSAGES[locale] as Messages} timeZone="Europe/Kyiv">
      {children}
    </IntlProvider>
  )
}
