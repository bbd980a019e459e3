// One story with a hundred thousand comments: filled by SQL, asked of the paper itself and over HTTP.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import pg from 'pg'
import { ask, quantile } from './load.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const ROUNDS = 60
const WARMING = 15
const HELD = 2_000

const LEVEL = `
  with above as (
    select said.*, row_number() over (partition by coalesce(root_id, id) order by sort_path) as n, coalesce(root_id, id) = $2 as hot
      from comments said where article_id = $1 and depth = $3 - 1 and status = 'approved'
  ), made as materialized (
    select uuidv7() as id, above.id as parent_id, coalesce(above.root_id, above.id) as root_id, above.sort_path as parent_path,
           above.created_at + k * interval '1 second' + interval '7 seconds' as at
      from above cross join lateral generate_series(1, case when $3 > 1 then 1 when hot then $5::int else $4::int end) as k
     where $3 = 1 or n <= case when hot then $5::int else $4::int end
  )
  insert into comments (id, article_id, parent_id, root_id, depth, name, text, text_hash, normal, keys, status, is_shown, created_at, likes, sort_path)
  select id, $1, parent_id, root_id, $3, 'Читач ' || right(id::text, 3), ${words('id')}, id::text, '', '{}', 'approved', true, at, hashtext(id::text) & 31,
         left(parent_path, 60) || comment_step(at, id) from made`

/** Every comment has as many letters, so that pages differ only by how many they show. */
function words(id) {
  return `'Думка ' || right(${id}::text, 8) || ': ' || repeat('слово про місто і річку ', 9)`
}

/** Replies of an ordinary thread and of the long one, by depth: 5,000 threads, 20,000 replies under one of them, 100,000 in all. */
const LEVELS = [
  [7, 8_015],
  [4, 6_000],
  [2, 4_000],
  [2, 2_000],
]

export async function fillConversation({ databaseUrl, articleId, threads }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('alter table comments disable trigger user')
  await client.query('delete from comments where article_id = $1', [articleId])
  await client.query(
    `with made as materialized (select uuidv7() as id, now() - ($2::int - n + 20) * interval '1 minute' as at from generate_series(1, $2::int) as n)
     insert into comments (id, article_id, name, text, text_hash, normal, keys, status, is_shown, created_at, likes, sort_path)
     select id, $1, 'Читачка ' || right(id::text, 3), ${words('id')}, id::text, '', '{}', 'approved', true, at, hashtext(id::text) & 31, comment_step(at, id) from made`,
    [articleId, threads],
  )
  const { rows } = await client.query('select id from comments where article_id = $1 order by created_at limit 1', [articleId])
  const hotRootId = rows[0].id
  for (const [index, [ordinary, long]] of LEVELS.entries()) {
    await client.query(LEVEL, [articleId, hotRootId, index + 1, ordinary, threads < 1_000 ? ordinary : long])
  }
  await client.query(
    `insert into comments (article_id, name, text, text_hash, normal, keys, status, created_at, waiting_since, sort_path)
     select $1, 'Хтось', 'Чекаю ' || n, 'held ' || n, '', '{}', 'pending', now() - n * interval '1 second', now() - n * interval '1 second', ''
       from generate_series(1, $2::int) as n`,
    [articleId, HELD],
  )
  // Four thousand people, some thirty comments of each: a moderator is shown what became of the others.
  await client.query(
    `insert into comment_senders (comment_id, email, network)
     select id, 'reader-' || (hashtext(id::text) & 4095) || '@visnyk.test', '203.0.113.' || (hashtext(id::text) & 255)
       from comments where article_id = $1`,
    [articleId],
  )
  await client.query(
    `update comments set thread_count = counted.n from (
       select root_id, count(*) as n from comments where article_id = $1 and root_id is not null group by root_id) counted
      where comments.id = counted.root_id`,
    [articleId],
  )
  const count = await client.query(
    `update live_articles set comment_count = (select count(*) from comments where article_id = $1 and status = 'approved')
      where article_id = $1 returning comment_count as count`,
    [articleId],
  )
  await client.query('alter table comments enable trigger user')
  await client.query('vacuum analyze comments, comment_senders')
  const deep = await client.query('select id from comments where article_id = $1 and depth = 4 order by md5(id::text) limit 40', [
    articleId,
  ])
  const stories = await client.query('select article_id as id from live_articles limit 100')
  await client.end()
  return {
    articleId,
    hotRootId,
    deepIds: deep.rows.map(({ id }) => id),
    articleIds: stories.rows.map(({ id }) => id),
    count: count.rows[0].count,
  }
}

