// What the benchmark of a long conversation asks of the paper itself, without HTTP: the readers' queries and the moderators' desk.
import type { Person } from '@/domain/actor'
import { countComments, findContext, findReplies, findThread } from '@/domain/comments/queries'
import { findQueue } from '@/domain/moderation/desk'

type Known = { articleId: string; articleIds: string[]; hotRootId: string; deepIds: string[]; moderator: Person }

/** Each reads a little elsewhere every time. `pages` and `threadPages` are cursors as the paper printed them. */
export async function aReader(known: Known) {
  const { articleId, articleIds, hotRootId, deepIds, moderator } = known
  const pages = await walk((cursor) => findThread({ articleId, cursor }))
  const threadPages = await walk((cursor) => findReplies({ rootId: hotRootId, cursor }))
  const late = <T>(list: readonly T[], round: number) => list[list.length - 1 - (round % 8)]
  return {
    pages,
    threadPages,
    reads: {
      'first page': () => findThread({ articleId }),
      'last of its pages': (round: number) => findThread({ articleId, cursor: late(pages, round) }),
      'page 500 of the long thread': (round: number) => findReplies({ rootId: hotRootId, cursor: late(threadPages, round) }),
      'one comment in its place': (round: number) => findContext(deepIds[round % deepIds.length] ?? ''),
      'counts of a hundred stories': () => countComments(articleIds),
      'queue of moderators': () => findQueue(moderator, { queue: 'pending', limit: 25 }),
    },
  }
}

async function walk(read: (cursor: string | null) => Promise<{ next: string | null } | null>): Promise<string[]> {
  const cursors: string[] = []
  for (let next = (await read(null))?.next; next; next = (await read(next))?.next) cursors.push(next)
  return cursors
}

export { disconnect } from '@/lib/db'
