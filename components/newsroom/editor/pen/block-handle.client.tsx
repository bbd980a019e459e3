'use client'
// The handle beside a block: take hold of it and carry the block elsewhere. Keys and buttons do the same.
import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { keysHere } from '../tools'

type Props = { editor: Editor; page: RefObject<HTMLElement | null>; isApple: boolean }
type Block = { at: number; top: number }

export function BlockHandle({ editor, page, isApple }: Props) {
  const t = useTranslations('pen')
  const [block, setBlock] = useState<Block | null>(null)
  const handle = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const sheet = page.current
    if (!sheet) return
    const onMove = (event: MouseEvent) => {
      if (event.buttons !== 0 || event.target === handle.current) return
      const found = blockAt(editor, event.clientY)
      setBlock((before) => {
        if (!found) return null
        const top = found.top - sheet.getBoundingClientRect().top
        return before?.at === found.at && before.top === top ? before : { at: found.at, top }
      })
    }
    const onLeave = () => setBlock(null)
    sheet.addEventListener('mousemove', onMove)
    sheet.addEventListener('mouseleave', onLeave)
    editor.on('update', onLeave)
    return () => {
      sheet.removeEventListener('mousemove', onMove)
      sheet.removeEventListener('mouseleave', onLeave)
      editor.off('update', onLeave)
    }
  }, [editor, page])

  if (!block) return null

  function select(at: number): NodeSelection {
    const selection = NodeSelection.create(editor.state.doc, at)
    editor.view.dispatch(editor.state.tr.setSelection(selection))
    return selection
  }

  return (
    <button
      ref={handle}
      type="button"
      className="ed-handle"
      style={{ top: block.top }}
      draggable
      tabIndex={-1}
      aria-label={t('handle', { up: keysHere('Alt+Shift+↑', isApple), down: keysHere('Alt+Shift+↓', isApple) })}
      title={t('handle', { up: keysHere('Alt+Shift+↑', isApple), down: keysHere('Alt+Shift+↓', isApple) })}
      onClick={() => {
        select(block.at)
        editor.view.focus()
      }}
      onDragStart={(event) => {
        const selection = select(block.at)
        const picture = editor.view.nodeDOM(block.at)
        if (picture instanceof HTMLElement) event.dataTransfer.setDragImage(picture, 0, 0)
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', selection.node.textContent)
        editor.view.dragging = { slice: selection.content(), move: true }
      }}
      onDragEnd={() => {
        editor.view.dragging = null
      }}
    >
      ⠿
    </button>
  )
}

/** The block of the body at this height of the window. */
function blockAt(editor: Editor, y: number): { at: number; top: number } | null {
  const { doc } = editor.state
  let found: { at: number; top: number } | null = null
  doc.forEach((_, at) => {
    if (found) return
    const element = editor.view.nodeDOM(at)
    if (!(element instanceof HTMLElement)) return
    const { top, bottom } = element.getBoundingClientRect()
    if (top - 8 <= y && y <= bottom + 8) found = { at, top }
  })
  return found
}
