'use client'
// Find and replace, over the text. Ctrl+F once more goes to the browser's own.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { find, findNext, foundNow, replaceAll, replaceOne, selectFound } from './finding'

export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('pen')
  const field = useRef<HTMLInputElement>(null)
  const [search, setSearch] = useState(() => ({ words: selectedWords(editor), matchCase: false, wholeWords: false }))
  const [put, setPut] = useState('')
  const [replaced, setReplaced] = useState<number | null>(null)
  const { count, at } = useEditorState({ editor, selector: () => foundNow(editor) })

  useEffect(() => field.current?.select(), [])
  useEffect(() => find(editor, search), [editor, search])
  useEffect(() => () => find(editor, null), [editor])

  const told = count === 0 ? t('find.nothing') : t('find.count', { count, at: at + 1 })
  const look = (change: Partial<typeof search>) => {
    setReplaced(null)
    setSearch({ ...search, ...change })
  }

  function close() {
    selectFound(editor)
    onClose()
    editor.commands.focus()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === field.current) findNext(editor, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }

  return (
    <search className="ed-find" aria-label={t('find.title')} onKeyDown={onKeyDown}>
      <div className="ed-find-row">
        <input
          ref={field}
          className="nr-input"
          value={search.words}
          placeholder={t('find.words')}
          aria-label={t('find.words')}
          onChange={(event) => look({ words: event.target.value })}
        />
        <output className="ed-find-count">
          {replaced !== null ? t('find.replaced', { count: replaced }) : search.words !== '' && told}
        </output>
        <button
          type="button"
          className="ed-tool"
          disabled={count === 0}
          aria-label={t('find.previous')}
          title={`${t('find.previous')} (Shift+Enter)`}
          onClick={() => findNext(editor, -1)}
        >
          ↑
        </button>
        <button
          type="button"
          className="ed-tool"
          disabled={count === 0}
          aria-label={t('find.next')}
          title={`${t('find.next')} (Enter)`}
          onClick={() => findNext(editor, 1)}
        >
          ↓
        </button>
        <button type="button" className="ed-tool" aria-label={t('close')} title={`${t('close')} (Esc)`} onClick={close}>
          ×
        </button>
      </div>
      <div className="ed-find-row">
        <input
          className="nr-input"
          value={put}
          placeholder={t('find.put')}
          aria-label={t('find.put')}
          onChange={(event) => setPut(event.target.value)}
        />
        <button type="button" className="ed-tool" disabled={count === 0} onClick={() => replaceOne(editor, put)}>
          {t('find.replace')}
        </button>
        <button type="button" className="ed-tool" disabled={count === 0} onClick={() => setReplaced(replaceAll(editor, put))}>
          {t('find.replaceAll')}
        </button>
      </div>
      <div className="ed-find-row">
        <label className="nr-check">
          <input type="checkbox" checked={search.matchCase} onChange={(event) => look({ matchCase: event.target.checked })} />
          <span>{t('find.matchCase')}</span>
        </label>
        <label className="nr-check">
          <input type="checkbox" checked={search.wholeWords} onChange={(event) => look({ wholeWords: event.target.checked })} />
          <span>{t('find.wholeWords')}</span>
        </label>
        <span className="nr-quiet ed-find-hint">{t('find.browser')}</span>
      </div>
    </search>
  )
}

/** What is selected within a line is what one wants to find. */
function selectedWords({ state }: Editor): string {
  const { $from, $to } = state.selection
  return $from.sameParent($to) ? state.doc.textBetween($from.pos, $to.pos) : ''
}
