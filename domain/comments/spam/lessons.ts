// What decisions teach the spam filter. A decision only writes down what is to be learnt; the counting comes within a minute,
// in a transaction of its own, because every comment has the same few tokens and moderators must not wait for one another.
import type { Tx } from '@/lib/db'
import { spamTokens } from './tokens'

type Lesson = { commentId: string; isSpam: boolean | null }

const AT_ONCE = 500
/** Of a table that has grown larger, what was met once says nothing that is worth its place. */
const MAX_TOKENS = 300_000
/** Counts the comments themselves. */
export const ALL = ''

/** Called by a decision, in its transaction: as what the comment stands now. Null takes back what was taught. */
export async function learn(tx: Tx, lessons: Lesson | readonly Lesson[]): Promise<void> {
  const all = [lessons].flat()
  const ids = all.map(({ commentId }) => commentId)
  const kinds = all.map(({ isSpam }) => isSpam)
  await tx.$executeRaw`
    insert into spam_lessons (comment_id, is_spam)
    select * from unnest(${ids}::uuid[], ${kinds}::boolean[]) lesson(comment_id, is_spam) order by comment_id
    on conflict (comment_id) do update set is_spam = excluded.is_spam`
}

export type WaitingLesson = Lesson & { countedAs: boolean | null; text: string; name: string; website: string }

/** Lessons whose tokens are not counted yet; whoever takes them is the only one who counts. */
export async function takeWaitingLessons(tx: Tx): Promise<WaitingLesson[]> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('visnyk.lessons'))`
  return await tx.$queryRaw<WaitingLesson[]>`
    select lesson.comment_id as "commentId", lesson.is_spam as "isSpam", lesson.counted_as as "countedAs",
           comments.text, comments.name, comments.website
      from spam_lessons lesson join comments on comments.id = lesson.comment_id
     where lesson.is_spam is distinct from lesson.counted_as
     limit ${AT_ONCE} for update of lesson`
}

/** Moves the counts of every token from what the lessons were to what they are. */
export async function countLessons(tx: Tx, lessons: readonly WaitingLesson[]): Promise<void> {
  const changes = changesOf(lessons)
  const tokens = [...changes.keys()].sort()
  const spam = tokens.map((token) => changes.get(token)?.spam ?? 0)
  const ham = tokens.map((token) => changes.get(token)?.ham ?? 0)
  await tx.$executeRaw`
    with change as (select * from unnest(${tokens}::text[], ${spam}::int[], ${ham}::int[]) change(token, spam, ham)),
    known as (
      update spam_tokens set spam = greatest(0, spam_tokens.spam + change.spam), ham = greatest(0, spam_tokens.ham + change.ham)
        from change where spam_tokens.token = change.token returning spam_tokens.token)
    insert into spam_tokens (token, spam, ham)
    select token, greatest(0, spam), greatest(0, ham) from change where token not in (select token from known)`
  const ids = lessons.map(({ commentId }) => commentId)
  await tx.$executeRaw`update spam_lessons set counted_as = is_spam where comment_id = any(${ids}::uuid[])`
  await tx.$executeRaw`
    delete from spam_tokens where spam + ham <= 1
      and (select reltuples from pg_class where oid = 'spam_tokens'::regclass) > ${MAX_TOKENS}`
}

function changesOf(lessons: readonly WaitingLesson[]): Map<string, { spam: number; ham: number }> {
  const changes = new Map<string, { spam: number; ham: number }>()
  const add = (token: string, kind: boolean | null, by: 1 | -1) => {
    if (kind === null) return
    const change = changes.get(token) ?? { spam: 0, ham: 0 }
    change[kind ? 'spam' : 'ham'] += by
    changes.set(token, change)
  }
  for (const lesson of lessons) {
    for (const token of [ALL, ...spamTokens(lesson)]) {
      add(token, lesson.countedAs, -1)
      add(token, lesson.isSpam, 1)
    }
  }
  return changes
}
