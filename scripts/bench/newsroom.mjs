// The newsroom with a hundred thousand articles: filled by SQL into the paper's own database, then asked over HTTP as an editor would.
import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { ask, quantile } from './load.mjs'
import { processorMs } from './papers.mjs'

const COOKIE = 'visnyk-session'
const ROUNDS = 24
/** As a paper that has been open for a while. */
const WARMING_ROUNDS = 12

/** Ordinary words and a rare one, so that searches find much, little and nothing. */
const WORDS =
  'місто річка міст рада громада школа лікарня трамвай бюджет ринок весна театр музика дорога поле сад вода світло хліб книга'.split(' ')
export const RARE_WORD = 'листоноша'

const FILL = `
  with made as (
    insert into articles (locale, status, created_at, first_published_at, created_by_id)
    select (case when n % 3 = 0 then 'en' else 'uk' end)::"Locale",
           (case when n % 50 = 0 then 'draft' when n % 97 = 0 then 'withdrawn' else 'live' end)::"ArticleStatus",
           now() - n * interval '20 minutes', case when n % 50 = 0 then null else now() - n * interval '20 minutes' end,
           case when n % 100 < 2 then (select id from users where role = 'editor' limit 1) end
      from generate_series($1::int, $2::int) as n
    returning id, locale, status, created_at
  ), numbered as (select *, row_number() over () + $1::int as n from made),
  drafts as (
    insert into article_drafts (article_id, headline, standfirst, slug, section_id, body, changed_at, stage, due_at, changed_since_live)
    select id, initcap(($3::text[])[1 + n % 20]) || ' і ' || ($3::text[])[1 + n / 20 % 20] || ' № ' || n, 'Про ' || ($3::text[])[1 + n / 7 % 20] || ' сьогодні.',
           'vymir-' || n, (select id from sections order by position offset n % 5 limit 1), body_of(n), created_at,
           (case when status = 'draft' and n % 3 = 0 then 'review' when status = 'draft' and n % 7 = 0 then 'approved' else 'writing' end)::"Stage",
           case when status = 'draft' and n % 4 = 0 then created_at + interval '5 days' end, status <> 'live' or n % 500 = 1
      from numbered
    returning article_id, headline, standfirst, slug, section_id, body
  ), live as (
    insert into live_articles (article_id, locale, slug, section_id, headline, standfirst, body, minutes, published_at)
    select article_id, locale, slug, section_id, headline, standfirst, body, 1, created_at from drafts join numbered on id = article_id where status = 'live'
  )
  insert into draft_bylines (article_id, author_id, position)
  select article_id, (select id from authors order by slug offset hashtext(article_id::text) & 3 limit 1), 0 from drafts`

const BODY = `
  create or replace function pg_temp.body_of(n bigint) returns jsonb language sql as $$
    select jsonb_build_object('version', 1, 'blocks', jsonb_agg(jsonb_build_object('type', 'paragraph', 'id', 'p' || lpad(p::text, 4, '0'), 'text',
      jsonb_build_array(jsonb_build_object('type', 'text', 'text', 'Абзац ' || p || ' ' || repeat('слово' || (n * 7 + p) % 9000 || ' ', 30)
        || case when n % 5000 = 9 and p = 3 then '${RARE_WORD} ' else '' end || case when n % 4 = 0 then 'набережна.' else 'площа.' end)))))
      from generate_series(1, 6) as p
  $$`

/** Makes as many articles more; says how long it took. */
export async function fillNewsroom({ databaseUrl, articles, step = 5_000 }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(BODY)
  await client.query('alter table draft_bylines disable trigger draft_bylines_owners')
  const { rows } = await client.query(
    "select count(*)::int as had from articles where id in (select article_id from article_drafts where slug like 'vymir-%')",
  )
  for (let from = rows[0].had + 1; from <= articles; from += step) {
    await client.query(FILL.replaceAll('body_of(', 'pg_temp.body_of('), [from, Math.min(from + step - 1, articles), WORDS])
  }
  // Whose the drafts are was said when they were made; saying it again for each byline only takes time.
  await client.query('alter table draft_bylines enable trigger draft_bylines_owners')
  await client.query('vacuum analyze articles, article_drafts, live_articles, draft_bylines')
  await client.end()
}

/** A session of a colleague of the demo, made where sessions are kept. */
export async function sessionCookie(databaseUrl, role = 'editor') {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('base64url')
  await client.query(
    'insert into sessions (token_hash, user_id, expires_at) select $1, id, now() + interval \'1 hour\' from users where role = $2::"Role" order by created_at limit 1',
    [hash, role],
  )
  await client.end()
  return { cookie: `${COOKIE}=${token}` }
}

/** A section and an author, to narrow the list by. */
export async function listChoices(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(
    'select (select id from sections limit 1) as section, (select author_id from draft_bylines limit 1) as author',
  )
  await client.end()
  return rows[0]
}

/** Milliseconds of each page, its median and its slowest of two dozen, and the server's processor time; the first answers are not counted. */
export async function newsroomPages({ paper, cookie, section, author }) {
  const list = '/newsroom/articles'
  const pages = [
    ['list', list],
    ['list, drafts', `${list}?status=draft`],
    ['list, private changes', `${list}?status=changed`],
    ['list, one section in English', `${list}?section=${section}&locale=en`],
    ['list, one author', `${list}?author=${author}`],
    ['list, one’s own', `${list}?mine=1`],
    ['list, overdue', `${list}?due=overdue`],
    ['search, a common word', `${list}?q=набережн`],
    ['search, a rare word', `${list}?q=листонош`],
    ['search, nothing', `${list}?q=жирафа`],
    ['board', '/newsroom/board'],
  ]
  const measured = []
  for (const [name, path] of pages) {
    const times = []
    let before = 0
    for (let round = -WARMING_ROUNDS; round < ROUNDS; round++) {
      if (round === 0) before = processorMs(paper.child)
      const { status, ms } = await ask(paper.url + encodeURI(path), { cookie })
      if (status !== 200) throw new Error(`${path} answered ${status}.`)
      if (round >= 0) times.push(ms)
    }
    const busy = (processorMs(paper.child) - before) / ROUNDS
    measured.push({ name, p50: quantile(times, 0.5), slowest: Math.max(...times), busy })
  }
  return measured
}
