// Orders about photographs: taking one into the library, and saying what it shows.
import type { Tx } from '@/lib/db'
import { typesetByLetters } from '../articles/typography/typeset'
import { command, done } from '../command'
import { type Touch, touch } from '../touch'
import { LIBRARY_PHOTO } from './library-photo'
import { DescribeMedia, UploadMedia } from './schema'

/** The files are on the disk before this order is given (see import-picture.ts): a row never names a file that is not there. */
export const uploadMedia = command('media.upload', {
  input: UploadMedia,
  subject: async () => ({}),
  async run({ actor, input, tx, now }) {
    const createdById = actor.kind === 'person' ? actor.id : null
    // Whoever sends the same picture again gets the one that is there, with the words it already has.
    await tx.media.createMany({ data: [{ ...input, createdAt: now, createdById }], skipDuplicates: true })
    return done(await tx.media.findUniqueOrThrow({ where: { hash: input.hash }, select: LIBRARY_PHOTO }))
  },
  record: ({ input, value }) => ({ type: 'media', id: value.id, details: { name: input.originalName, bytes: input.bytes } }),
})

export const describeMedia = command('media.describe', {
  input: DescribeMedia,
  async subject({ mediaId }, tx) {
    const media = await tx.media.findUnique({ where: { id: mediaId }, select: { id: true, createdById: true } })
    return media && { id: media.id, ownerIds: media.createdById ? [media.createdById] : [] }
  },
  async run({ input: { mediaId, alt, caption, credit, ...others }, tx }) {
    const words = { alt: forPrint(alt), caption: forPrint(caption), credit: forPrint(credit) }
    const photo = await tx.media.update({ where: { id: mediaId }, data: { ...others, ...words }, select: LIBRARY_PHOTO })
    return done(photo, touch.media(mediaId), ...(await placesShowing(mediaId, tx)))
  },
  record: ({ input: { mediaId, ...changes } }) => ({ type: 'media', id: mediaId, details: changes }),
})

/** The library belongs to both languages. */
function forPrint(words: string | undefined): string | undefined {
  return words && typesetByLetters(words)
}

/** Live stories with this photograph, authors whose portrait it is, and topics whose page begins with it. */
async function placesShowing(mediaId: string, tx: Tx): Promise<Touch[]> {
  const stories = await tx.$queryRaw<{ id: string }[]>`
    select article_id as id from live_articles
    where lead_media_id = ${mediaId}::uuid or share_media_id = ${mediaId}::uuid
       or jsonb_path_exists(body, '$.blocks[*] ? (@.mediaId == $id || @.items[*].mediaId == $id)', jsonb_build_object('id', ${mediaId}::text))`
  const authors = await tx.author.findMany({ where: { portraitId: mediaId }, select: { id: true } })
  const tags = await tx.tag.findMany({ where: { photoId: mediaId }, select: { id: true } })
  return [
    ...stories.map(({ id }) => touch.article(id)),
    ...authors.map(({ id }) => touch.author(id)),
    ...tags.map(({ id }) => touch.tag(id)),
  ]
}
