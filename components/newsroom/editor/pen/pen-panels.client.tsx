'use client'
// What the tools of the text open: a field over it, a list at the caret, a dialogue, or the notes beside it.
import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { PhotoPicker, type PickedPhoto } from '../../media/photo-picker.client'
import { LinkForm } from '../link-form.client'
import { usePhotos } from '../photos.client'
import { chooseBlock, type WordsOf } from './block-choices'
import { BlockHandle } from './block-handle.client'
import { FindBar } from './find-bar.client'
import { type PenDesk, useOpenPanel } from './pen-desk'
import { isItsPlace, panelOf } from './pen-keys'
import { Shortcuts } from './shortcuts.client'
import { SlashMenu } from './slash-menu.client'

type Props = { editor: Editor; desk: PenDesk; locale: Locale; wordsOf: WordsOf; isApple: boolean; page: RefObject<HTMLElement | null> }

/** Over the text, in its bar. */
export function BarPanels({ editor, desk, locale }: Pick<Props, 'editor' | 'desk' | 'locale'>) {
  const open = useOpenPanel(desk)
  if (open === 'link') return <LinkForm editor={editor} locale={locale} onDone={() => desk.show(null)} />
  if (open === 'find') return <FindBar editor={editor} onClose={() => desk.show(null)} />
  return null
}

/** In and beside the text. */
export function PagePanels({ editor, desk, wordsOf, isApple, page }: Omit<Props, 'locale'>) {
  const open = useOpenPanel(desk)
  const photos = usePhotos()

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const panel = panelOf(event)
      if (!panel || event.defaultPrevented || !isItsPlace(panel, event.target)) return
      event.preventDefault()
      desk.show(panel)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [desk])

  function put(photo: PickedPhoto) {
    photos.add(photo)
    const image = { type: 'image', attrs: { mediaId: photo.id, alt: '', caption: '', credit: '', width: 'text' } }
    const gallery = { type: 'gallery', attrs: { items: [{ mediaId: photo.id }] } }
    editor
      .chain()
      .focus()
      .insertContent(open === 'gallery' ? gallery : image)
      .run()
    desk.show(null)
  }

  return (
    <>
      <SlashMenu editor={editor} wordsOf={wordsOf} isApple={isApple} onChoose={(slash) => chooseBlock(editor, slash, { desk, wordsOf })} />
      <BlockHandle editor={editor} page={page} isApple={isApple} />
      {(open === 'photo' || open === 'gallery') && <PhotoPicker isAsked onPick={put} onClose={() => desk.show(null)} />}
      {open === 'keys' && <Shortcuts isApple={isApple} onClose={() => desk.show(null)} />}
    </>
  )
}
