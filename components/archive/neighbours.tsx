// The nearest days or months, on either side, in which something came out.
import type { Locale } from '@/lib/i18n/locale'
import { archivePath } from './breadcrumb'

type Props = { locale: Locale; label: string; before: string | null; after: string | null; nameOf: (one: string) => string }

export function ArchiveNeighbours({ locale, label, before, after, nameOf }: Props) {
  if (!before && !after) return null
  return (
    <nav className="pagination" aria-label={label}>
      {before && (
        <a href={archivePath(locale, before)} rel="prev">
          ← {nameOf(before)}
        </a>
      )}
      {after && (
        <a className="pagination-older" href={archivePath(locale, after)} rel="next">
          {nameOf(after)} →
        </a>
      )}
    </nav>
  )
}
