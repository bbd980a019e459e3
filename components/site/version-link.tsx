// From the whole page to its light version, and back.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { SitePageProps } from './site-page'

type Props = { version: NonNullable<SitePageProps['version']>; locale: Locale }

/** `data-whole`: in the light version, where links lead to light pages, this one does not. */
export function VersionLink({ version: { isLite, otherPath }, locale }: Props) {
  return (
    <a href={otherPath} rel="nofollow" data-whole={isLite || undefined}>
      {translator(locale, 'site')(isLite ? 'lite.whole' : 'lite.link')}
    </a>
  )
}
