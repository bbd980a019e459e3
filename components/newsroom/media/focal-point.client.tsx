'use client'
// The point of interest: wherever a picture is cropped, this stays in sight. By mouse on the picture, by keys, or by the sliders.
import { type KeyboardEvent, type MouseEvent, useId } from 'react'
import { useTranslations } from 'use-intl/react'
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'

export type Focus = { focalX: number; focalY: number }
type Props = { photo: Photo; alt: string; focus: Focus; onMove: (focus: Focus) => void; disabled?: boolean }

const STEP = 0.02
const STRIDE = 0.1
const SHOWN_WIDTH = 640
const KEYS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

export function FocalPoint({ photo, alt, focus, onMove, disabled = false }: Props) {
  const t = useTranslations('media')
  const hintId = useId()
  const source = renditionPath(photo, renditionFor(photo, SHOWN_WIDTH))
  const objectPosition = `${focus.focalX * 100}% ${focus.focalY * 100}%`

  function point(event: MouseEvent<HTMLButtonElement>) {
    // A click made by the keyboard has no place.
    if (event.detail === 0) return
    const box = event.currentTarget.getBoundingClientRect()
    onMove({ focalX: share((event.clientX - box.left) / box.width), focalY: share((event.clientY - box.top) / box.height) })
  }

  function step(event: KeyboardEvent) {
    const direction = KEYS[event.key]
    if (!direction) return
    event.preventDefault()
    const length = event.shiftKey ? STRIDE : STEP
    onMove({ focalX: share(focus.focalX + direction[0] * length), focalY: share(focus.focalY + direction[1] * length) })
  }

  return (
    <fieldset className="md-focus" disabled={disabled}>
      <legend>{t('focus')}</legend>
      <button type="button" className="md-focus-picture" onClick={point} onKeyDown={step} aria-label={t('focus')} aria-describedby={hintId}>
        <img src={source} alt={alt} width={photo.width} height={photo.height} />
        <span className="md-focus-mark" style={{ left: `${focus.focalX * 100}%`, top: `${focus.focalY * 100}%` }} />
      </button>
      <p id={hintId} className="nr-quiet">
        {t('focusHint')}
      </p>
      <div className="md-focus-sliders">
        <Slider label={t('focusAcross')} name="focalX" value={focus.focalX} onSlide={(focalX) => onMove({ ...focus, focalX })} />
        <Slider label={t('focusDown')} name="focalY" value={focus.focalY} onSlide={(focalY) => onMove({ ...focus, focalY })} />
      </div>
      <div className="md-crops" aria-hidden="true">
        <img src={source} alt="" className="md-crop-wide" style={{ objectPosition }} />
        <img src={source} alt="" className="md-crop-square" style={{ objectPosition }} />
      </div>
    </fieldset>
  )
}

type SliderProps = { label: string; name: string; value: number; onSlide: (value: number) => void }

function Slider({ label, name, value, onSlide }: SliderProps) {
  return (
    <label className="md-slider">
      <span>{label}</span>
      <input
        type="range"
        name={name}
        min={0}
        max={1}
        step={0.01}
        value={value}
        onChange={(event) => onSlide(share(event.target.valueAsNumber))}
      />
    </label>
  )
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100
}
