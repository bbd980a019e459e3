// Orders about topics: what their pages say, two that are one, and one that nobody uses.
import type { Tx } from '@/lib/db'
import { slugOf } from '../articles/slug'
import { typesetAll, typesetName } from '../articles/typography/typeset'
import { renameTagOnSheet } from '../articles/words/keeping'
import { command, done } from '../command'
import { type FieldError, invalid, refused } from '../outcome'
import { type Touch, touch } from '../touch'
import { findNamesake, findPair, join, keepPair, part } from './pair'
import { ChangeTag, MergeTags, PairTag, RemoveTag } from './schema'
import { followOnSheets, isUsed, lockTags, readAgain, standElsewhere, takeOver } from './tag-row'

/** Its name, its address, and what its page begins with. */
export const changeTag = command('tag.change', {
  input: ChangeTag,
  subject: async ({ tagId }, tx) => (await lockTags(tx, [tagId]))[0] ?? null,
  async run({ input: { tagId, pinnedIds, photoId, slug: typed, ...lines }, subject, tx }) {
    const { locale } = subject
    const words = { ...typesetAll(lines, locale), name: typesetName(lines.name, locale), photoId }
    const slug = typed || slugOf(words.name)
    const errors = await findErrors(tx, { tag: subject, name: words.name, slug, photoId: words.photoId, pinnedIds })
    if (errors.length > 0) return invalid(...errors)
    await tx.tag.update({ where: { id: tagId }, data: { ...words, slug } })
    await tx.oldTagSlug.deleteMany({ where: { locale, slug } })
    if (slug !== subject.slug) await standElsewhere(tx, subject, tagId)
    await tx.tagPin.deleteMany({ where: { tagId } })
    await tx.tagPin.createMany({ data: pinnedIds.map((articleId, position) => ({ tagId, articleId, position })) })
    if (words.name !== subject.name) {
      await followOnSheets(tx, tagId, (articleId) => renameTagOnSheet(tx, articleId, { from: subject.name, to: words.name }))
      await readAgain(tx, tagId)
    }
    const isCalledOtherwise = slug !== subject.slug || words.name !== subject.name
    return done({ slug, name: words.name }, touch.tag(tagId), ...(isCalledOtherwise ? [touch.latest(locale)] : []))
  },
  record: ({ input: { tagId, pinnedIds }, subject, value: { name, slug } }) => ({
    type: 'tag',
    id: tagId,
    details: { name, slug, was: subject.name === name ? undefined : subject.name, pinned: pinnedIds },
  }),
})

/** The same topic in the other language, by its name; without a name it has none. */
export const pairTag = command('tag.change', {
  input: PairTag,
  async subject({ tagId, translation }, tx) {
    const tag = await tx.tag.findUnique({ where: { id: tagId }, select: { locale: true } })
    const other = tag && translation !== '' ? await findNamesake(tx, { name: translation, locale: tag.locale }) : null
    const locked = await lockTags(tx, [tagId, ...(other ? [other.id] : [])])
    const own = locked.find(({ id }) => id === tagId)
    return own ? { own, other: locked.find(({ id }) => id === other?.id) ?? null } : null
  },
  async run({ input: { translation }, subject: { own, other }, tx }) {
    if (translation !== '' && !other) return invalid({ field: 'translation', code: 'unknownReference' })
    const taken = other && (await findPair(tx, other.id))
    if (taken && taken.id !== own.id) return invalid({ field: 'translation', code: 'taken' })
    const before = await findPair(tx, own.id)
    await part(tx, own.id)
    if (other) await join(tx, own, other)
    const touched = new Set([own, before, other].flatMap((tag) => (tag ? [touch.tag(tag.id)] : [])))
    return done({ translation: other?.name ?? null }, ...touched)
  },
  record: ({ input: { tagId }, subject: { own }, value }) => ({ type: 'tag', id: tagId, details: { name: own.name, ...value } }),
})

/** Everything filed under one is filed under the other, drafts too; the old address leads there. */
export const mergeTags = command('tag.merge', {
  input: MergeTags,
  async subject({ tagId, intoId }, tx) {
    const tags = await lockTags(tx, [tagId, intoId])
    const [from, into] = [tags.find(({ id }) => id === tagId), tags.find(({ id }) => id === intoId)]
    return from && into ? { from, into } : null
  },
  async run({ subject: { from, into }, tx }) {
    if (from.locale !== into.locale) return invalid({ field: 'intoId', code: 'notAllowed' })
    await followOnSheets(tx, from.id, (articleId) => renameTagOnSheet(tx, articleId, { from: from.name, to: into.name }))
    const moved = await takeOver(tx, { from, into })
    const pair = await keepPair(tx, { from, into })
    await standElsewhere(tx, from, into.id)
    await tx.oldTagSlug.updateMany({ where: { tagId: from.id }, data: { tagId: into.id } })
    await tx.tag.delete({ where: { id: from.id } })
    await readAgain(tx, into.id)
    const touches: Touch[] = [touch.tag(from.id), touch.tag(into.id), touch.latest(into.locale), ...(pair ? [touch.tag(pair.id)] : [])]
    return done({ tagId: into.id, slug: into.slug, moved }, ...touches)
  },
  record: ({ input, subject: { from }, value }) => ({
    type: 'tag',
    id: input.intoId,
    details: { name: from.name, slug: from.slug, from: from.id, stories: value.moved },
  }),
})

/** Only one under which nothing is filed, no draft either. */
export const removeTag = command('tag.remove', {
  input: RemoveTag,
  subject: async ({ tagId }, tx) => (await lockTags(tx, [tagId]))[0] ?? null,
  async run({ input: { tagId }, subject, tx }) {
    if (await isUsed(tx, tagId)) return refused('tagInUse')
    const pair = await findPair(tx, tagId)
    await tx.tag.delete({ where: { id: tagId } })
    return done({ name: subject.name }, touch.tag(tagId), ...(pair ? [touch.tag(pair.id)] : []))
  },
  record: ({ input, subject: { name, slug } }) => ({ type: 'tag', id: input.tagId, details: { name, slug } }),
})

type Wanted = { tag: { id: string; locale: 'uk' | 'en' }; name: string; slug: string; photoId: string | null; pinnedIds: string[] }

async function findErrors(tx: Tx, { tag: { id, locale }, name, slug, photoId, pinnedIds }: Wanted): Promise<FieldError[]> {
  if (slug === '') return [{ field: 'slug', code: 'required' }]
  const errors: FieldError[] = []
  const others = await tx.tag.findMany({
    where: { locale, id: { not: id }, OR: [{ name }, { slug }] },
    select: { name: true, slug: true },
  })
  if (others.some((other) => other.name === name)) errors.push({ field: 'name', code: 'taken' })
  if (others.some((other) => other.slug === slug)) errors.push({ field: 'slug', code: 'taken' })
  const photo = photoId === null || (await tx.media.findUnique({ where: { id: photoId }, select: { id: true } }))
  if (!photo) errors.push({ field: 'photoId', code: 'unknownReference' })
  const pinned = await tx.article.count({ where: { id: { in: pinnedIds }, locale } })
  if (pinned < pinnedIds.length) errors.push({ field: 'pinnedIds', code: 'unknownReference' })
  return errors
}
