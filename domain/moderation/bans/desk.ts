// Bans as moderators see them: those that stand, those that ended, and what of a sender could be banned.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '../../actor'
import { type Place, parseCursor, printCursor } from '../../comments/cursor'
import { networkOf } from '../../comments/network'
import { can } from '../../permissions'
import { type BanKind, canonicalEmail } from './ban-value'
import { isErasedValue } from './erased'

const PAGE_SIZE = 50

const BAN = {
  id: true,
  kind: true,
  value: true,
  reason: true,
  note: true,
  at: true,
  expiresAt: true,
  liftedAt: true,
  by: { select: { name: true } },
  liftedBy: { select: { name: true } },
} satisfies Prisma.CommentBanSelect

export type DeskBan = Prisma.CommentBanGetPayload<{ select: typeof BAN }> & {
  /** What a person is called: a ban of a person keeps only a number. */
  called: string
  /** Whoever it is had everything erased: what they were called is not known any more. */
  isErased: boolean
  isOver: boolean
}
export type BanList = { bans: DeskBan[]; next: string | null; isFirstPage: boolean }

/** Newest first; null for who may not moderate. */
export async function listBans(actor: Actor, asked: { cursor?: string; isOver: boolean }, now: Date): Promise<BanList | null> {
  if (!can(actor, 'ban.make')) return null
  const place = parseCursor(asked.cursor)
  const ended = { OR: [{ liftedAt: { not: null } }, { expiresAt: { lte: now } }] }
  const standing = { liftedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
  const rows = await db().commentBan.findMany({
    where: { AND: [madeBefore(place), asked.isOver ? ended : standing] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: BAN,
  })
  const page = rows.slice(0, PAGE_SIZE)
  const last = page.at(-1)
  const names = await namesOf(page.filter(({ kind }) => kind === 'person').map(({ value }) => value))
  return {
    bans: page.map((ban) => ({
      ...ban,
      called: names.get(ban.value) ?? ban.value,
      isErased: isErasedValue(ban.value),
      isOver: asked.isOver,
    })),
    next: rows.length > PAGE_SIZE && last ? printCursor({ createdAt: last.at, id: last.id }) : null,
    isFirstPage: place === null,
  }
}

export type BanChoices = { name: string; choices: { kind: BanKind; called: string }[] }

/** What may be banned of the one who sent a comment; null when nothing is known of them any more. */
export async function findBanChoices(actor: Actor, commentId: string): Promise<BanChoices | null> {
  if (!can(actor, 'ban.make') || !z.uuid().safeParse(commentId).success) return null
  const comment = await db().comment.findUnique({
    where: { id: commentId, userId: null },
    select: { name: true, identity: { select: { name: true } }, sender: { select: { email: true, network: true } } },
  })
  if (!comment?.sender) return null
  const { name, identity, sender } = comment
  const network = networkOf(sender.network)
  const choices: BanChoices['choices'] = [
    ...(identity ? [{ kind: 'person' as const, called: identity.name }] : []),
    ...(sender.email ? [{ kind: 'email' as const, called: canonicalEmail(sender.email) }] : []),
    ...(sender.email ? [{ kind: 'domain' as const, called: sender.email.split('@').at(-1) ?? '' }] : []),
    ...(network === 'unknown' ? [] : [{ kind: 'network' as const, called: network }]),
  ]
  return { name, choices }
}

async function namesOf(identityIds: string[]): Promise<Map<string, string>> {
  if (identityIds.length === 0) return new Map()
  const rows = await db().commentIdentity.findMany({ where: { id: { in: identityIds } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

function madeBefore(place: Place | null): Prisma.CommentBanWhereInput {
  if (!place) return {}
  const { createdAt: at, id } = place
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { id: { lt: id } }] }
}
