// What may be said about the people who sign stories.
import { z } from 'zod'
import { SLUG_PATTERN } from '../articles/slug'
import { Address, lines } from '../lines'

const MAX_SLUG = 80
const MAX_NAME = 120
const MAX_TITLE = 160
const MAX_BIO = 2_000

const words = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !/[\0\p{Surrogate}]/u.test(value), { params: { code: 'notText' } })

const Name = words(MAX_NAME)
const Profile = { title: words(MAX_TITLE).default(''), bio: words(MAX_BIO).default('') }

/** Without `authorId` it is a new author. An empty slug is made of the name; an empty English name means no English page. */
export const ChangeAuthor = z.strictObject({
  authorId: z.uuid().optional(),
  slug: z.union([z.literal(''), z.string().max(MAX_SLUG).regex(SLUG_PATTERN)]),
  userId: z.uuid().nullable(),
  portraitId: z.uuid().nullable(),
  links: lines(Address).default([]),
  uk: z.strictObject({ name: Name.min(1), ...Profile }),
  en: z.strictObject({ name: Name, ...Profile }),
})
