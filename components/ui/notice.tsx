// A message of the paper to its reader: what happened and what to do, by word as well as by colour.
import type { ReactNode } from 'react'

type Props = {
  kind?: 'info' | 'good' | 'warning' | 'danger'
  title?: string
  /** Lets an address with a fragment lead to it. */
  id?: string
  /** Spoken at once by screen readers when it appears after a deed. */
  isLive?: boolean
  children: ReactNode
}

export function Notice({ kind = 'info', title, id, isLive = false, children }: Props) {
  return (
    <div id={id} className={`notice notice-${kind}`} role={isLive ? 'status' : undefined}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  )
}
