// Where a story stands: said by a word and a shape, not by colour alone.
import type { DeskStatus } from '@/domain/articles/desk-row'
import './articles.css'

type Props = { status: DeskStatus; name: string }

export function StatusMark({ status, name }: Props) {
  return (
    <span className="nr-status" data-status={status}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <Shape status={status} />
      </svg>
      {name}
    </span>
  )
}

function Shape({ status }: { status: DeskStatus }) {
  switch (status) {
    case 'draft':
      return <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2.4 1.6" />
    case 'review':
      return <path d="M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM6 4v2.4l1.7 1" fill="none" stroke="currentColor" strokeWidth="1.5" />
    case 'approved':
      return <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.8" />
    case 'scheduled':
      return (
        <>
          <rect x="1.5" y="2.5" width="9" height="8" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M1.5 5.5h9M4 1v2.5M8 1v2.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </>
      )
    case 'live':
      return <circle cx="6" cy="6" r="5" fill="currentColor" />
    case 'changed':
      return (
        <>
          <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
        </>
      )
    case 'withdrawn':
      return <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" strokeWidth="1.8" />
  }
}
