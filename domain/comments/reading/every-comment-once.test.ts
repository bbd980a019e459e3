import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { findContext, findReplies, findThread } from '../queries'
import { MAX_DEPTH, type PublicComment, SORTS, type Sort } from '../schema'

useDatabase()

const START = Date.parse('2026-11-22T12:00:00Z')
const STATUSES = ['approved', 'approved', 'approved', 'pending', 'rejected', 'spam', 'deleted'] as const

/** What somebody said: in answer to which of the earlier ones, how many milliseconds after the start, and what became of it. */
const sayings = fc.array(
  fc.record({ answers: fc.option(fc.nat(), { freq: 2 }), at: fc.nat(40), status: fc.constantFrom(...STATUSES), likes: fc.nat(3) }),
  { minLength: 1, maxLength: 45 },
)
type Saying = { answers: number | null; at: number; status: (typeof STATUSES)[number]; likes: number }

async function aConversation(said: readonly Saying[]) {
  const article = await aTalkedArticle()
  const comments: Awaited<ReturnType<typeof aComment>>[] = []
  for (const { answers, at, likes } of said) {
    const parent = answers === null ? undefined : comments[answers % comments.length]
    const createdAt = new Date(Math.max(START + at, (parent?.createdAt.getTime() ?? 0) + 1))
    comments.push(await aComment({ articleId: article.id, parent, createdAt, likes }))
  }
  // As life does it: first all stand, then some are taken away.
  for (const [place, { status }] of said.entries()) {
    if (status !== 'approved') await db().comment.update({ where: { id: comments[place]?.id }, data: { status } })
  }
  const approved = comments.filter((_, place) => said[place]?.status === 'approved')
  return { articleId: article.id, approved }
}

const flat = (comments: readonly PublicComment[]): PublicComment[] => comments.flatMap((comment) => [comment, ...flat(comment.replies)])
const idsOf = (comments: readonly { id: string }[]) => comments.map(({ id }) => id)
const sorted = (ids: readonly string[]) => [...ids].sort()

async function everyRoot(articleId: string, sort: Sort) {
  const roots: PublicComment[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof findThread>> = await findThread({ articleId, sort, cursor, limit: 3 })
    roots.push(...(page?.comments ?? []))
    cursor = page?.next ?? null
  } while (cursor)
  return roots
}

async function everyReply(rootId: string) {
  const replies: PublicComment[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof findReplies>> = await findReplies({ rootId, cursor, limit: 4 })
    replies.push(...flat(page?.replies ?? []))
    cursor = page?.next ?? null
  } while (cursor)
  return replies
}

test('every approved comment is read exactly once over all pages, in the order of its tree, in every order of threads', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, async (said) => {
      const { articleId, approved } = await aConversation(said)
      const inOrders = await Promise.all(SORTS.map((sort) => everyRoot(articleId, sort)))
      for (const roots of inOrders) expect(sorted(idsOf(roots))).toEqual(sorted(idsOf(inOrders[0] ?? [])))
      const roots = inOrders[0] ?? []
      expect(roots.filter(({ isRemoved, threadCount }) => isRemoved && threadCount === 0)).toEqual([])

      const replies = (await Promise.all(roots.map(({ id }) => everyReply(id)))).flat()
      const read = [...roots.filter(({ isRemoved }) => !isRemoved), ...replies]
      expect(sorted(idsOf(read))).toEqual(sorted(idsOf(approved)))
      expect(Math.max(0, ...read.map(({ depth }) => depth))).toBeLessThanOrEqual(MAX_DEPTH)

      const place = new Map(replies.map(({ id }, index) => [id, index]))
      for (const { id, parentId } of replies) {
        const parent = parentId ? place.get(parentId) : undefined
        if (parent !== undefined) expect(parent).toBeLessThan(place.get(id) ?? -1)
      }
      const live = await db().liveArticle.findUniqueOrThrow({ where: { articleId } })
      expect(live.commentCount).toBe(approved.length)
      for (const root of roots) expect(root.threadCount).toBe(replies.filter(({ rootId }) => rootId === root.id).length)
    }),
    { numRuns: 12 },
  )
})

test('threads come in the order asked for, and a page shows at most three replies of each, the newest', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, async (said) => {
      const { articleId } = await aConversation(said)
      const compare: Record<Sort, (a: PublicComment, b: PublicComment) => boolean> = {
        newest: (a, b) => a.at >= b.at,
        oldest: (a, b) => a.at <= b.at,
        top: (a, b) => b.isRemoved || a.isRemoved || a.likes > b.likes || (a.likes === b.likes && a.at >= b.at),
      }
      for (const sort of SORTS) {
        const roots = await everyRoot(articleId, sort)
        const isInOrder = roots.every((root, index) => index === 0 || compare[sort](roots[index - 1] ?? root, root))
        expect(isInOrder).toBe(true)
        for (const { id, replies, threadCount } of roots) {
          const shown = flat(replies)
          expect(shown).toHaveLength(Math.min(3, threadCount))
          const newest = (await everyReply(id)).sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)).slice(0, 3)
          expect(sorted(idsOf(shown))).toEqual(sorted(idsOf(newest)))
        }
      }
    }),
    { numRuns: 6 },
  )
})

test('the page of one comment shows it, what it answers and its neighbours, each once, whatever its depth', async () => {
  await fc.assert(
    fc.asyncProperty(sayings, async (said) => {
      const { approved } = await aConversation(said)
      for (const { id, parentId } of approved) {
        const context = await findContext(id)
        const shown = flat(context?.around ?? [])
        expect(context?.comment.id).toBe(id)
        expect(new Set(idsOf(shown)).size).toBe(shown.length)
        expect(idsOf(shown)).toContain(id)
        if (approved.some((other) => other.id === parentId)) expect(idsOf(shown)).toContain(parentId)
        for (const comment of shown) if (comment.isRemoved) expect([comment.name, comment.text, comment.rootId]).toEqual(['', '', null])
      }
    }),
    { numRuns: 6 },
  )
})
