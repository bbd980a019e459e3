// What the subjects of records are called now, and where they are: one question for each kind on a page.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { AuditRecord } from '@/lib/generated/prisma/client'

type Named = { id: string; name: string }
export type Subject = { name: string; path: string | null }

const NAMERS: Record<string, { path: string | null; find: (ids: string[]) => Promise<Named[]> }> = {
  article: {
    path: '/newsroom/articles/',
    async find(ids) {
      const rows = await db().articleDraft.findMany({ where: { articleId: { in: ids } }, select: { articleId: true, headline: true } })
      return rows.map(({ articleId, headline }) => ({ id: articleId, name: headline }))
    },
  },
  person: { path: null, find: (ids) => db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }) },
  author: {
    path: '/newsroom/people/authors/',
    async find(ids) {
      const rows = await db().authorProfile.findMany({
        where: { authorId: { in: ids }, locale: 'uk' },
        select: { authorId: true, name: true },
      })
      return rows.map(({ authorId, name }) => ({ id: authorId, name }))
    },
  },
  section: {
    path: null,
    async find(ids) {
      const rows = await db().sectionName.findMany({
        where: { sectionId: { in: ids }, locale: 'uk' },
        select: { sectionId: true, name: true },
      })
      return rows.map(({ sectionId, name }) => ({ id: sectionId, name }))
    },
  },
  media: {
    path: '/newsroom/media/',
    async find(ids) {
      const rows = await db().media.findMany({ where: { id: { in: ids } }, select: { id: true, originalName: true } })
      return rows.map(({ id, originalName }) => ({ id, name: originalName }))
    },
  },
  letter: {
    path: '/newsroom/letters/',
    async find(ids) {
      const rows = await db().letter.findMany({ where: { id: { in: ids } }, select: { id: true, subject: true } })
      return rows.map(({ id, subject }) => ({ id, name: subject }))
    },
  },
  tag: { path: '/newsroom/topics/', find: (ids) => db().tag.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }) },
}

/** By `type/id`; what is gone is not among them. */
export async function namesOf(rows: readonly Pick<AuditRecord, 'subjectType' | 'subjectId'>[]): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>()
  for (const [type, { path, find }] of Object.entries(NAMERS)) {
    const ids = rows.filter(({ subjectType, subjectId }) => subjectType === type && isId(subjectId)).map(({ subjectId }) => subjectId)
    if (ids.length === 0) continue
    for (const { id, name } of await find([...new Set(ids)])) found.set(`${type}/${id}`, { name, path: path && path + id })
  }
  return found
}

function isId(value: string): boolean {
  return z.uuid().safeParse(value).success
}
