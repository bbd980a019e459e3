// A field of the draft before and after: words marked, ids already names.
import type { ReactNode } from 'react'
import type { Genre } from '@/domain/articles/genre'
import type { ShownField } from '@/domain/articles/history/shown'
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'
import type { Locale } from '@/lib/i18n/locale'
import { type Translator, translator } from '@/lib/i18n/translator'
import { MarkedWords } from './marked-words'

const PHOTO_WIDTH = 320

export function FieldRow({ locale, change }: { locale: Locale; change: ShownField }) {
  const t = translator(locale, 'desk')
  return (
    <tr>
      <th scope="row">{t(`history.field.${change.field}`)}</th>
      <td>
        <Side locale={locale} change={change} side="before" />
      </td>
      <td>
        <Side locale={locale} change={change} side="after" />
      </td>
    </tr>
  )
}

type SideProps = { locale: Locale; change: ShownField; side: 'before' | 'after' }

function Side({ locale, change, side }: SideProps): ReactNode {
  const t = translator(locale, 'desk')
  const none = <span className="nr-quiet">{t('history.none')}</span>
  switch (change.kind) {
    case 'words':
      return change.words.some((run) => run.kind !== (side === 'before' ? 'added' : 'removed')) ? (
        <MarkedWords words={change.words} side={side} />
      ) : (
        none
      )
    case 'choice': {
      const value = change[side]
      if (value === null) return none
      const said = saidOf(change.field, value, t)
      return side === 'before' ? <del>{said}</del> : <ins>{said}</ins>
    }
    case 'photo':
      return <SmallPhoto photo={change[side]} none={none} />
    case 'list':
      return <List change={change} side={side} none={none} reordered={t('history.reordered')} />
  }
}

type Field = Extract<ShownField, { kind: 'choice' }>['field']

function saidOf(field: Field, value: string, t: Translator<'desk'>): string {
  switch (field) {
    case 'commentsOpen':
      return t(value === 'true' ? 'history.open' : 'history.closed')
    case 'genre':
      return t(`history.genre.${value as Genre}`)
    case 'sectionId':
      return value
  }
}

type ListProps = { change: Extract<ShownField, { kind: 'list' }>; side: 'before' | 'after'; none: ReactNode; reordered: string }

function List({ change: { kept, removed, added, isReordered }, side, none, reordered }: ListProps) {
  const marked = side === 'before' ? removed : added
  if (kept.length + marked.length === 0) return none
  return (
    <ul className="hs-values">
      {kept.map((name) => (
        <li key={name}>{name}</li>
      ))}
      {marked.map((name) => (
        <li key={name}>{side === 'before' ? <del>{name}</del> : <ins>{name}</ins>}</li>
      ))}
      {isReordered && side === 'after' && (
        <li>
          <ins>{reordered}</ins>
        </li>
      )}
    </ul>
  )
}

function SmallPhoto({ photo, none }: { photo: Photo | null; none: ReactNode }) {
  if (!photo) return none
  return (
    <img
      className="hs-photo"
      src={renditionPath(photo, renditionFor(photo, PHOTO_WIDTH))}
      alt=""
      width={photo.width}
      height={photo.height}
    />
  )
}
