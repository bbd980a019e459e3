// Two whole drafts side by side: every field of a revision, in the shape a person reads it.
import type { DraftContent } from '../schema'
import { type BlockChange, diffBodies } from './bodies'
import { countChanges, diffWords, hasWordChanges, type WordRun } from './words'

/** How each field is compared. A field the draft gains must be given a place here before it compiles. */
const COMPARED = {
  headline: 'words',
  standfirst: 'words',
  slug: 'words',
  leadAlt: 'words',
  leadCaption: 'words',
  leadCredit: 'words',
  shareHeadline: 'words',
  shareDescription: 'words',
  sectionId: 'choice',
  leadMediaId: 'choice',
  commentsOpen: 'choice',
  genre: 'choice',
  shareMediaId: 'choice',
  authorIds: 'list',
  tags: 'list',
  relatedIds: 'list',
  body: 'blocks',
} as const satisfies Record<keyof DraftContent, 'words' | 'choice' | 'list' | 'blocks'>

type FieldsOf<Kind> = { [K in keyof typeof COMPARED]: (typeof COMPARED)[K] extends Kind ? K : never }[keyof typeof COMPARED]
export type WordsField = FieldsOf<'words'>
export type ChoiceField = FieldsOf<'choice'>
export type ListField = FieldsOf<'list'>
export type PhotoField = Extract<ChoiceField, 'leadMediaId' | 'shareMediaId'>

/** Ids stay ids here: names are put in by whoever may look them up. */
export type FieldChange =
  | { field: WordsField; kind: 'words'; words: WordRun[] }
  | { field: ChoiceField; kind: 'choice'; before: string | null; after: string | null }
  | { field: ListField; kind: 'list'; removed: string[]; added: string[]; kept: string[]; isReordered: boolean }

export type ContentChanges = { fields: FieldChange[]; blocks: BlockChange[] }

/** Only fields that differ; every block, so that the text can be read through. */
export function diffContents(before: DraftContent, after: DraftContent): ContentChanges {
  return { fields: fieldChanges(before, after), blocks: diffBodies(before.body, after.body) }
}

export type ChangeSummary = {
  fields: FieldChange['field'][]
  blocks: { added: number; removed: number; changed: number; moved: number }
  words: { added: number; removed: number }
}

/** What one line of the history says. */
export function summarise({ fields, blocks }: ContentChanges): ChangeSummary {
  const count = (kind: BlockChange['kind']) => blocks.filter((row) => row.kind === kind).length
  const words = blocks.map((row) => (row.kind === 'same' || row.kind === 'moved' ? { added: 0, removed: 0 } : countChanges(row.words)))
  return {
    fields: fields.map(({ field }) => field),
    blocks: {
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      moved: blocks.filter((row) => row.kind === 'moved' && row.after).length,
    },
    words: { added: words.reduce((sum, one) => sum + one.added, 0), removed: words.reduce((sum, one) => sum + one.removed, 0) },
  }
}

export function hasChanges({ fields, blocks, words }: ChangeSummary): boolean {
  return fields.length > 0 || Object.values(blocks).some(Boolean) || words.added + words.removed > 0
}

function fieldChanges(before: DraftContent, after: DraftContent): FieldChange[] {
  return (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).flatMap((field) => fieldChange(field, { before, after }))
}

type Sides = { before: DraftContent; after: DraftContent }

function fieldChange(field: keyof typeof COMPARED, { before, after }: Sides): FieldChange[] {
  switch (field) {
    case 'headline':
    case 'standfirst':
    case 'slug':
    case 'leadAlt':
    case 'leadCaption':
    case 'leadCredit':
    case 'shareHeadline':
    case 'shareDescription': {
      const words = diffWords(before[field] ?? '', after[field] ?? '')
      return hasWordChanges(words) ? [{ field, kind: 'words', words }] : []
    }
    case 'sectionId':
    case 'leadMediaId':
    case 'commentsOpen':
    case 'genre':
    case 'shareMediaId':
      return before[field] === after[field] ? [] : [{ field, kind: 'choice', before: told(before[field]), after: told(after[field]) }]
    case 'authorIds':
    case 'tags':
    case 'relatedIds':
      return listChange(field, { before: before[field], after: after[field] })
    case 'body':
      return []
  }
}

function told(value: string | boolean | null): string | null {
  return value === null ? null : String(value)
}

function listChange(field: ListField, { before, after }: { before: readonly string[]; after: readonly string[] }): FieldChange[] {
  const removed = before.filter((one) => !after.includes(one))
  const added = after.filter((one) => !before.includes(one))
  const kept = after.filter((one) => before.includes(one))
  const isReordered = kept.join('\n') !== before.filter((one) => after.includes(one)).join('\n')
  return removed.length + added.length > 0 || isReordered ? [{ field, kind: 'list', removed, added, kept, isReordered }] : []
}
