// Comments that wait, put straight into the queue: fifty sent from one machine would rightly be taken for a flood.
import fs from 'node:fs/promises'
import pg from 'pg'
import { normalText } from '@/domain/comments/normal/normal'
import { textHash } from '@/domain/comments/screening/repeat'
import type { LinkAction } from '@/domain/moderation/letters/schema'
import { hashToken, newToken } from '@/lib/session-cookie'
import { RUNNING_FILE, type Running } from './paper'

export async function hold(texts: readonly string[]): Promise<void> {
  await withDatabase(async (client) => {
    for (const [place, text] of texts.entries()) {
      const values = [text, textHash(text), normalText(text), `Читач ${place + 1}`, `reader-${place}@example.org`]
      await client.query(
        `with story as (select article_id from live_articles where locale = 'uk' order by published_at desc limit 1),
              said as (
                insert into comments (article_id, name, text, text_hash, normal, status, held_because)
                select article_id, $4, $1, $2, $3, 'pending', 'firstComment' from story returning id)
         insert into comment_senders (comment_id, email, network) select id, $5, '203.0.113.9' from said`,
        values,
      )
    }
  })
}

/** Of a reader who confirmed the e-mail and waits to be told: it stands already, under the story whose headline has these words. */
export async function stand({ text, email, under }: { text: string; email: string; under: string }): Promise<void> {
  await withDatabase(async (client) => {
    await client.query(
      `with story as (select article_id from live_articles where headline like '%' || $3 || '%'),
            reader as (insert into comment_identities (email, name) values ($2, 'Зоряна') returning id),
            said as (
              insert into comments (article_id, name, text, text_hash, normal, status, identity_id)
              select article_id, 'Зоряна', $1, $4, $5, 'approved', reader.id from story, reader returning id, article_id, identity_id),
            sent as (insert into comment_senders (comment_id, email, network) select id, $2, '203.0.113.9' from said),
            waits as (insert into comment_subscriptions (comment_id, identity_id) select id, identity_id from said)
       select pg_notify('visnyk_touches', 'comments:' || article_id) from said`,
      [text, email, under, textHash(text), normalText(text)],
    )
  })
}

/** As its author would: the new words wait in the place of the old ones, and the desks are told. */
export async function rewrite(text: string, words: string): Promise<void> {
  await withDatabase(async (client) => {
    await client.query(
      `with said as (
         update comments set text = $2, text_hash = $3, normal = $4, version = version + 1 where text = $1 returning id, version),
            past as (insert into comment_revisions (comment_id, version, text) select id, version - 1, $1 from said)
       select pg_notify('visnyk_touches', 'queued:' || id) from said`,
      [text, words, textHash(words), normalText(words)],
    )
  })
}

/** The claim on a comment ends in a second, and nobody says so then. */
export async function endClaimSoon(text: string): Promise<void> {
  await withDatabase(async (client) => {
    await client.query(
      `with claim as (
         update comment_claims set until = now() + interval '2 seconds' from comments where comments.id = comment_id and text = $1
         returning comment_id)
       select pg_notify('visnyk_touches', 'queued:' || comment_id) from claim`,
      [text],
    )
  })
}

/** An address in a letter that asks a moderator about a held comment; the letter itself is written once a minute. */
export async function addressInModeratorsLetter(text: string, action: LinkAction): Promise<string> {
  const token = newToken()
  await withDatabase(async (client) => {
    await client.query(
      `insert into moderation_links (token_hash, comment_id, version, action, user_id, created_at, expires_at)
       select $1, comments.id, comments.version, $3, users.id, now(), now() + interval '72 hours'
         from comments, users where comments.text = $2 and users.email = 'moderator@visnyk.test'`,
      [hashToken(token), text, action],
    )
  })
  return `/moderate?token=${token}`
}

async function withDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const { databaseUrl } = JSON.parse(await fs.readFile(RUNNING_FILE, 'utf8')) as Running
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
