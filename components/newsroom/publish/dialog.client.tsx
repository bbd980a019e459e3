'use client'
// A dialog over the newsroom: the browser's own, so focus stays inside, Escape closes it and the opener gets the focus back.
import { type ReactNode, useId } from 'react'
import { createPortal } from 'react-dom'
import './publish.css'

type Props = { title: string; onClose: () => void; children: ReactNode }

export function Dialog({ title, onClose, children }: Props) {
  const titleId = useId()
  return createPortal(
    <dialog ref={show} className="pb-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  )
}

/** Leaving the page by React, it leaves the top layer first: only so does the browser give the focus back. */
function show(dialog: HTMLDialogElement | null) {
  if (dialog && !dialog.open) dialog.showModal()
  return () => dialog?.close()
}
