'use client'
// The drawn card as the server will draw it: the same room, the same fitting, the letters of the browser.
import { useTranslations } from 'use-intl/react'
import { type Genre, isLabelled } from '@/domain/articles/genre'
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'
import { INK, INK_SOFT, PAPER, sectionColour } from '@/domain/sharing/card-colours'
import { CARD_WIDTH, headlineRoom, LEADING } from '@/domain/sharing/card-layout'
import { fitWords } from '@/domain/sharing/fitting'
import type { Locale } from '@/lib/i18n/locale'

export type CardInHand = {
  locale: Locale
  genre: Genre
  headline: string
  section: { name: string; colour: string } | null
  photo: Photo | null
}

export function CardPicture({ card, paperName }: { card: CardInHand; paperName: string }) {
  const t = useTranslations('editor')
  const { headline, section, genre, photo } = card
  const { lines, size } = fitWords(headline, headlineRoom(photo !== null), widthInBrowser)
  const colour = sectionColour(section?.colour ?? '')
  return (
    <div
      className={photo ? 'sh-card sh-card-photo' : 'sh-card'}
      role="img"
      aria-label={`${t('share.drawn')}: ${headline}`}
      style={{ background: PAPER, color: INK, borderColor: colour }}
    >
      <div className="sh-card-words">
        <p className="sh-card-label" style={{ color: colour }}>
          {section?.name} {isLabelled(genre) && <span style={{ color: INK_SOFT }}>{t(`genre.${genre}`)}</span>}
        </p>
        <p className="sh-card-headline" style={{ fontSize: ofCard(size), lineHeight: LEADING }}>
          {lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p className="sh-card-name">{paperName}</p>
      </div>
      {photo && <img src={source(photo, 960)} alt="" style={{ objectPosition: objectPosition(photo), borderColor: colour }} />}
    </div>
  )
}

export function source(photo: Photo, width: number): string {
  return renditionPath(photo, renditionFor(photo, width))
}

export function objectPosition({ focalX, focalY }: Photo): string {
  return `${focalX * 100}% ${focalY * 100}%`
}

/** A length of the card, whatever size it is shown at. */
function ofCard(length: number): string {
  return `${(length / CARD_WIDTH) * 100}cqw`
}

const MEASURED_AT = 100
let pen: CanvasRenderingContext2D | null = null

function widthInBrowser(words: string, size: number): number {
  pen ??= document.createElement('canvas').getContext('2d')
  if (!pen) return words.length * size * 0.5
  pen.font = `600 ${MEASURED_AT}px Literata`
  return (pen.measureText(words).width * size) / MEASURED_AT
}
