// What may be said about a photograph.
import { z } from 'zod'

const MAX_LINE = 1_000

/** One or several lines of words; PostgreSQL keeps no NUL and no broken pairs. */
const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !/[\0\p{Surrogate}]/u.test(value), { params: { code: 'notText' } })

const PAGE = z.url({ protocol: /^https?$/, hostname: z.regexes.domain })

/** Where a page of rights is; empty: not told. */
const address = z
  .string()
  .trim()
  .max(500)
  .refine((value) => value === '' || PAGE.safeParse(value).success, { params: { code: 'notAddress' } })

const share = z.coerce.number().min(0).max(1)

const PhotoWords = z.strictObject({ alt: words(MAX_LINE), caption: words(MAX_LINE), credit: words(MAX_LINE) })

export const UploadMedia = z.strictObject({
  ...PhotoWords.partial().shape,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  originalName: words(300),
  mime: z.string().max(100),
  bytes: z.int().min(1),
  width: z.int().min(1),
  height: z.int().min(1),
  widths: z.array(z.int().min(1)).min(1).max(20),
  avifWidths: z.array(z.int().min(1)).max(20).default([]),
  placeholder: z.string().regex(/^#[0-9a-f]{6}$/),
})

/** On what terms it may be used, as far as that is known. */
const PhotoRights = z.strictObject({ copyrightNotice: words(MAX_LINE), licenceUrl: address, acquireLicenceUrl: address })

export const DescribeMedia = z.strictObject({
  ...PhotoWords.partial().shape,
  ...PhotoRights.partial().shape,
  mediaId: z.uuid(),
  focalX: share.optional(),
  focalY: share.optional(),
})

export const ListMedia = z.object({
  q: z.string().trim().max(200).catch(''),
  cursor: z.string().max(100).optional().catch(undefined),
})
