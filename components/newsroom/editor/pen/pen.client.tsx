'use client'
// Everything around the text that helps to write it: the tools over it, what they open, and the notes beside it.
import type { Editor } from '@tiptap/core'
import { type ReactNode, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'
import { SelectionMenu } from '../selection-menu.client'
import { Toolbar } from '../toolbar.client'
import type { WordsOf } from './block-choices'
import type { LinesDesk } from './lines'
import type { NoteOrders } from './notes/note-orders'
import { Notes } from './notes/notes.client'
import { useNotes } from './notes/use-notes'
import type { PenDesk } from './pen-desk'
import { BarPanels, PagePanels } from './pen-panels.client'
import { PenTools } from './pen-tools.client'
import './pen.css'
import './notes.css'

/** What the pen is told by the page. */
export type PenWishes = { articleId: string; lines: LinesDesk; noteOrders: NoteOrders }

type Props = PenWishes & { editor: Editor | null; desk: PenDesk; locale: Locale; wordsOf: WordsOf; children: ReactNode }

export function Pen({ editor, desk, locale, wordsOf, articleId, lines, noteOrders, children }: Props) {
  const page = useRef<HTMLDivElement>(null)
  const isApple = useIsApple()
  const [notes, refreshNotes] = useNotes(articleId)
  useRoomOverKeyboard()
  const openNotes = notes.filter((note) => !note.resolved).length
  return (
    <div className="ed-body">
      {editor && (
        <Toolbar editor={editor} desk={desk} isApple={isApple} below={<BarPanels editor={editor} desk={desk} locale={locale} />}>
          <PenTools editor={editor} desk={desk} locale={locale} lines={lines} openNotes={openNotes} isApple={isApple} />
        </Toolbar>
      )}
      {editor && <SelectionMenu editor={editor} desk={desk} />}
      <div className="ed-sheet" ref={page}>
        {children}
        {editor && <PagePanels editor={editor} desk={desk} wordsOf={wordsOf} isApple={isApple} page={page} />}
      </div>
      {editor && <Notes editor={editor} desk={desk} articleId={articleId} notes={notes} orders={noteOrders} onChanged={refreshNotes} />}
    </div>
  )
}

/** The words a block is found by in the list of blocks. */
export function useWordsOf(): WordsOf {
  const t = useTranslations('pen')
  return useCallback((block) => t(`slash.words.${block}`), [t])
}

/** A phone's keyboard covers the bottom of the page; what is fixed there stands on it instead. */
function useRoomOverKeyboard(): void {
  useEffect(() => {
    const seen = window.visualViewport
    if (!seen) return
    const measure = () => {
      const covered = Math.max(0, window.innerHeight - seen.height - seen.offsetTop)
      document.documentElement.style.setProperty('--keyboard', `${covered}px`)
    }
    seen.addEventListener('resize', measure)
    seen.addEventListener('scroll', measure)
    return () => {
      seen.removeEventListener('resize', measure)
      seen.removeEventListener('scroll', measure)
    }
  }, [])
}

const noChange = () => () => {}

function useIsApple(): boolean {
  return useSyncExternalStore(
    noChange,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  )
}
