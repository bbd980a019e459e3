// What the newsroom's browser asks of the library: a list, an upload with progress, new words.
import type { PickedPhoto } from '@/domain/media/library-photo'
import type { Locale } from '@/lib/i18n/locale'

export type LibraryItem = PickedPhoto & { originalName: string; canDescribe: boolean }
export type LibraryPage = { photos: LibraryItem[]; nextCursor: string | null }
export type PhotoWords = Pick<PickedPhoto, 'alt' | 'caption' | 'credit' | 'focalX' | 'focalY'>

/** `message` is a sentence of the server in the colleague's language; null when no answer came at all. */
export type Answer<T> = { ok: true; value: T } | { ok: false; message: string | null }

const ADDRESS = '/api/media'

export async function listPhotos({ locale, q, cursor }: { locale: Locale; q: string; cursor?: string }): Promise<Answer<LibraryPage>> {
  const query = new URLSearchParams({ q, ...(cursor ? { cursor } : {}) })
  return await ask<LibraryPage>(`${ADDRESS}?${query}`, { headers: { 'accept-language': locale } })
}

export async function describePhoto({ locale, id, words }: { locale: Locale; id: string; words: Partial<PhotoWords> }) {
  return await ask<{ photo: PickedPhoto }>(`${ADDRESS}/${id}`, {
    method: 'PATCH',
    headers: { 'accept-language': locale, 'content-type': 'application/json' },
    body: JSON.stringify(words),
  })
}

type Upload = { file: File; locale: Locale; onProgress: (share: number) => void }

/** `fetch` cannot tell how much has gone; this older way can. */
export function uploadPhoto({ file, locale, onProgress }: Upload): Promise<Answer<{ photo: LibraryItem }>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.set('file', file)
    request.open('POST', ADDRESS)
    request.setRequestHeader('accept-language', locale)
    request.responseType = 'json'
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0)
    request.onload = () =>
      resolve(request.status === 201 ? { ok: true, value: request.response } : { ok: false, message: request.response?.title ?? null })
    request.onerror = () => resolve({ ok: false, message: null })
    request.send(form)
  })
}

async function ask<T>(address: string, init: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(address, init)
    const answer = await response.json()
    return response.ok ? { ok: true, value: answer } : { ok: false, message: answer.title ?? null }
  } catch {
    return { ok: false, message: null }
  }
}
