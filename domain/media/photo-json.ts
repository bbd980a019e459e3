// A photograph inside a statement of our own.
import { Prisma } from '@/lib/generated/prisma/client'

/** A `Photo` of the table or selection `media`, as JSON. */
export const PHOTO_JSON = Prisma.sql`json_build_object('id', media.id, 'hash', media.hash, 'width', media.width, 'height', media.height,
  'widths', media.widths, 'placeholder', media.placeholder, 'focalX', media.focal_x, 'focalY', media.focal_y)`
