// Authors as the newsroom manages them: guests and colleagues alike, in both languages.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { PHOTO, type Photo } from '../media/photo'
import { can } from '../permissions'

const AUTHOR = {
  id: true,
  slug: true,
  userId: true,
  links: true,
  portrait: { select: PHOTO },
  profiles: { select: { locale: true, name: true, title: true, bio: true } },
} as const satisfies Prisma.AuthorSelect

type Profile = { name: string; title: string; bio: string }

export type DeskAuthor = { id: string; slug: string; userId: string | null; links: string[]; portrait: Photo | null } & Record<
  Locale,
  Profile
>

/** By name, as a Ukrainian would look for it. */
export async function listDeskAuthors(actor: Actor): Promise<DeskAuthor[]> {
  if (!can(actor, 'author.change')) return []
  const authors = await db().author.findMany({ select: AUTHOR })
  return authors.map(deskAuthor).sort((one, other) => one.uk.name.localeCompare(other.uk.name, 'uk'))
}

export async function findDeskAuthor(actor: Actor, authorId: string): Promise<DeskAuthor | null> {
  if (!can(actor, 'author.change') || !z.uuid().safeParse(authorId).success) return null
  const author = await db().author.findUnique({ where: { id: authorId }, select: AUTHOR })
  return author && deskAuthor(author)
}

type Account = { id: string; name: string; email: string }

/** Colleagues who may be linked to an author: those who sign nothing yet, and the one who is this author already. */
export async function listAccountsFor(actor: Actor, authorId: string | null): Promise<Account[]> {
  if (!can(actor, 'author.change')) return []
  return await db().user.findMany({
    where: { deactivatedAt: null, role: { not: 'reader' }, OR: [{ author: null }, ...(authorId ? [{ author: { id: authorId } }] : [])] },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true },
  })
}

function deskAuthor({ profiles, ...author }: Prisma.AuthorGetPayload<{ select: typeof AUTHOR }>): DeskAuthor {
  const profile = (locale: Locale): Profile => {
    const { name = '', title = '', bio = '' } = profiles.find((one) => one.locale === locale) ?? {}
    return { name, title, bio }
  }
  return { ...author, uk: profile('uk'), en: profile('en') }
}
