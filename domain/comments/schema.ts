// The shapes of a conversation: what a reader sends, why it may be rejected, and the only shape the public ever sees.
import { z } from 'zod'
import { Href } from '../articles/body'
import { hasOverride, printable, withFewMarks } from './printable'
import type { ClosedBy } from './rules/schema'

export const MAX_NAME = 80
export const MAX_EMAIL = 254
export const MAX_WEBSITE = 300
export const MAX_TEXT = 5_000
export const MAX_NOTE = 500
/** Replies deeper than this stand beside each other, with the name of the one they answer. */
export const MAX_DEPTH = 4

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function isCommentId(value: string): boolean {
  return ID.test(value)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is looking for.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const VISIBLE = /[\p{L}\p{N}]/u

const BARE_DOMAIN = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u

const isWebAddress = (value: string) => /^https?:\/\//i.test(value) && Href.safeParse(value).success && URL.canParse(value)
export const isText = (value: string) => !UNPRINTABLE.test(value)
const notText = { params: { code: 'notText' } }

const Name = z
  .string()
  .trim()
  .min(1)
  .max(MAX_NAME)
  .refine((value) => isText(value) && !/[\r\n\t]/.test(value), notText)
  .refine((value) => !hasOverride(value), { params: { code: 'turnsAround' } })
  .transform(withFewMarks)
  .refine((value) => value === '' || VISIBLE.test(value), { params: { code: 'required' } })

export const Email = z.string().trim().toLowerCase().min(1).max(MAX_EMAIL).pipe(z.email())

/** An empty field is no website; a bare domain is understood as https. */
const Website = z
  .string()
  .trim()
  .max(MAX_WEBSITE)
  .transform((value) => (BARE_DOMAIN.test(value) ? `https://${value}` : value))
  .refine((value) => value === '' || isWebAddress(value), { params: { code: 'notAddress' } })

export const Text = z
  .string()
  .transform((value) => printable(value.replace(/\r\n?/g, '\n')).trim())
  .pipe(z.string().min(1).max(MAX_TEXT).refine(isText, notText))

const Place = {
  articleId: z.uuid(),
  /** Empty, as a form sends it, is a comment of its own. */
  parentId: z
    .union([z.literal(''), z.uuid()])
    .nullish()
    .transform((value) => value || null),
}

/** What the page's form carries to tell a person from a program; nothing of it is required. */
const Traces = {
  /** Signature of the page the form stood on. */
  form: z.string().max(100).nullish(),
  /** A field no person sees. */
  subject: z.string().max(1_000).nullish(),
  /** How long the form was open, as the page's script says. */
  seconds: z.coerce.number().min(0).max(1e9).nullish().catch(null),
  /** A script that can work when asked says so; what it has worked out. See screening/working.ts. */
  canWork: z
    .union([z.literal(true), z.literal('true')])
    .nullish()
    .catch(null),
  work: z.string().max(4_000).nullish().catch(null),
}

/** Who is known to send it: by the edge, never by the sender. `identityId` is a reader whose e-mail was confirmed. */
const Sender = {
  identityId: z.uuid().nullish(),
  network: z.string().max(100).default('unknown'),
  userAgent: z.string().max(1_000).default(''),
}

/** Letters about the decision and replies; whoever has no confirmed e-mail is first asked for it. */
const tellMe = z
  .union([z.literal(true), z.literal('1')])
  .nullish()
  .transform(Boolean)

export const PostComment = z.object({
  ...Place,
  ...{ name: Name, email: Email, website: Website.default(''), text: Text },
  ...Traces,
  tellMe,
  ...Sender,
})
export type PostComment = z.output<typeof PostComment>

/** A form has fields for a name and an e-mail; whoever filled in another's does not know yet that they speak for the paper. */
export const PostStaffComment = z.object({
  ...Place,
  ...{ name: z.string().trim().default('').catch(''), email: z.string().trim().toLowerCase().default('').catch(''), text: Text },
  /** They were told, and send it all the same. */
  asStaff: z
    .union([z.literal(true), z.literal('yes')])
    .nullish()
    .catch(null),
  ...Sender,
})

export const COMMENT_FIELDS = ['name', 'email', 'website', 'text'] as const
export type CommentField = (typeof COMMENT_FIELDS)[number]

/** As typed, wrong as it may be; only NUL goes, which PostgreSQL cannot keep. */
const Typed = (max: number) =>
  z
    .string()
    .transform((value) => value.replaceAll('\u0000', '').slice(0, max))
    .catch('')

export const KeepAttempt = z.object({
  articleId: z.uuid(),
  parentId: z.uuid().nullable().catch(null),
  network: z.string().max(100).default('unknown'),
  values: z.object({
    name: Typed(1_000),
    email: Typed(1_000),
    website: Typed(2_000),
    text: Typed(64_000),
    tellMe: tellMe.catch(false),
  }),
  failure: z.object({
    errors: z.array(
      z.object({ field: z.string(), code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() }),
    ),
    refusal: z.string().optional(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
})

export const REJECTION_REASONS = [
  'offensive',
  'harassment',
  'hate',
  'advertising',
  'illegal',
  'misinformation',
  'irrelevant',
  'other',
] as const

export const COMMENT_STATUSES = ['pending', 'approved', 'rejected', 'spam', 'deleted'] as const
export type CommentStatus = (typeof COMMENT_STATUSES)[number]

/** The public shape: built from an allow-list, so that a new column of the table cannot slip into it. */
export type PublicComment = {
  id: string
  /** Of the story. */
  articleId: string
  /** First comment of its thread; null when this is it. */
  rootId: string | null
  parentId: string | null
  /** Whom it answers; null when that comment was taken away. */
  parentName: string | null
  /** Empty, like the text, when the comment was taken away and only its replies remain. */
  name: string
  website: string
  text: string
  at: Date
  /** When its author changed it last, for readers to know. */
  editedAt: Date | null
  depth: number
  likes: number
  isStaff: boolean
  /** By an editor, as worth everybody’s time. */
  isPicked: boolean
  isRemoved: boolean
  /** Approved replies in the thread it begins, shown here or not. */
  threadCount: number
  /** Those that are shown here, as a tree. */
  replies: PublicComment[]
}

/** Orders a reader may choose; the first is what a story shows by itself. */
export const SORTS = ['newest', 'oldest', 'top'] as const
export type Sort = (typeof SORTS)[number]

/** `reason` is a moderator's, `openDays` how long it was open by its rule. */
export type Closed = { by: ClosedBy; reason: string; since: Date | null; openDays: number | null }

export type Thread = {
  sort: Sort
  /** Editor’s choice, on the first page only; each of them stands in its own place as well. */
  picks: PublicComment[]
  comments: PublicComment[]
  /** Approved comments of the article, on all pages. */
  count: number
  /** May one write here now, and if not, why and since when; how long one waits between two comments. */
  isOpen: boolean
  closed: Closed | null
  slowMinutes: number | null
  /** Cursor of the next page, or null on the last. */
  next: string | null
  isFirstPage: boolean
}
