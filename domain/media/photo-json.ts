// A photograph inside a statement of our own.
import { Prisma } from '@/lib/generated/prisma/client'

/** `PhotoRights` of the table or selection `media`, as JSON. */
export const RIGHTS_JSON = Prisma.sql`json_build_object('copyrightNotice', media.copyright_notice, 'licenceUrl', media.licence_url,
  'acquireLicenceUrl', media.acquire_licence_url)`

/** A `Photo` of the table or selection `media`, as JSON. */
export const PHOTO_JSON = Prisma.sql`json_build_object('id', media.id, 'hash', media.hash, 'width', media.width, 'height', media.height,
  'widths', media.widths, 'avifWidths', media.avif_widths, 'placeholder', media.placeholder, 'focalX', media.focal_x, 'focalY', media.focal_y)`
