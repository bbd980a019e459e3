// A photograph as every page needs it: where its files are, its size, and what stands for it until it is there.

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

export type Photo = {
  id: string
  hash: string
  width: number
  height: number
  /** Widths of the renditions, ascending: `/media/{hash}/{width}.webp`. Feeds and cards of other sites take `/media/{hash}/1200.jpg`. */
  widths: number[]
  /** Those of which there is `/media/{hash}/{width}.avif` too, for telephones. Empty for a photograph that was taken in before. */
  avifWidths: number[]
  /** A colour, `#rrggbb`. */
  placeholder: string
  /** Point of interest, 0 to 1 from the upper left corner; crops keep it in sight. */
  focalX: number
  focalY: number
}

/** The Prisma `select` whose result is a `Photo`. */
export const PHOTO = {
  id: true,
  hash: true,
  width: true,
  height: true,
  widths: true,
  avifWidths: true,
  placeholder: true,
  focalX: true,
  focalY: true,
} as const

/** On what terms it may be used; empty where nobody has said. */
export type PhotoRights = { copyrightNotice: string; licenceUrl: string; acquireLicenceUrl: string }

/** The Prisma `select` whose result is `PhotoRights`. */
export const RIGHTS = { copyrightNotice: true, licenceUrl: true, acquireLicenceUrl: true } as const

export function renditionPath(photo: Pick<Photo, 'hash'>, width: number, format: 'webp' | 'avif' = 'webp'): string {
  return `/media/${photo.hash}/${width}.${format}`
}

/** What feeds, search engines and cards of other sites take: a JPEG, which every program reads. */
export const SHARED_WIDTH = 1200

/** The JPEG there is of every photograph; one that is smaller than it is not enlarged. */
export function sharedRendition({ hash, width, height }: Pick<Photo, 'hash' | 'width' | 'height'>) {
  const drawn = Math.min(SHARED_WIDTH, width)
  return { path: `/media/${hash}/${SHARED_WIDTH}.jpg`, width: drawn, height: Math.round((drawn * height) / width) }
}

/** Width of the one address for browsers that know no `srcset`, and for search engines: both know a picture by the same. */
const PLAIN_WIDTH = 960

export function plainRendition(photo: Pick<Photo, 'hash' | 'widths' | 'width'>): string {
  return renditionPath(photo, renditionFor(photo, PLAIN_WIDTH))
}

/** The smallest rendition at least `width` wide, else the widest there is. */
export function renditionFor(photo: Pick<Photo, 'widths' | 'width'>, width: number): number {
  return photo.widths.find((one) => one >= width) ?? photo.widths.at(-1) ?? photo.width
}
