'use client'
// Roughly what X, Facebook, Telegram and Google show of the card. Drawn here: nobody else is asked, and nobody else learns of it.
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import { INK, PAPER } from '@/domain/sharing/card-colours'
import { PLACE_NAMES, SHARING_PLACES, type SharingPlace, shownIn } from '@/domain/sharing/shown-elsewhere'
import { type CardInHand, CardPicture, objectPosition, source } from './card-picture.client'
import type { SharedFrom } from './shared-from'

type Card = CardInHand & { description: string }
type ShownProps = { card: Card; from: SharedFrom }

const DRAWN: Record<SharingPlace, (props: ShownProps) => ReactNode> = {
  x: InX,
  facebook: InFacebook,
  telegram: InTelegram,
  google: InGoogle,
}

export function SharePreviews({ card, from }: ShownProps) {
  const t = useTranslations('editor')
  return (
    <section className="sh-all" aria-label={t('share.previews')}>
      <p className="nr-quiet">{t('share.approximate')}</p>
      {SHARING_PLACES.map((place) => {
        const Shown = DRAWN[place]
        return (
          <figure key={place} className="sh-one" aria-label={t('share.in', { place: PLACE_NAMES[place] })}>
            <figcaption>{PLACE_NAMES[place]}</figcaption>
            <div className={`sh-${place}`} lang={card.locale}>
              <Shown card={card} from={from} />
            </div>
          </figure>
        )
      })}
    </section>
  )
}

function InX({ card, from }: ShownProps) {
  const t = useTranslations('editor')
  const { headline } = shownIn('x', card)
  return (
    <>
      <div className="sh-x-picture">
        <CardPicture card={card} paperName={from.paperName} />
        <p className="sh-x-title" style={{ background: INK, color: PAPER }}>
          {headline}
        </p>
      </div>
      <p className="sh-small">{t('share.from', { host: from.host })}</p>
    </>
  )
}

function InFacebook({ card, from }: ShownProps) {
  const { headline, description } = shownIn('facebook', card)
  return (
    <>
      <CardPicture card={card} paperName={from.paperName} />
      <div className="sh-facebook-words">
        <p className="sh-small sh-upper">{from.host}</p>
        <p className="sh-title">{headline}</p>
        <p className="sh-small">{description}</p>
      </div>
    </>
  )
}

function InTelegram({ card, from }: ShownProps) {
  const { headline, description } = shownIn('telegram', card)
  return (
    <>
      <p className="sh-telegram-site">{from.paperName}</p>
      <p className="sh-title">{headline}</p>
      <p>{description}</p>
      <CardPicture card={card} paperName={from.paperName} />
    </>
  )
}

function InGoogle({ card, from }: ShownProps) {
  const { headline, description } = shownIn('google', card)
  const { photo, section } = card
  return (
    <>
      <p className="sh-small">
        <span className="sh-google-site">{from.paperName}</span> {[from.host, section?.name].filter(Boolean).join(' › ')}
      </p>
      <div className="sh-google-words">
        <div>
          <p className="sh-google-title">{headline}</p>
          <p className="sh-small">{description}</p>
        </div>
        {photo && <img src={source(photo, 320)} alt="" style={{ objectPosition: objectPosition(photo) }} />}
      </div>
    </>
  )
}
