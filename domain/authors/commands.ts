// The one order about names under stories: an author's address, words, portrait and account, or a new author altogether.
import type { z } from 'zod'
import type { Tx } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import { typesetAll, typesetName } from '../articles/typography/typeset'
import { command, done } from '../command'
import { type FieldError, invalid } from '../outcome'
import { touch } from '../touch'
import { freeAuthorSlug } from './own-author'
import { ChangeAuthor } from './schema'

type Change = z.output<typeof ChangeAuthor>

/** Two editors must not both find an address free. */
const ADDRESSES_LOCK = 7_103_003

export const changeAuthor = command('author.change', {
  input: ChangeAuthor,
  async subject({ authorId }, tx) {
    return authorId === undefined
      ? { id: undefined, slug: undefined }
      : await tx.author.findUnique({ where: { id: authorId }, select: { id: true, slug: true } })
  },
  async run({ input, subject, tx }) {
    await tx.$executeRaw`select pg_advisory_xact_lock(${ADDRESSES_LOCK})`
    const errors = await findErrors(input, tx)
    if (errors.length > 0) return invalid(...errors)
    const row = {
      slug: input.slug || (await freeAuthorSlug(tx, { name: input.uk.name, authorId: input.authorId })),
      userId: input.userId,
      portraitId: input.portraitId,
      links: input.links,
    }
    const { id } = subject.id
      ? await tx.author.update({ where: { id: subject.id }, data: row, select: { id: true } })
      : await tx.author.create({ data: row, select: { id: true } })
    if (subject.slug && subject.slug !== row.slug) await keepOldSlug(tx, { slug: subject.slug, authorId: id })
    // Every profile is written anew: the form always has both languages.
    await tx.authorProfile.deleteMany({ where: { authorId: id } })
    await tx.authorProfile.createMany({
      data: LOCALES.filter((locale) => input[locale].name !== '').map((locale) => {
        const { name, ...lines } = input[locale]
        return { authorId: id, locale, name: typesetName(name, locale), ...typesetAll(lines, locale) }
      }),
    })
    return done({ authorId: id, slug: row.slug }, touch.author(id), touch.paper())
  },
  record: ({ input, value }) => ({ type: 'author', id: value.authorId, details: { name: input.uk.name, slug: value.slug } }),
})

/** The author's page leads on from where it stood, for as long as nobody else stands there. */
async function keepOldSlug(tx: Tx, old: { slug: string; authorId: string }): Promise<void> {
  await tx.oldAuthorSlug.upsert({ where: { slug: old.slug }, create: old, update: old })
}

/** What only the database knows: the address is another's, the account signs as somebody else, the portrait is gone. */
async function findErrors({ authorId, slug, userId, portraitId }: Change, tx: Tx): Promise<FieldError[]> {
  const select = { id: true } as const
  const another = authorId ? { not: authorId } : undefined
  const errors: FieldError[] = []
  if (slug && (await tx.author.findFirst({ where: { slug, id: another }, select }))) errors.push({ field: 'slug', code: 'taken' })
  if (userId && (await tx.author.findFirst({ where: { userId, id: another }, select }))) errors.push({ field: 'userId', code: 'taken' })
  if (userId && !(await tx.user.findUnique({ where: { id: userId }, select }))) errors.push({ field: 'userId', code: 'unknownReference' })
  if (portraitId && !(await tx.media.findUnique({ where: { id: portraitId }, select }))) {
    errors.push({ field: 'portraitId', code: 'unknownReference' })
  }
  return errors
}
