// Readers who write all at once: comments posted to one process, each with the whole screening, against lists as long as a large
// paper's. Nothing may be lost, and nothing may appear that a check would hold.
import http from 'node:http'
import pg from 'pg'
import { eachOf, quantile } from './load.mjs'
import { processorMs } from './papers.mjs'

const CONNECTIONS = 32
/** Sent first, and counted only among what may not be lost. */
const WARM = 200
const LISTED = 'слинотеча'

/** Lists, bans and a filter that has learnt, as after years of work. */
export async function fillScreening({ databaseUrl, patterns }) {
  await withDatabase(databaseUrl, async (client) => {
    await client.query('delete from rate_limits')
    await client.query(
      'insert into settings (id, article_limit) values (1, 1000000) on conflict (id) do update set article_limit = 1000000',
    )
    await client.query(
      `insert into comment_words (effect, pattern) select 'hold', pattern from unnest($1::text[]) pattern on conflict do nothing`,
      [[...patterns, LISTED]],
    )
    await client.query(
      `insert into comment_bans (kind, value) select 'email', 'troll-' || n || '@spam.example' from generate_series(1, 5000) n`,
    )
    await client.query(
      `insert into spam_tokens (token, spam, ham) select 'слово' || n, n % 7, n % 11 from generate_series(1, 50000) n
       union all select '', 20000, 60000 on conflict do nothing`,
    )
  })
}

export async function postComments({ paper, databaseUrl, comments, connections = CONNECTIONS }) {
  const articleIds = await withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query('select article_id from live_articles where comments_open order by published_at desc limit 40')
    return rows.map((row) => row.article_id)
  })
  const mark = `${Date.now().toString(36)}`
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  const send = (number) => post({ url: `${paper.url}/api/comments`, agent, comment: aComment({ number, mark, articleIds }) })
  const first = []
  await eachOf(numbers(0, WARM), connections, async (number) => first.push(await send(number)))

  // Where others use the machine too, this says more than the clock.
  const before = processorMs(paper.child)
  const begun = performance.now()
  const answers = []
  await eachOf(numbers(WARM, comments), connections, async (number) => answers.push(await send(number)))
  const seconds = (performance.now() - begun) / 1000
  const processor = processorMs(paper.child) - before
  agent.destroy()

  const isTaken = ({ status }) => status === 201 || status === 202
  const taken = answers.filter(isTaken)
  const kept = await withDatabase(databaseUrl, (client) => keptComments(client, mark))
  return {
    perSecond: taken.length / seconds,
    p50: quantile(
      answers.map(({ ms }) => ms),
      0.5,
    ),
    p99: quantile(
      answers.map(({ ms }) => ms),
      0.99,
    ),
    refused: answers.length - taken.length,
    lost: taken.length + first.filter(isTaken).length - kept.all,
    published: kept.published,
    missed: kept.missed,
    processorMs: processor / answers.length,
  }
}

/** Every tenth goes to one heated story and every twentieth has a listed word; each is from a network and a person of its own. */
function aComment({ number, mark, articleIds }) {
  const articleId = number % 10 === 0 ? articleIds[0] : articleIds[number % articleIds.length]
  const words = number % 20 === 0 ? `Яка ${LISTED}` : 'Нарешті міст відкрили'
  return {
    body: {
      articleId,
      name: 'Марія',
      email: `reader-${mark}-${number}@visnyk.test`,
      text: `${words}, ${number} ${mark}: ${sayings[number % sayings.length]}`,
    },
    network: `2001:db8:${(number >> 16).toString(16)}:${(number & 0xffff).toString(16)}::1`,
  }
}

const sayings = [
  'дякую редакції за чесний репортаж із водоканалу.',
  'а коли ж полагодять під’їзд до нього і поставлять світло?',
  'мій дід будував той старий, іще дерев’яний, і розповідав нам про це щоліта.',
  'thank you for covering this, nobody else in the town does.',
]

async function keptComments(client, mark) {
  const { rows } = await client.query(
    `select count(*)::int as all, count(*) filter (where status = 'approved')::int as published,
            count(*) filter (where text like '%' || $2 || '%' and not screening @> '{"findings":[{"check":"words"}]}')::int as missed
       from comments where text like '%' || $1 || ':%'`,
    [mark, LISTED],
  )
  return rows[0]
}

function post({ url, agent, comment: { body, network } }) {
  const text = JSON.stringify(body)
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), 'x-forwarded-for': network }
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.once('error', reject)
      response.once('end', () => resolve({ status: response.statusCode, ms: performance.now() - begun }))
    })
    request.once('error', reject)
    request.end(text)
  })
}

async function withDatabase(databaseUrl, work) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const numbers = (from, count) => Array.from({ length: count }, (_, place) => from + place)
