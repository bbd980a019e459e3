// robots.txt (RFC 9309): what no robot need ask for, what the robots of language models may not, and where the map is.
import { LITE } from '@/lib/i18n/lite'
import { LOCALES, localePath } from '@/lib/i18n/locale'
import { ANSWERING_ROBOTS, TRAINING_ROBOTS } from './ai-robots'
import type { AiPolicy } from './schema'

const PRIVATE = ['/newsroom', '/moderate', '/sign-in', '/set-password', '/forgotten-password', '/second-factor', '/set-up', '/comment/']
/** What was searched for makes pages without end. Search itself may be found; its results say `noindex` besides. */
const SEARCHED = '/search?'
/** Of what is for one reader or without end, the light version is, too. */
const LIGHT = [`/${LITE}/comment/`, `/${LITE}${SEARCHED}`]

const FORBIDDEN: Record<AiPolicy, readonly string[]> = {
  allow: [],
  noTraining: TRAINING_ROBOTS,
  forbid: [...TRAINING_ROBOTS, ...ANSWERING_ROBOTS],
}

export function robotsTxt(policy: AiPolicy, site: string): string {
  const everywhere = LOCALES.flatMap((locale) => [...PRIVATE, SEARCHED, ...LIGHT].map((path) => localePath(locale, path)))
  const closed = ['/api/', ...everywhere].map((path) => `Disallow: ${path}`)
  const robots = FORBIDDEN[policy].map((robot) => `User-agent: ${robot}`)
  // No empty line between the names: they are one group.
  const forbidden = robots.length > 0 ? [[...robots, 'Disallow: /']] : []
  const maps = ['/sitemap.xml', ...LOCALES.map((locale) => localePath(locale, '/sitemap-news.xml'))]
  const groups = [['User-agent: *', ...closed], ...forbidden, maps.map((path) => `Sitemap: ${site}${path}`)]
  return `${groups.map((group) => group.join('\n')).join('\n\n')}\n`
}
