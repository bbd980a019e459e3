// Old addresses as the newsroom sees them: newest first, found by a part of either address.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '../actor'
import { readCursor, writeCursor } from '../articles/cursor'
import { can } from '../permissions'

const PAGE_SIZE = 50

export type DeskRedirect = { id: string; from: string; to: string; status: number; at: Date; by: string | null }
export type RedirectPage = { redirects: DeskRedirect[]; next: string | null }

const SHOWN = { id: true, fromPath: true, toAddress: true, status: true, createdAt: true, createdBy: { select: { name: true } } } as const

/** Null for whoever may not change them. */
export async function listRedirects(actor: Actor, { q = '', cursor }: { q?: string; cursor?: string }): Promise<RedirectPage | null> {
  if (!can(actor, 'redirect.add')) return null
  return await readRedirects({ q, cursor, size: PAGE_SIZE })
}

/** Whoever calls it has asked whether the actor may. */
export async function readRedirects({ q, cursor, size }: { q: string; cursor?: string; size: number }): Promise<RedirectPage> {
  const rows = await db().redirect.findMany({
    where: { AND: [q.trim() === '' ? {} : { OR: having(q.trim()) }, before(cursor)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: size + 1,
    select: SHOWN,
  })
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return {
    redirects: shown.map(({ id, fromPath, toAddress, status, createdAt, createdBy }) => ({
      ...{ id, from: fromPath, to: toAddress, status, at: createdAt, by: createdBy?.name ?? null },
    })),
    next: last && rows.length > size ? writeCursor({ publishedAt: last.createdAt, articleId: last.id }) : null,
  }
}

/** Letters of ours are kept as bytes, so a word of a question is looked for as bytes, too. */
function having(q: string): Prisma.RedirectWhereInput[] {
  const spellings = new Set([q, encodeURI(Buffer.from(q.toLowerCase()).toString())])
  return [...spellings].flatMap((spelling) => {
    // For LIKE, these signs mean others.
    const words = { contains: spelling.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } as const
    return [{ fromPath: words }, { toAddress: words }]
  })
}

function before(cursor: string | undefined): Prisma.RedirectWhereInput {
  const place = cursor === undefined ? null : readCursor(cursor)
  if (!place) return {}
  const { publishedAt, articleId } = place
  return { createdAt: { lte: publishedAt }, OR: [{ createdAt: { lt: publishedAt } }, { id: { lt: articleId } }] }
}
