// Puts a screened comment in its place in the thread, and its sender where no public shape can reach.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { type Done, done } from '../command'
import { touch } from '../touch'
import { printFingerprint } from './normal/fingerprint'
import { MAX_DEPTH } from './schema'
import type { Said } from './screening/facts'
import type { CommentPlace } from './screening/place'
import type { Screened } from './screening/screen'
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

type Keep = {
  place: Pick<CommentPlace, 'article' | 'parent'>
  words: { name: string; website: string; text: string }
  sender: { email: string; network: string; userAgent: string; identityId?: string | null }
  userId?: string
  said: Said
  verdict: Extract<Screened, { findings: unknown }>
  now: Date
}

const STATUS = { publish: 'approved', hold: 'pending', spam: 'spam' } as const

/** Whoever sent spam is told the same as whoever waits. */
export async function keepComment(tx: Tx, { place, words, sender, userId, said, verdict, now }: Keep): Promise<Done<PostedComment>> {
  const { article, parent } = place
  const { name, website, text } = words
  const status = STATUS[verdict.kind]
  const rootId = parent ? (parent.rootId ?? parent.id) : null
  const depth = parent ? Math.min(parent.depth + 1, MAX_DEPTH) : 0
  const heldBecause = verdict.kind === 'publish' ? null : verdict.by
  const { textHash, normal, fingerprint } = kept(text, said)
  const screening = JSON.stringify({ findings: verdict.findings })
  // One statement for both rows: of all orders this is the one that comes four hundred times a second.
  const [comment] = await tx.$queryRaw<{ id: string }[]>`
    with said as (
      insert into comments (article_id, parent_id, root_id, depth, name, website, text, text_hash, normal, fingerprint, status,
                            held_because, screening, user_id, identity_id, locale, created_at)
      values (${article.id}::uuid, ${parent?.id ?? null}::uuid, ${rootId}::uuid, ${depth}, ${name}, ${website}, ${text}, ${textHash},
              ${normal}, ${fingerprint}, ${status}::"CommentStatus", ${heldBecause}, ${screening}::jsonb, ${userId ?? null}::uuid,
              ${sender.identityId ?? null}::uuid, ${article.locale}::"Locale", ${now})
      returning id)
    insert into comment_senders (comment_id, email, network, user_agent)
    select id, ${sender.email}, ${sender.network}, ${sender.userAgent} from said returning comment_id as id`
  if (!comment) throw new Error('A comment was not kept.')
  const posted: PostedComment = {
    id: comment.id,
    status: status === 'approved' ? status : 'pending',
    article: { id: article.id, locale: article.locale, path: article.path },
    isReply: parent !== null,
    link: signedId('status', comment.id),
  }
  return status === 'approved' ? done(posted, ...placesShowingComments(article.id, article.locale)) : done(posted)
}

/** A comment's words in every form they are kept in: as written, and as whoever compares and searches reads them. */
export function kept(text: string, { normal, fingerprint, hash }: Said) {
  return { text, textHash: hash, normal, fingerprint: fingerprint && printFingerprint(fingerprint) }
}

/** Where words were and are no more. */
export const NO_WORDS = { text: '', textHash: '', normal: '', fingerprint: null } as const

/** Pages that show an article's comments or count them. */
export function placesShowingComments(articleId: string, locale: Locale) {
  return [touch.comments(articleId), touch.article(articleId), touch.discussed(locale), touch.front(locale)]
}
