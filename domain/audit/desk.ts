// The audit log as administrators read it: newest first, page by page, with the names things have now.
import { db } from '@/lib/db'
import type { AuditRecord, Prisma } from '@/lib/generated/prisma/client'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { readCursor, writeCursor } from '../articles/cursor'
import { can, PERMISSIONS } from '../permissions'
import { instantOf } from '../schedule/wall-time'
import { namesOf } from './names'
import { hasSentence, type ReadRecord } from './record'
import type { AuditFilters } from './schema'

const PAGE_SIZE = 60
const DAY_MS = 24 * 60 * 60 * 1000

export type AuditPage = { records: ReadRecord[]; next: string | null }

export async function listAudit(actor: Actor, filters: AuditFilters, cursor?: string): Promise<AuditPage> {
  if (!can(actor, 'audit.read')) return { records: [], next: null }
  return await readAudit({ filters, cursor, size: PAGE_SIZE })
}

type Asked = { filters: AuditFilters; cursor?: string; size: number; until?: Date }

/** Whoever calls it has asked whether the actor may. */
export async function readAudit({ filters, cursor, size, until }: Asked): Promise<AuditPage> {
  const rows = await db().auditRecord.findMany({
    where: { AND: [matching(filters), before(cursor), until ? { at: { lte: until } } : {}] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: size + 1,
  })
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const next = last && rows.length > size ? writeCursor({ publishedAt: last.at, articleId: last.id }) : null
  return { records: await withNames(shown), next }
}

const ORDERS = Object.keys(PERMISSIONS)
  .filter((permission) => hasSentence(permission, DEFAULT_LOCALE))
  .sort()

export type AuditChoices = { people: { id: string; name: string }[]; orders: string[] }

export async function listAuditChoices(actor: Actor): Promise<AuditChoices> {
  if (!can(actor, 'audit.read')) return { people: [], orders: [] }
  const people = await db().user.findMany({ select: { id: true, name: true } })
  return { people: people.sort((one, other) => one.name.localeCompare(other.name, 'uk')), orders: ORDERS }
}

async function withNames(rows: AuditRecord[]): Promise<ReadRecord[]> {
  const names = await namesOf(rows)
  return rows.map((row) => {
    const { name = null, path = null } = names.get(`${row.subjectType}/${row.subjectId}`) ?? {}
    return { ...row, details: row.details as ReadRecord['details'], name, path }
  })
}

/** Of these there are more than of all others together: they are shown to whoever asks for them, or for what they are about. */
const CROWD = ['comment.like']

function matching({ who, order, type, id, from, to }: AuditFilters): Prisma.AuditRecordWhereInput {
  const byWho = { people: { actorId: { not: null } }, house: { actorId: null } }
  return {
    ...(who === 'people' || who === 'house' ? byWho[who] : who ? { actorId: who } : {}),
    command: order ?? (id ? undefined : { notIn: CROWD }),
    subjectType: type,
    subjectId: id,
    // Midnight in Kyiv: the log is asked for days as people there count them. The last day is meant whole.
    at: { gte: from ? midnight(from) : undefined, lt: to ? midnight(dayAfter(to)) : undefined },
  }
}

function midnight(day: string): Date | undefined {
  return instantOf(`${day}T00:00`, false) ?? undefined
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}

function before(cursor: string | undefined): Prisma.AuditRecordWhereInput {
  const place = cursor ? readCursor(cursor) : null
  if (!place) return {}
  const { publishedAt: at, articleId: id } = place
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { id: { lt: id } }] }
}
