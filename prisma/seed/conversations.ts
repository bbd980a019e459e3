// The demo's comments: three conversations that have already been had, and a few that wait for a moderator.
import { z } from 'zod'
import { command, done } from '@/domain/command'
import { kept } from '@/domain/comments/keeping'
import { saidOf } from '@/domain/comments/screening/facts'
import { touch } from '@/domain/touch'
import type { Tx } from '@/lib/db'
import { threads } from './articles/comments'
import type { DemoComment } from './demo'

const MAX_DEPTH = 4
const MINUTE = 60_000

/** Article ids and publication times by the article's key. */
export type Published = ReadonlyMap<string, { id: string; at: Date }>

type Parent = { id: string; rootId: string; depth: number }
type Place = { articleId: string; publishedAt: Date; parent: Parent | null }

export const bringConversations = command('paper.setUp', {
  input: z.custom<{ published: Published }>(),
  subject: async () => ({}),
  async run({ input: { published }, tx, now }) {
    let count = 0
    for (const { article, comments } of threads) {
      const place = published.get(article)
      if (!place) throw new Error(`There is no article «${article}» to talk about.`)
      for (const comment of comments) {
        count += await createComment({ tx, now, comment, place: { articleId: place.id, publishedAt: place.at, parent: null } })
      }
    }
    return done({ count }, touch.paper())
  },
  record: ({ value }) => ({ type: 'paper', id: '1', details: { comments: value.count } }),
})

type Create = { tx: Tx; now: Date; comment: DemoComment; place: Place }

async function createComment({ tx, now, comment, place }: Create): Promise<number> {
  const { articleId, publishedAt, parent } = place
  const status = comment.status ?? 'approved'
  // A conversation cannot be later than the paper itself, however fresh the story.
  const at = new Date(Math.min(publishedAt.getTime() + comment.minutesAfterPublication * MINUTE, now.getTime() - MINUTE))
  const decided = status === 'pending' ? {} : { decidedAt: at, version: 2, rejectionReason: status === 'rejected' ? 'offensive' : null }
  const { id } = await tx.comment.create({
    data: {
      articleId,
      parentId: parent?.id,
      rootId: parent?.rootId,
      depth: parent ? Math.min(parent.depth + 1, MAX_DEPTH) : 0,
      name: comment.name,
      website: comment.website ?? '',
      ...kept(comment.text, saidOf(comment.text)),
      status,
      heldBecause: status === 'pending' ? 'firstComment' : null,
      createdAt: at,
      ...decided,
      sender: { create: { email: comment.email } },
    },
    select: { id: true },
  })
  let count = 1
  for (const reply of comment.replies ?? []) {
    const next = { id, rootId: parent?.rootId ?? id, depth: parent ? parent.depth + 1 : 0 }
    count += await createComment({ tx, now, comment: reply, place: { articleId, publishedAt, parent: next } })
  }
  return count
}
