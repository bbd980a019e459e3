'use client'
// Tools for the body: names in sight, keys beside them, everything reachable by keyboard.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl/react'
import { PhotoPicker } from '../media/photo-picker.client'
import { EmbedForm } from './embed-form.client'
import { LinkForm } from './link-form.client'
import { usePhotos } from './photos.client'
import { TableTools } from './table-tools.client'
import { keysHere, TOOLS } from './tools'

const noChange = () => () => {}

function useIsApple(): boolean {
  return useSyncExternalStore(
    noChange,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  )
}

type Props = { editor: Editor; isLinking: boolean; onLinking: (isLinking: boolean) => void }

export function Toolbar({ editor, isLinking, onLinking }: Props) {
  const t = useTranslations('editor')
  const isApple = useIsApple()
  const photos = usePhotos()
  const on = useEditorState({ editor, selector: () => TOOLS.map((tool) => tool.isOn(editor)).join() }).split(',')
  const isLink = useEditorState({ editor, selector: () => editor.isActive('link') })
  const named = (name: string, keys: string) => (keys ? `${name} (${keysHere(keys, isApple)})` : name)
  return (
    <div className="ed-tools">
      <div className="ed-toolbar" role="toolbar" aria-label={t('tools')}>
        {TOOLS.map((tool, at) => (
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
          onClick={() => onLinking(!isLinking)}
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
        <PhotoPicker
          label={t('tool.gallery')}
          onPick={(photo) => {
            photos.add(photo)
            editor
              .chain()
              .focus()
              .insertContent({ type: 'gallery', attrs: { items: [{ mediaId: photo.id }] } })
              .run()
          }}
        />
        <EmbedForm editor={editor} />
        <details className="ed-keys">
          <summary className="ed-tool">{t('keys')}</summary>
          <dl>
            {[
              ...TOOLS.filter((tool) => tool.keys),
              { name: 'link' as const, keys: 'Mod+K' },
              { name: 'lineBreak' as const, keys: 'Shift+Enter' },
            ].map(({ name, keys }) => (
              <div key={name}>
                <dt>{t(`tool.${name}`)}</dt>
                <dd>
                  <kbd>{keysHere(keys, isApple)}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
      {isLinking && <LinkForm editor={editor} onDone={() => onLinking(false)} />}
      <TableTools editor={editor} />
    </div>
  )
}
