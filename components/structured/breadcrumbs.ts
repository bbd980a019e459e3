// The way to a page from the front page, as search engines show it instead of an address.
import type { BreadcrumbList, WithContext } from 'schema-dts'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { House } from './publisher'

/** `path` with the prefix of its language; the last step is the page itself. */
type Step = { name: string; path: string }

export function breadcrumbs({ siteUrl, locale }: Pick<House, 'siteUrl' | 'locale'>, steps: readonly Step[]): WithContext<BreadcrumbList> {
  const home = { name: translator(locale, 'article')('home'), path: localePath(locale, '/') }
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map(({ name, path }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: siteUrl + path,
    })),
  }
}
