// A quiet line under a piece of a conversation that leads to more of it.
import type { ReactNode } from 'react'

export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="conversation-note">
      <a href={href} rel="nofollow">
        {children}
      </a>
    </p>
  )
}
