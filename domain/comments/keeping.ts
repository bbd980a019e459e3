// Puts a screened comment in its place in the thread, and its sender where no public shape can reach.
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { sqlRows } from '@/lib/sql-rows'
import { type Touch, touch } from '../touch'
import { printFingerprint } from './normal/fingerprint'
import { MAX_DEPTH } from './schema'
import type { Said } from './screening/facts'
import type { CommentPlace } from './screening/place'
import type { Screened } from './screening/screen'
import { searchKeys } from './search/keys'
import { signedId } from './signed-link'

export type PostedComment = {
  id: string
  status: 'pending' | 'approved'
  article: { id: string; locale: Locale; path: string }
  /** A reply may stand deep in its thread; a comment of its own is the first on the story's page. */
  isReply: boolean
  /** The signed part of the address at which its author sees what became of it. */
  link: string
}

export type Keep = {
  place: Pick<CommentPlace, 'article' | 'parent'>
  words: { name: string; website: string; text: string }
  sender: { email: string; network: string; userAgent: string; identityId?: string | null; tellMe?: boolean }
  userId?: string
  said: Said
  verdict: Extract<Screened, { findings: unknown }>
  now: Date
}

const STATUS = { publish: 'approved', hold: 'pending', spam: 'spam' } as const

/**
 * One statement for all of them, with their senders: of all orders this is the one that comes four hundred times a second.
 * Whoever sent spam is told the same as whoever waits.
 */
export async function keepComments(tx: Tx, keeps: readonly Keep[]): Promise<PostedComment[]> {
  if (keeps.length === 0) return []
  const kept = await tx.$queryRaw<{ place: number; id: string }[]>`
    with said as materialized (
      select uuidv7() as id, one.* from jsonb_to_recordset(${sqlRows(keeps.map(rowOf))}::jsonb) as one (
        place int, article_id uuid, parent_id uuid, root_id uuid, depth int, name text, website text, text text, text_hash text, normal text,
        keys text[], fingerprint bigint, status "CommentStatus", held_because text, screening jsonb, user_id uuid, identity_id uuid, locale "Locale",
        created_at timestamptz, email text, network text, user_agent text, letter_asked_at timestamptz)
    ), kept as (
      insert into comments (id, article_id, parent_id, root_id, depth, name, website, text, text_hash, normal, keys, fingerprint, status,
                            held_because, screening, user_id, identity_id, locale, created_at)
      select id, article_id, parent_id, root_id, depth, name, website, text, text_hash, normal, keys, fingerprint, status,
             held_because, screening, user_id, identity_id, locale, created_at from said order by place
    ), senders as (
      insert into comment_senders (comment_id, email, network, user_agent, letter_asked_at)
      select id, email, network, user_agent, letter_asked_at from said order by place
    )
    select place, id from said`
  const ids = new Map(kept.map(({ place, id }) => [place, id]))
  return keeps.map(({ place: { article, parent }, verdict }, place) => {
    const id = ids.get(place)
    if (!id) throw new Error('A comment was not kept.')
    return {
      id,
      status: verdict.kind === 'publish' ? 'approved' : 'pending',
      article: { id: article.id, locale: article.locale, path: article.path },
      isReply: parent !== null,
      link: signedId('status', id),
    }
  })
}

function rowOf({ place: { article, parent }, words, sender, userId, said, verdict, now }: Keep, place: number) {
  const { textHash, normal, keys, fingerprint } = kept(words.text, said)
  return {
    place,
    article_id: article.id,
    parent_id: parent?.id ?? null,
    root_id: parent ? (parent.rootId ?? parent.id) : null,
    depth: parent ? Math.min(parent.depth + 1, MAX_DEPTH) : 0,
    ...words,
    text_hash: textHash,
    normal,
    keys,
    fingerprint: fingerprint === null ? null : String(fingerprint),
    status: STATUS[verdict.kind],
    held_because: verdict.kind === 'publish' ? null : verdict.by,
    screening: { findings: verdict.findings },
    user_id: userId ?? null,
    identity_id: sender.identityId ?? null,
    locale: article.locale,
    created_at: now,
    email: sender.email,
    network: sender.network,
    user_agent: sender.userAgent,
    letter_asked_at: sender.tellMe && !sender.identityId ? now : null,
  }
}

/** Nothing while a comment waits: no page shows it. */
export function placesShowing({ status, article }: PostedComment): Touch[] {
  return status === 'approved' ? placesShowingComments(article.id, article.locale) : []
}

/** A comment's words in every form they are kept in: as written, and as whoever compares and searches reads them. */
export function kept(text: string, { normal, fingerprint, hash }: Said) {
  return { text, textHash: hash, normal, keys: searchKeys(normal), fingerprint: fingerprint && printFingerprint(fingerprint) }
}

/** Where words were and are no more. */
export const NO_WORDS = { text: '', textHash: '', normal: '', keys: [], fingerprint: null } satisfies Prisma.CommentUpdateInput

/** Pages that show an article's comments or count them. */
export function placesShowingComments(articleId: string, locale: Locale) {
  return [touch.comments(articleId), touch.article(articleId), touch.discussed(locale), touch.front(locale)]
}
