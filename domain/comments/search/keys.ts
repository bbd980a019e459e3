// By what a moderator's search finds a comment besides its words as they stand: the keys that all forms of a word have in common.
import { db } from '@/lib/db'
import { sqlRows } from '@/lib/sql-rows'
import { keyLexemes } from '../../search/lexemes'
import { isStopWord, wordsIn } from '../../search/words'
import { normalText } from '../normal/normal'

/** As far as the index of words reads a text. */
const LONGEST = 20_000
const MOST_KEYS = 2_000
const BATCH = 500

/** `normal` is a text as the normaliser reads it. What its words say by themselves is not said twice. */
export function searchKeys(normal: string): string[] {
  const words = new Set(wordsIn(normal.slice(0, LONGEST)).map(({ text }) => text))
  const keys = new Set([...words].flatMap((word) => (isStopWord(word) ? [] : keyLexemes(word))))
  return [...keys].filter((key) => !words.has(key)).slice(0, MOST_KEYS)
}

/** Of a comment with an edit that waits: its words are looked for like those that stand, though no reader sees them. */
export function searchKeysWithEdit(normal: string, edit: string): string[] {
  const words = wordsIn(edit.slice(0, LONGEST)).map(({ text }) => text)
  return [...new Set([...searchKeys(normal), ...words, ...searchKeys(edit)])]
}

/** Comments from before there were keys, the newest first, a batch in a transaction; `until` is when to stop. True when none is left. */
export async function keyMissing({ until }: { until: number }): Promise<boolean> {
  while (Date.now() < until) {
    const looked = await db().$transaction(async (tx) => {
      // Whoever decides about one of them goes first, and this comes back.
      const rows = await tx.$queryRaw<{ id: string; normal: string; edit: string | null }[]>`
        select id, normal, pending_text as edit from comments where id in (select id from comments where keys is null order by created_at desc limit ${BATCH})
         order by id for no key update skip locked`
      const keyed = rows.map(({ id, normal, edit }) => ({
        id,
        keys: edit === null ? searchKeys(normal) : searchKeysWithEdit(normal, normalText(edit)),
      }))
      await tx.$executeRaw`
        update comments set keys = one.keys from jsonb_to_recordset(${sqlRows(keyed)}::jsonb) as one (id uuid, keys text[])
         where comments.id = one.id`
      return rows.length
    })
    if (looked === 0) return (await db().comment.findFirst({ where: { keys: { equals: null } }, select: { id: true } })) === null
  }
  return false
}
