// Comments that wait, put straight into the queue: fifty sent from one machine would rightly be taken for a flood.
import fs from 'node:fs/promises'
import pg from 'pg'
import { normalText } from '@/domain/comments/normal/normal'
import { textHash } from '@/domain/comments/screening/repeat'
import { RUNNING_FILE, type Running } from './paper'

export async function hold(texts: readonly string[]): Promise<void> {
  const { databaseUrl } = JSON.parse(await fs.readFile(RUNNING_FILE, 'utf8')) as Running
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
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
  } finally {
    await client.end()
  }
}
