// Ways to pass a story on: plain links that load nothing and follow nobody, and a button to copy the address.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** `url`: the whole address of the story. */
type Props = { url: string; headline: string; locale: Locale }

export function ShareLinks({ url, headline, locale }: Props) {
  const t = translator(locale, 'article')
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t('share')}</h2>
      <ul>
        {placesFor(url, headline).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="nofollow noopener" aria-label={t('shareOn', { place: name })}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={withQuery('mailto:', { subject: headline, body: url })}>{t('shareMail')}</a>
        </li>
        <li>
          <visnyk-copy data-done={t('copied')}>
            <button type="button" value={url} hidden>
              {t('copyLink')}
            </button>
            <span role="status" />
          </visnyk-copy>
        </li>
      </ul>
    </section>
  )
}

function placesFor(url: string, headline: string): { name: string; href: string }[] {
  const both = `${headline} ${url}`
  return [
    { name: 'Telegram', href: withQuery('https://t.me/share/url', { url, text: headline }) },
    { name: 'Facebook', href: withQuery('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { name: 'X', href: withQuery('https://x.com/intent/post', { url, text: headline }) },
    { name: 'WhatsApp', href: withQuery('https://wa.me/', { text: both }) },
    { name: 'Viber', href: withQuery('viber://forward', { text: both }) },
  ]
}

/** Letters know no `+` for a space, so everything is percent-encoded. */
function withQuery(address: string, query: Record<string, string>): string {
  return `${address}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`
}
