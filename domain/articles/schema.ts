// What may be said about an article: the shapes of orders, and of a draft as the newsroom edits it.
import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { Body } from './body'
import { ChangeKind, MAX_CHANGE_WORDS } from './change-kind'
import { GENRES } from './genre'
import { isPrintable } from './printable'
import { slugOf } from './slug'

export const MAX_HEADLINE = 200
export const MAX_STANDFIRST = 600
const MAX_CAPTION = 1_000
const MAX_TAG = 60
export const MAX_REASON = 500
/** Signs of HTML; a story of a thousand full blocks fits. */
const MAX_PAGE = 20_000_000

/** One line of plain words; what looks like HTML stays the characters it is. */
export const line = (max: number) =>
  z
    .string()
    .refine(isPrintable, { params: { code: 'notText' } })
    .transform((value) => value.replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(max))

/** A line that is printed: spaces that do not break, as typography set them, stay what they are. */
const printedLine = (max: number) =>
  z
    .string()
    .refine(isPrintable, { params: { code: 'notText' } })
    .transform((value) => value.replace(/[^\S\u00a0]+/g, ' ').trim())
    .pipe(z.string().max(max))

/** Words of an address as somebody typed them: written in Latin letters, and null when nothing is left. */
const SlugWords = z
  .string()
  .max(500)
  .transform((value) => slugOf(value) || null)

/** Everything the newsroom edits in a draft. Also the content of a revision, and what a browser keeps until it is saved. */
export const DraftContent = z.strictObject({
  headline: printedLine(MAX_HEADLINE),
  standfirst: printedLine(MAX_STANDFIRST),
  /** Null: publishing makes one from the headline. */
  slug: SlugWords.nullable(),
  sectionId: z.uuid().nullable(),
  body: Body,
  leadMediaId: z.uuid().nullable(),
  leadAlt: printedLine(MAX_CAPTION),
  leadCaption: printedLine(MAX_CAPTION),
  leadCredit: printedLine(MAX_CAPTION),
  /** In the order of the byline. */
  authorIds: z.array(z.uuid()).max(20).transform(eachOnce),
  /** By name; a name nobody used before makes a tag. */
  tags: z.array(line(MAX_TAG).pipe(z.string().min(1))).max(20),
  relatedIds: z.array(z.uuid()).max(12).transform(eachOnce),
  commentsOpen: z.boolean(),
  // What a revision of an older paper does not say is what every story was then.
  genre: z.enum(GENRES).default('news'),
  /** Of the card other sites show; empty: the story's own. */
  shareHeadline: printedLine(MAX_HEADLINE).default(''),
  shareDescription: printedLine(MAX_STANDFIRST).default(''),
  shareMediaId: z.uuid().nullable().default(null),
})
export type DraftContent = z.infer<typeof DraftContent>

const articleId = z.uuid()
/** The version the person was looking at: an order about another one is refused, so nobody overwrites what they did not see. */
const version = z.int().min(1)

export const CreateArticle = z.strictObject({ locale: z.enum(LOCALES), translationOfId: z.uuid().nullish() })
export const SaveDraft = DraftContent.extend({ articleId, version, kind: z.enum(['autosave', 'saved']) })
/** What a change of a published story is, with words for readers in the story's language: a correction must have them. */
const change = { change: ChangeKind.nullish(), words: line(MAX_CHANGE_WORDS).default('') }
export const saysWhatWasWrong = ({ change, words }: { change?: ChangeKind | null; words: string }) =>
  change !== 'correction' || words !== ''
export const WORDS_REQUIRED = { path: ['words'], params: { code: 'required' } }
/** For the check before publishing: why a story goes out though something must be mended, and its preview as it was rendered. */
export const check = { reason: line(MAX_REASON).optional(), page: z.string().max(MAX_PAGE).nullish() }
export const PublishArticle = z.strictObject({ articleId, version, ...check, ...change }).refine(saysWhatWasWrong, WORDS_REQUIRED)
export const WithdrawArticle = z.strictObject({ articleId })
export const DiscardChanges = z.strictObject({ articleId, version })
export const RestoreRevision = z.strictObject({ articleId, version, revisionId: z.uuid() })

function eachOnce(ids: string[]): string[] {
  return [...new Set(ids)]
}
