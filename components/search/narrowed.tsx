// Why nothing was found, when it was looked for in a part of the paper only: which part, and the way to look everywhere.
import { type Asked, isBackwards } from '@/domain/search/schema'
import { longDate, noonOf } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { Choices } from './search-filters'
import { searchPath } from './search-path'

type Props = { locale: Locale; asked: Asked; choices: Choices }

export function Narrowed({ locale, asked, choices }: Props) {
  const t = translator(locale, 'search')
  const { q, from, to } = asked
  if (isBackwards(asked)) {
    return <p>{t.rich('backwards', { link: (words) => <a href={searchPath(locale, { ...asked, from: to, to: from })}>{words}</a> })}</p>
  }
  const what = narrowings({ locale, asked, choices })
  if (what.length === 0) return null
  return <p>{t.rich('narrowed', { what: what.join(', '), link: (words) => <a href={searchPath(locale, { q })}>{words}</a> })}</p>
}

function narrowings({ locale, asked: { section, author, lang, from, to }, choices }: Props): string[] {
  const t = translator(locale, 'search')
  const nameOf = (all: readonly { id: string; name: string }[], id: string | undefined) => all.find((one) => one.id === id)?.name
  const [shelf, writer] = [nameOf(choices.sections, section), nameOf(choices.authors, author)]
  const day = (one: string) => longDate(locale, noonOf(one))
  return [
    shelf && t('narrowedBy.section', { name: shelf }),
    writer && t('narrowedBy.author', { name: writer }),
    lang && lang !== locale && t('narrowedBy.language', { language: lang }),
    from && to && t('narrowedBy.span', { from: day(from), to: day(to) }),
    from && !to && t('narrowedBy.from', { day: day(from) }),
    to && !from && t('narrowedBy.to', { day: day(to) }),
  ].filter((one): one is string => typeof one === 'string' && one !== '')
}
