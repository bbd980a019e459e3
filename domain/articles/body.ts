// The body of an article: a closed union of blocks. Readers, the editor, feeds and importers all speak this and nothing else.
import { z } from 'zod'
import { printable } from './printable'

/** Limits are generous for a newspaper and small enough that one hostile document cannot hurt the server. */
export const MAX_BLOCKS = 1_000
const MAX_INLINE_TEXT = 20_000
const MAX_LINE = 1_000

/** Only addresses a browser opens as a page or a letter; no `javascript:`, no `data:`. Site-relative ones start with one `/`. */
const SAFE_HREF = /^(https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+|tel:\+?[\d\s()-]+|\/(?!\/)[^\s<>"\\]*)$/i

export const Href = z.string().trim().max(2_048).regex(SAFE_HREF)

/** PostgreSQL stores no NUL, and a lone surrogate is not text. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes('\u0000') && !hasLoneSurrogate(value))
    .overwrite(printable)

const line = text(MAX_LINE).trim()

export const Mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), href: Href }),
])

export const Inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: text(MAX_INLINE_TEXT).min(1), marks: z.array(Mark).max(3).optional() }),
  z.strictObject({ type: z.literal('break') }),
])

const RichText = z.array(Inline).max(2_000)
const blockId = z.string().regex(/^[a-zA-Z0-9_-]{4,40}$/)

const Paragraph = z.strictObject({ type: z.literal('paragraph'), id: blockId, text: RichText })
const Heading = z.strictObject({ type: z.literal('heading'), id: blockId, level: z.union([z.literal(2), z.literal(3)]), text: RichText })
const List = z.strictObject({
  type: z.literal('list'),
  id: blockId,
  style: z.enum(['bulleted', 'numbered']),
  items: z.array(RichText).min(1).max(500),
})
const Quote = z.strictObject({ type: z.literal('quote'), id: blockId, text: RichText, source: line.optional() })
const PullQuote = z.strictObject({ type: z.literal('pullQuote'), id: blockId, text: line.min(1), source: line.optional() })
const FactBox = z.strictObject({
  type: z.literal('factBox'),
  id: blockId,
  title: line.min(1),
  blocks: z
    .array(z.discriminatedUnion('type', [Paragraph, List]))
    .min(1)
    .max(50),
})
/** `alt`, `caption` and `credit` here are in the article's language and win over those kept with the photograph. */
const Image = z.strictObject({
  type: z.literal('image'),
  id: blockId,
  mediaId: z.uuid(),
  alt: line.optional(),
  caption: line.optional(),
  credit: line.optional(),
  width: z.enum(['text', 'wide']),
})
const Gallery = z.strictObject({
  type: z.literal('gallery'),
  id: blockId,
  items: z
    .array(z.strictObject({ mediaId: z.uuid(), alt: line.optional(), caption: line.optional(), credit: line.optional() }))
    .min(1)
    .max(60),
})
const Table = z
  .strictObject({
    type: z.literal('table'),
    id: blockId,
    caption: line.optional(),
    header: z.array(RichText).min(1).max(20),
    rows: z.array(z.array(RichText).max(20)).max(500),
  })
  .refine((table) => table.rows.every((row) => row.length === table.header.length), { path: ['rows'] })

export const EMBED_PROVIDERS = ['youtube', 'vimeo', 'telegram', 'x', 'facebook', 'instagram', 'tiktok'] as const
const Embed = z.strictObject({
  type: z.literal('embed'),
  id: blockId,
  provider: z.enum(EMBED_PROVIDERS),
  url: z
    .string()
    .max(2_048)
    .regex(/^https:\/\/[^\s<>"]+$/),
  title: line.optional(),
})

export const Block = z.discriminatedUnion('type', [Paragraph, Heading, List, Quote, PullQuote, FactBox, Image, Gallery, Table, Embed])
export const Body = z.strictObject({ version: z.literal(1), blocks: z.array(Block).max(MAX_BLOCKS) })

export type Mark = z.infer<typeof Mark>
export type Inline = z.infer<typeof Inline>
export type RichText = Inline[]
export type Block = z.infer<typeof Block>
export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>
export type Body = z.infer<typeof Body>
export type EmbedProvider = (typeof EMBED_PROVIDERS)[number]

export const EMPTY_BODY: Body = { version: 1, blocks: [] }

/** The words of a rich text without its marks; a line break reads as a space. */
export function plainText(text: RichText): string {
  return text.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
}

/** For the last line of every switch over blocks: a block nobody draws must not compile. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}

function hasLoneSurrogate(value: string): boolean {
  return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(value)
}
