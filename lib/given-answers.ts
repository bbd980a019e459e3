// What a request with an Idempotency-Key was answered: asked again within a day it is answered the same, and done once.
import { createHash } from 'node:crypto'
import { db } from './db'

export const ANSWERS_KEPT_MS = 24 * 60 * 60 * 1000
/** Whoever began and has not answered for so long is taken for dead. */
const UNDER_WAY_MS = 60 * 1000

export type Given = { status: number; headers: Record<string, string>; body: string }
export type Begun = { kind: 'new' } | { kind: 'again'; given: Given } | { kind: 'underWay' } | { kind: 'otherRequest' }
type Asked = { key: string; asked: string; now: Date }

/** `key` names the sender too: two senders may choose the same one. `asked` is all that must be the same. */
export async function beginAnswer({ key, asked, now }: Asked): Promise<Begun> {
  const [keyHash, askedHash] = [hash(key), hash(asked)]
  const [kept, dead] = [new Date(now.getTime() - ANSWERS_KEPT_MS), new Date(now.getTime() - UNDER_WAY_MS)]
  const taken = await db().$executeRaw`
    insert into given_answers as had (key_hash, asked_hash, at) values (${keyHash}, ${askedHash}, ${now})
    on conflict (key_hash) do update set asked_hash = excluded.asked_hash, at = excluded.at, status = null
     where had.at < ${kept} or (had.status is null and had.at < ${dead} and had.asked_hash = excluded.asked_hash)`
  if (taken > 0) return { kind: 'new' }
  const had = await db().givenAnswer.findUnique({ where: { keyHash } })
  if (!had) return { kind: 'underWay' }
  if (had.askedHash !== askedHash) return { kind: 'otherRequest' }
  if (had.status === null) return { kind: 'underWay' }
  return { kind: 'again', given: { status: had.status, headers: had.headers as Record<string, string>, body: had.body } }
}

/** Null: nothing was done, so the same request may be tried again. */
export async function keepAnswer(key: string, given: Given | null): Promise<void> {
  const keyHash = hash(key)
  if (given) await db().givenAnswer.updateMany({ where: { keyHash }, data: given })
  else await db().givenAnswer.deleteMany({ where: { keyHash } })
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
