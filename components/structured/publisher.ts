// The newspaper as search engines know it: an organisation and its site, each with one name that every page repeats.
import type { NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints, WithContext } from 'schema-dts'
import type { StandardsPart } from '@/domain/standards/standards'
import { type Locale, localePath } from '@/lib/i18n/locale'

export type House = {
  /** `https://visnyk.example`, without a slash at its end. */
  siteUrl: string
  paperName: string
  locale: Locale
  /** What the paper says of itself in this language. */
  standards: readonly StandardsPart[]
}

/** The properties of schema.org by which search engines know each part of the page of standards. */
const POLICIES = {
  principles: 'publishingPrinciples',
  ethics: 'ethicsPolicy',
  ownership: 'ownershipFundingInfo',
  masthead: 'masthead',
} as const satisfies Record<StandardsPart, keyof Exclude<NewsMediaOrganization, string>>

/** Only what readers can open: a policy nobody can read is none. */
export function publisher({ siteUrl, paperName, locale, standards }: House): NewsMediaOrganization {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${siteUrl}/#publisher`,
    name: paperName,
    url: `${siteUrl}/`,
    logo: { '@type': 'ImageObject', url: `${siteUrl}/publisher-logo.png`, width: '512', height: '512' },
    ...policies(`${siteUrl}${localePath(locale, '/standards')}`, standards),
    correctionsPolicy: siteUrl + localePath(locale, '/corrections'),
    actionableFeedbackPolicy: siteUrl + localePath(locale, '/rules'),
  }
}

/** The principles are the page itself, other parts have a place on it. */
function policies(page: string, standards: readonly StandardsPart[]) {
  return Object.fromEntries(standards.map((part) => [POLICIES[part], part === 'principles' ? page : `${page}#${part}`]))
}

/** For the front page, which is the paper's own: where else it is, and its site in this language. */
export function wholeHouse(
  house: House,
  { motto, profileLinks }: { motto: string; profileLinks: readonly string[] },
): [WithContext<NewsMediaOrganization>, WithContext<WebSite>] {
  const { siteUrl, paperName, locale } = house
  const sameAs = profileLinks.length > 0 ? [...profileLinks] : undefined
  return [
    // Another type than its own fields' would be: the compiler cannot spread a union of strings.
    { '@context': 'https://schema.org', ...(publisher(house) as object), sameAs } as WithContext<NewsMediaOrganization>,
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      '@id': siteId(house),
      url: siteUrl + localePath(locale, '/'),
      name: paperName,
      description: motto || undefined,
      inLanguage: locale,
      publisher: { '@id': `${siteUrl}/#publisher` },
      potentialAction: searchAction(house),
    },
  ]
}

function searchAction({ siteUrl, locale }: House): WithActionConstraints<SearchAction> {
  const urlTemplate = `${siteUrl}${localePath(locale, '/search')}?q={search_term_string}`
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate },
    'query-input': 'required name=search_term_string',
  }
}

export function siteId({ siteUrl, locale }: Pick<House, 'siteUrl' | 'locale'>): string {
  return `${siteUrl}${localePath(locale, '/')}#website`
}
