// What search engines need not visit, and where the list of all addresses is.
import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'
import { LOCALES, localePath } from '@/lib/i18n/locale'

export const dynamic = 'force-dynamic'

const PRIVATE = ['/newsroom', '/sign-in', '/set-password', '/forgotten-password', '/second-factor', '/set-up', '/comment/']

export default function robots(): MetadataRoute.Robots {
  const disallow = ['/api/', ...LOCALES.flatMap((locale) => PRIVATE.map((path) => localePath(locale, path)))]
  return { rules: { userAgent: '*', allow: '/', disallow }, sitemap: `${env().SITE_URL}/sitemap.xml` }
}
