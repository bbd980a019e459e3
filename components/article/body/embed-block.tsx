// A third party's post or video: a card with a link to the original. Nothing of theirs is loaded until the reader asks.
import type { BlockOf } from '@/domain/articles/body'
import { embedFrame } from '@/domain/articles/embed'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function EmbedBlock({ block, locale }: { block: BlockOf<'embed'>; locale: Locale }) {
  const t = translator(locale, 'article')
  const frame = embedFrame(block.provider, block.url)
  const host = hostOf(block.url)
  const kind = t(`embed.${block.provider}`)
  const card = (
    <>
      <p className="embed-kind">{kind}</p>
      {block.title && <p className="embed-title">{block.title}</p>}
      <p className="embed-actions">
        <a href={block.url}>{t('embedOpen', { host })}</a>
        {frame && (
          <button type="button" hidden>
            {t('embedShow')}
          </button>
        )}
      </p>
      {frame && <p className="embed-note">{t('embedNote', { host })}</p>}
    </>
  )
  if (!frame) return <div className="embed">{card}</div>
  return (
    <visnyk-embed class="embed" data-src={frame.src} data-title={block.title ?? kind} data-ratio={frame.ratio?.toFixed(4)}>
      {card}
    </visnyk-embed>
  )
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
}
