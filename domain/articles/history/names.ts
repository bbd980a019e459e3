// Ids of a comparison become what people call them: sections, authors, other stories, photographs.

import { PHOTO, type Photo } from '@/domain/media/photo'
import type { Reader } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Block } from '../body'
import { mediaIdsOf } from '../body-media'
import type { ChoiceField, ContentChanges, FieldChange, PhotoField } from '../diff/contents'
import { authorChoices, sectionChoices } from '../editor-choices'
import type { Comparison, ShownField } from './shown'

export async function namedChanges(
  reader: Reader,
  locale: Locale,
  { fields, blocks }: ContentChanges,
): Promise<Pick<Comparison, 'fields' | 'blocks' | 'photos'>> {
  const changed = new Set(fields.map(({ field }) => field))
  const [sections, authors, stories, photos] = await Promise.all([
    changed.has('sectionId') ? sectionChoices(reader, locale) : [],
    changed.has('authorIds') ? authorChoices(reader, locale) : [],
    storyNames(reader, fields),
    photosNamed(reader, { fields, blocks: blocks.flatMap(({ before, after }) => [before, after].filter((one) => one !== null)) }),
  ])
  const names = new Map([...sections, ...authors, ...stories].map(({ id, name }) => [id, name]))
  return { fields: fields.map((change) => shown(change, { names, photos })), blocks, photos }
}

type Known = { names: Map<string, string>; photos: Map<string, Photo> }

function shown(change: FieldChange, { names, photos }: Known): ShownField {
  const named = (value: string | null) => (value === null ? null : (names.get(value) ?? value))
  switch (change.kind) {
    case 'words':
      return change
    case 'choice': {
      const { field, before, after } = change
      if (!isPhoto(field)) return { field, kind: 'choice', before: named(before), after: named(after) }
      return { field, kind: 'photo', before: photos.get(before ?? '') ?? null, after: photos.get(after ?? '') ?? null }
    }
    case 'list': {
      const all = (values: string[]) => values.map((value) => names.get(value) ?? value)
      return { ...change, removed: all(change.removed), added: all(change.added), kept: all(change.kept) }
    }
  }
}

async function storyNames(reader: Reader, fields: readonly FieldChange[]): Promise<{ id: string; name: string }[]> {
  const ids = fields.flatMap((one) =>
    one.field === 'relatedIds' && one.kind === 'list' ? [...one.removed, ...one.added, ...one.kept] : [],
  )
  if (ids.length === 0) return []
  const rows = await reader.articleDraft.findMany({ where: { articleId: { in: ids } }, select: { articleId: true, headline: true } })
  return rows.map(({ articleId, headline }) => ({ id: articleId, name: headline }))
}

async function photosNamed(
  reader: Reader,
  { fields, blocks }: { fields: readonly FieldChange[]; blocks: Block[] },
): Promise<Map<string, Photo>> {
  const leads = fields.flatMap((one) => (one.kind === 'choice' && isPhoto(one.field) ? [one.before, one.after] : []))
  const ids = [...leads, ...mediaIdsOf({ version: 1, blocks })].filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const rows = await reader.media.findMany({ where: { id: { in: ids } }, select: PHOTO })
  return new Map(rows.map((photo) => [photo.id, photo]))
}

function isPhoto(field: ChoiceField): field is PhotoField {
  return field === 'leadMediaId' || field === 'shareMediaId'
}
