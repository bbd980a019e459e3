// A page of one thought for a reader: a heading, what there is to say, and what can be done.
import type { ReactNode } from 'react'

export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="conversation comment-page">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
