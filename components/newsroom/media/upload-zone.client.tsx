'use client'
// Where photographs are dropped or chosen. Several go one after another; each shows how far it is, or what went wrong.
import { type DragEvent, useId, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { MAX_UPLOAD_BYTES } from '@/domain/media/photo'
import { type LibraryItem, uploadPhoto } from './media-requests'

type Props = { onUploaded: (photo: LibraryItem) => void; several?: boolean }
type Upload = { key: number; name: string; share: number; problem: string | null }

const ACCEPTED = ['image/jpeg', 'image/png', 'image/webp']

export function UploadZone({ onUploaded, several = false }: Props) {
  const t = useTranslations('media')
  const locale = useLocale()
  const [uploads, setUploads] = useState<Upload[]>([])
  const [over, setOver] = useState(false)
  const lastKey = useRef(0)
  const hintId = useId()

  function change(key: number, part: Partial<Upload>) {
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)))
  }

  function problemWith(file: File): string | null {
    if (file.type !== '' && !ACCEPTED.includes(file.type)) return t('notAnImage')
    return file.size > MAX_UPLOAD_BYTES ? t('tooLarge') : null
  }

  async function send(files: readonly File[]) {
    const chosen = several ? files : files.slice(0, 1)
    const queue = chosen.map((file) => {
      lastKey.current += 1
      return { file, upload: { key: lastKey.current, name: file.name, share: 0, problem: problemWith(file) } }
    })
    setUploads((all) => [...all.filter((one) => one.problem === null), ...queue.map((one) => one.upload)])
    for (const { file, upload } of queue) {
      if (upload.problem) continue
      const answer = await uploadPhoto({ file, locale, onProgress: (share) => change(upload.key, { share }) })
      if (!answer.ok) {
        change(upload.key, { problem: answer.message ?? t('noAnswer') })
        continue
      }
      setUploads((all) => all.filter((one) => one.key !== upload.key))
      onUploaded(answer.value.photo)
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    send([...event.dataTransfer.files])
  }

  return (
    // The zone is only a larger target for the mouse; the file input inside does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping has no keyboard equivalent but the input inside.
    <div
      className="md-zone"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label className="md-zone-label">
        <span className="nr-button">{several ? t('choosePhotos') : t('choosePhoto')}</span>
        <input
          type="file"
          name="file"
          className="md-file"
          accept={ACCEPTED.join(',')}
          multiple={several}
          aria-describedby={hintId}
          onChange={(event) => {
            send([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      <span id={hintId} className="nr-quiet">
        {t('dropHint')}
      </span>
      <ul className="md-uploads" aria-live="polite">
        {uploads.map(({ key, name, share, problem }) => (
          <li key={key}>
            <span className="md-name">{name}</span>
            {problem ? (
              <span className="nr-field-error">{problem}</span>
            ) : (
              <progress value={share < 1 ? share : undefined} max={1} aria-label={t('uploading', { name })} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
