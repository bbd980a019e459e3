'use client'
// The library in the picker: found by words, newest first, one click to choose.
import { useEffect, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { Picture } from '@/components/ui/picture'
import { type LibraryItem, listPhotos } from './media-requests'

type Props = { onChoose: (photo: LibraryItem) => void }
type Shelf = { photos: LibraryItem[]; nextCursor: string | null; state: 'searching' | 'ready' | 'failed' }

const PAUSE_IN_TYPING_MS = 250
const EMPTY: Shelf = { photos: [], nextCursor: null, state: 'searching' }

export function PhotoLibrary({ onChoose }: Props) {
  const t = useTranslations('media')
  const locale = useLocale()
  const [q, setQ] = useState('')
  const [shelf, setShelf] = useState(EMPTY)
  const asked = useRef(0)

  async function look(words: string, cursor?: string) {
    // An answer to an earlier question must not replace a later one.
    asked.current += 1
    const mine = asked.current
    setShelf((shown) => ({ ...shown, state: 'searching' }))
    const answer = await listPhotos({ locale, q: words, cursor })
    if (mine !== asked.current) return
    if (!answer.ok) return setShelf((shown) => ({ ...shown, state: 'failed' }))
    const { photos, nextCursor } = answer.value
    setShelf((shown) => ({ photos: cursor ? [...shown.photos, ...photos] : photos, nextCursor, state: 'ready' }))
  }

  const lookNow = useRef(look)
  lookNow.current = look
  useEffect(() => {
    const pause = setTimeout(() => lookNow.current(q), q === '' ? 0 : PAUSE_IN_TYPING_MS)
    return () => clearTimeout(pause)
  }, [q])

  const { photos, nextCursor, state } = shelf
  return (
    <div className="md-library">
      <label className="nr-field">
        <span>{t('search')}</span>
        <input type="search" value={q} maxLength={200} onChange={(event) => setQ(event.target.value)} />
      </label>
      <p className="md-state nr-quiet" role="status">
        {state === 'ready' && photos.length === 0 && (q === '' ? t('empty') : t('nothingFound'))}
      </p>
      {state === 'failed' && (
        <p className="nr-error" role="alert">
          {t('noAnswer')}{' '}
          <button type="button" className="nr-link" onClick={() => look(q)}>
            {t('again')}
          </button>
        </p>
      )}
      <ul className="md-grid">
        {photos.map((photo) => (
          <li key={photo.id}>
            <button type="button" className="md-tile" onClick={() => onChoose(photo)}>
              <Picture photo={photo} alt={photo.alt || photo.originalName} sizes="11rem" />
            </button>
          </li>
        ))}
      </ul>
      {nextCursor && (
        <button type="button" className="nr-button" disabled={state === 'searching'} onClick={() => look(q, nextCursor)}>
          {t('more')}
        </button>
      )}
    </div>
  )
}
