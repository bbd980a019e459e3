'use client'
// Tools for the body: names in sight, keys beside them, everything reachable by keyboard.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import { PhotoPicker } from '../media/photo-picker.client'
import { EmbedForm } from './embed-form.client'
import { type PenDesk, useOpenPanel } from './pen/pen-desk'
import { usePhotos } from './photos.client'
import { useRovingFocus } from './roving'
import { TableTools } from './table-tools.client'
import { keysHere, TOOLS } from './tools'

/** The rest is in the list of blocks. */
const BAR = TOOLS.filter(({ name }) => !['pullQuote', 'factBox', 'table'].includes(name))

type Props = {
  editor: Editor
  desk: PenDesk
  isApple: boolean
  /** Tools for the whole text. */
  children: ReactNode
  /** What a tool opened. */
  below: ReactNode
}

export function Toolbar({ editor, desk, isApple, children, below }: Props) {
  const t = useTranslations('editor')
  const open = useOpenPanel(desk)
  const photos = usePhotos()
  const roving = useRovingFocus()
  const on = useEditorState({ editor, selector: () => BAR.map((tool) => tool.isOn(editor)).join() }).split(',')
  const isLink = useEditorState({ editor, selector: () => editor.isActive('link') })
  const named = (name: string, keys: string) => (keys ? `${name} (${keysHere(keys, isApple)})` : name)
  return (
    <div className="ed-tools">
      <div className="ed-toolbar" role="toolbar" aria-label={t('tools')} {...roving}>
        {BAR.map((tool, at) => (
          <button
            key={tool.name}
            type="button"
            className="ed-tool"
            data-tool={tool.name}
            aria-pressed={on[at] === 'true'}
            title={named(t(`tool.${tool.name}`), tool.keys)}
            aria-label={tool.sign ? t(`tool.${tool.name}`) : undefined}
            onClick={() => tool.run(editor)}
          >
            {tool.sign ?? t(`tool.${tool.name}`)}
          </button>
        ))}
        <button
          type="button"
          className="ed-tool"
          aria-pressed={isLink}
          title={named(t('tool.link'), 'Mod+K')}
          aria-expanded={open === 'link'}
          onClick={() => desk.toggle('link')}
        >
          {t('tool.link')}
        </button>
        <PhotoPicker
          label={t('tool.photo')}
          onPick={(photo) => {
            photos.add(photo)
            const words = { alt: '', caption: '', credit: '', width: 'text' }
            editor
              .chain()
              .focus()
              .insertContent({ type: 'image', attrs: { mediaId: photo.id, ...words } })
              .run()
          }}
        />
        <EmbedForm editor={editor} desk={desk} />
        {children}
      </div>
      {below}
      <TableTools editor={editor} />
    </div>
  )
}
