'use client'
// Buttons for the whole text, beside those for its words: places of blocks, finding, type, notes, keys.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'
import { keysHere } from '../tools'
import { CleanButton } from './clean-button.client'
import type { LinesDesk } from './lines'
import { canMove, type Direction, moveBlock } from './moving'
import { type PenDesk, useOpenPanel } from './pen-desk'
import { PANEL_KEYS } from './pen-keys'
import { beginSlash } from './slash'

type Props = { editor: Editor; desk: PenDesk; locale: Locale; lines: LinesDesk; openNotes: number; isApple: boolean }

const MOVES: { direction: Direction; sign: string; name: 'moveUp' | 'moveDown'; keys: string }[] = [
  { direction: 'up', sign: '↑', name: 'moveUp', keys: 'Alt+Shift+↑' },
  { direction: 'down', sign: '↓', name: 'moveDown', keys: 'Alt+Shift+↓' },
]

export function PenTools({ editor, desk, locale, lines, openNotes, isApple }: Props) {
  const t = useTranslations('pen')
  const open = useOpenPanel(desk)
  const may = useEditorState({ editor, selector: () => ({ up: canMove(editor.state, 'up'), down: canMove(editor.state, 'down') }) })
  return (
    <>
      <button type="button" className="ed-tool" title={`${t('slash.title')} (/)`} onClick={() => beginSlash(editor)}>
        {t('slash.open')}
      </button>
      {MOVES.map(({ direction, sign, name, keys }) => (
        <button
          key={direction}
          type="button"
          className="ed-tool"
          aria-label={t(`keys.${name}`)}
          title={`${t(`keys.${name}`)} (${keysHere(keys, isApple)})`}
          // Not `disabled`: a tool the keys stand on must not vanish from under them.
          aria-disabled={!may[direction]}
          onClick={() => moveBlock(editor, direction)}
        >
          {sign}
        </button>
      ))}
      <button
        type="button"
        className="ed-tool"
        aria-expanded={open === 'find'}
        title={`${t('keys.find')} (${keysHere(PANEL_KEYS.find, isApple)})`}
        onClick={() => desk.toggle('find')}
      >
        {t('find.open')}
      </button>
      <CleanButton editor={editor} locale={locale} lines={lines} />
      <button
        type="button"
        className="ed-tool"
        aria-expanded={open === 'note'}
        title={`${t('keys.note')} (${keysHere(PANEL_KEYS.note, isApple)})`}
        onClick={() => desk.toggle('note')}
      >
        {openNotes === 0 ? t('notes.open') : t('notes.openCount', { count: openNotes })}
      </button>
      <button
        type="button"
        className="ed-tool ed-keys"
        aria-label={t('keys.title')}
        title={`${t('keys.title')} (${keysHere(PANEL_KEYS.keys, isApple)})`}
        onClick={() => desk.show('keys')}
      >
        ?
      </button>
    </>
  )
}
