// The lines of the benchmark's table about one story with a hundred thousand comments.
import pg from 'pg'
import { askConversation, fillConversation, readConversation, weighFirstPage } from './conversation.mjs'
import { sessionCookie } from './newsroom.mjs'

/** Fills one story and prints what it costs to read; `row` is the table's. */
export async function measureConversation({ paper, path, databaseUrl, row }) {
  const articleId = await storyAt(path, databaseUrl)
  await fillConversation({ databaseUrl, articleId, threads: 20 })
  const few = await weighFirstPage({ paper, path, databaseUrl, articleId })
  const known = await fillConversation({ databaseUrl, articleId, threads: 5_000 })
  const many = await weighFirstPage({ paper, path, databaseUrl, articleId })
  const of = `conversation of ${known.count.toLocaleString('en')}`
  const { times, wholly, ...places } = await readConversation({ databaseUrl, known })
  const { cookie } = await sessionCookie(databaseUrl)
  const asked = await askConversation({ paper, databaseUrl, path, known, cookie, ...places })
  for (const [index, { name, p95 }] of times.entries()) {
    const overHttp = asked[index]?.p95 ?? Number.NaN
    row(`${of}: ${name}, p95`, `${p95.toFixed(1)} ms, over HTTP ${overHttp.toFixed(1)} ms`, '≤ 50 ms each', p95 <= 50 && overHttp <= 50)
  }
  row('  the table read from end to end', `${wholly} times`, '0', wholly === 0)
  const heavier = (many.gzip / few.gzip - 1) * 100
  const weights = `${(few.gzip / 1000).toFixed(1)} → ${(many.gzip / 1000).toFixed(1)} kB gzip, ${heavier.toFixed(1)} %`
  row('  first page against one of 20 threads', weights, '± 5 %', Math.abs(heavier) <= 5)
}

async function storyAt(path, databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows: found } = await client.query('select article_id as id from live_articles where slug = $1', [path.split('/').at(-1)])
  await client.end()
  return found[0].id
}
