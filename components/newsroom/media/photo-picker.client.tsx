'use client'
// Choosing a photograph for a story: from the library or a new one, then saying what it shows.
import { useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl/react'
import type { PickedPhoto } from '@/domain/media/library-photo'
import { DescribePhoto } from './describe-photo.client'
import type { LibraryItem } from './media-requests'
import { PhotoLibrary } from './photo-library.client'
import { UploadZone } from './upload-zone.client'
import './media.css'

export type { PickedPhoto }

type Props = {
  onPick: (photo: PickedPhoto) => void
  label?: string
  /** Asked for already, by something else than its own button, which is then left out. */
  isAsked?: boolean
  onClose?: () => void
}

export function PhotoPicker({ onPick, label, isAsked = false, onClose }: Props) {
  const t = useTranslations('media')
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [open, setOpen] = useState(isAsked)
  const [chosen, setChosen] = useState<LibraryItem | null>(null)

  function show(opened: HTMLDialogElement | null) {
    dialog.current = opened
    if (opened && !opened.open) opened.showModal()
  }

  function pick(photo: PickedPhoto) {
    dialog.current?.close()
    onPick(photo)
  }

  function forget() {
    setOpen(false)
    setChosen(null)
    onClose?.()
  }

  return (
    <>
      {!isAsked && (
        <button type="button" className="nr-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {label ?? t('choosePhoto')}
        </button>
      )}
      {open &&
        createPortal(
          <dialog ref={show} className="md-dialog" aria-labelledby={titleId} onClose={forget}>
            <header className="md-dialog-head">
              <h2 id={titleId}>{chosen ? t('describeTitle') : t('pickTitle')}</h2>
              <button type="button" className="nr-button" onClick={() => dialog.current?.close()}>
                {t('close')}
              </button>
            </header>
            {chosen ? (
              <DescribePhoto key={chosen.id} photo={chosen} onBack={() => setChosen(null)} onDone={pick} />
            ) : (
              <>
                <UploadZone onUploaded={setChosen} />
                <PhotoLibrary onChoose={setChosen} />
              </>
            )}
          </dialog>,
          document.body,
        )}
    </>
  )
}
