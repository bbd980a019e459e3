// The paper for programs of language models, in a page of Markdown: https://llmstxt.org
import { DEFAULT_LOCALE, LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { FEED_FORMATS, FEED_NAMES, feedPath } from '../feeds/feed'
import type { Paper } from '../settings/paper'
import type { AiPolicy } from './schema'

export function llmsTxt({ locale, name, motto, sections, standards }: Paper, { policy, site }: { policy: AiPolicy; site: string }): string {
  const t = translator(locale, 'feeds')
  const at = (path: string) => site + localePath(locale, path)
  const other = LOCALES.find((one) => one !== locale) ?? DEFAULT_LOCALE
  const groups = [
    [`# ${plain(name)}`],
    [`> ${plain(motto) || t('llms.about', { name: plain(name) })}`],
    [t('llms.about', { name: plain(name) })],
    [t('llms.times')],
    [`## ${t('llms.policy')}`],
    [t(`llms.policies.${policy}`)],
    [`## ${t('llms.sections')}`],
    sections.map((section) => link(section.name, at(`/${section.slug}`), section.description)),
    [`## ${t('llms.follow')}`],
    FEED_FORMATS.map((format) => link(t('llms.feed', { format: FEED_NAMES[format] }), site + feedPath(locale, { kind: 'paper' }, format))),
    [t('llms.everySection')],
    [`## ${t('llms.paper')}`],
    [
      ...(standards ? [link(t('llms.standards'), at('/standards'))] : []),
      link(t('llms.corrections'), at('/corrections')),
      link(t('llms.rules'), at('/rules')),
      link(t('llms.map'), `${site}/sitemap.xml`),
      link(t('llms.other'), site + localePath(other, '/llms.txt')),
    ],
  ]
  const written = groups.filter((group) => group.length > 0)
  return `${written.map((group) => group.join('\n')).join('\n\n')}\n`
}

function link(name: string, address: string, about = ''): string {
  return `- [${plain(name)}](${address})${about ? `: ${plain(about)}` : ''}`
}

/** Words of the paper are words: no sign in them makes Markdown. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&')
}
