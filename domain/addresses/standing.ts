// Addresses that are there whatever the database holds. The press, the map for search engines and the check before publishing read
// the same lists; scripts/structure/addresses.test.ts compares them with the routes.
import { FEED_FILES } from '../feeds/feed'

/** Doors of the newsroom: never a reader's page. */
export const STAFF_DOORS: ReadonlySet<string> = new Set([
  'newsroom',
  'sign-in',
  'set-password',
  'forgotten-password',
  'second-factor',
  'set-up',
  'moderate',
])

/** Pages each language has, beside its sections, that search engines should know. */
export const MAPPED_PAGES = ['latest', 'archive', 'corrections', 'rules'] as const
/** There when the paper has written it, and on the map then. */
const WRITTEN_PAGES = ['standards'] as const
/** Those that are of no use to anybody who has not been there. */
const UNMAPPED_PAGES = ['search', 'saved'] as const
/** Files with an extension that each language has for itself. */
export const FILES_OF_A_LANGUAGE: ReadonlySet<string> = new Set([...Object.values(FEED_FILES), 'llms.txt'])
/** Files of the whole paper, at the root alone. */
const FILES_OF_THE_PAPER: ReadonlySet<string> = new Set(['robots.txt', 'ads.txt', 'security.txt', 'sitemap.xml'])
export const SITEMAP_FILE = /^sitemap-([a-z0-9-]+)\.xml$/

const OF_A_LANGUAGE: ReadonlySet<string> = new Set([...MAPPED_PAGES, ...WRITTEN_PAGES, ...UNMAPPED_PAGES, ...FILES_OF_A_LANGUAGE])
export const STANDING: readonly string[] = [...OF_A_LANGUAGE, ...FILES_OF_THE_PAPER]

/** `name`: the only one below the language. `isAtRoot`: no language is named. */
export function isStanding(name: string, { isAtRoot }: { isAtRoot: boolean }): boolean {
  return OF_A_LANGUAGE.has(name) || SITEMAP_FILE.test(name) || (isAtRoot && FILES_OF_THE_PAPER.has(name))
}