/** p95 of each read in milliseconds, by the paper itself; and how often the table was read from end to end. */
export async function readConversation({ databaseUrl, known }) {
  const outfile = path.join(root, 'build/bench-conversation.mjs')
  const entry = path.join(root, 'scripts/bench/conversation-reads.ts')
  await bundle({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' })
  Object.assign(process.env, { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: 'a secret that only benchmarks know' })
  const { aReader, disconnect } = await import(pathToFileURL(outfile).href)
  const before = await wholeReads(databaseUrl)
  const moderator = { kind: 'person', id: known.articleId, name: 'Benchmark', role: 'moderator', locale: 'uk' }
  const { pages, threadPages, reads } = await aReader({ ...known, moderator })
  const times = []
  for (const [name, read] of Object.entries(reads)) {
    const ms = []
    for (let round = -WARMING; round < ROUNDS; round++) {
      const begun = performance.now()
      await read(Math.abs(round))
      if (round >= 0) ms.push(performance.now() - begun)
    }
    times.push({ name, p95: quantile(ms, 0.95), p50: quantile(ms, 0.5) })
  }
  // A session says what it read when it ends.
  await disconnect()
  const wholly = (await wholeReads(databaseUrl)) - before
  return { times, pages, threadPages, wholly }
}

async function wholeReads(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query("select seq_scan::int as n from pg_stat_user_tables where relname = 'comments'")
  await client.end()
  return rows[0].n
}

/** p95 over HTTP of pages the press has not kept, and what the first of them weighs. */
export async function askConversation({ paper, databaseUrl, path: story, known, pages, threadPages, cookie }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const late = (list, round) => list[list.length - 1 - (round % 8)]
  const addresses = {
    'first page': () => story,
    'last of its pages': (round) => `${story}?cursor=${late(pages, round)}`,
    'page 500 of the long thread': (round) => `/comment/thread/${known.hotRootId}?cursor=${late(threadPages, round)}`,
    'one comment in its place': (round) => `/comment/${known.deepIds[round % known.deepIds.length]}`,
    'counts of a hundred stories': () => `/api/comments/counts?articleIds=${known.articleIds.join(',')}`,
    'queue of moderators': () => '/newsroom/moderation',
  }
  const times = []
  for (const [name, addressOf] of Object.entries(addresses)) {
    const ms = []
    for (let round = -WARMING; round < ROUNDS; round++) {
      await client.query("select pg_notify('visnyk_touches', $1)", [`comments:${known.articleId}`])
      const answer = await ask(paper.url + encodeURI(addressOf(Math.abs(round))), { cookie, 'accept-encoding': 'gzip' })
      if (answer.status !== 200) {
        await client.end()
        throw new Error(`${addressOf(Math.abs(round))} answered ${answer.status}.`)
      }
      if (round >= 0) ms.push(answer.ms)
    }
    times.push({ name, p95: quantile(ms, 0.95), p50: quantile(ms, 0.5) })
  }
  await client.end()
  return times
}

export async function weighFirstPage({ paper, path: story, databaseUrl, articleId }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query("select pg_notify('visnyk_touches', $1)", [`comments:${articleId}`])
  await client.end()
  let body = Buffer.alloc(0)
  // The touch is heard when it is heard; the page that is made after it is the one to weigh.
  for (let miss = ''; !miss.includes('miss'); ) {
    const answer = await ask(paper.url + story)
    miss = answer.headers['server-timing'] ?? 'miss'
    body = answer.body
    if (!miss.includes('miss')) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { raw: body.length, gzip: gzipSync(body).length }
}
