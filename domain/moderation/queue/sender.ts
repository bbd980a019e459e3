// From an e-mail somebody types to a comment that came with it: whoever asks for the rest names the comment, so no address of a page
// and no log ever has anybody's e-mail in it.
import { db } from '@/lib/db'
import type { Actor } from '../../actor'
import { can } from '../../permissions'
import type { QueueAsked } from './asked'

/** No comment has this number: what was looked for is not here. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** «somebody@example.org» or «@example.org». Null for what is neither, and for who may not see whose comments are whose. */
export async function findSender(actor: Actor, typed: string): Promise<Pick<QueueAsked, 'author' | 'domain'> | null> {
  const [box, domain, ...more] = typed.trim().toLowerCase().split('@')
  if (box === undefined || !domain || more.length > 0 || /\s/.test(typed.trim()) || !can(actor, 'comment.decide')) return null
  const [newest] = await db().$queryRaw<{ id: string }[]>`
    select comment_id as id from comment_senders
     where split_part(email, '@', 2) = ${domain} and (${box} = '' or email = ${`${box}@${domain}`})
     order by comment_id desc limit 1`
  return { [box === '' ? 'domain' : 'author']: newest?.id ?? NOBODY }
}
