// The search over an archive of a hundred thousand stories: filled by SQL, asked of the paper itself and over HTTP.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build as bundle } from 'esbuild'
import pg from 'pg'
import { ask as askHttp, quantile } from './load.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const WORDS = 30_000
/** Different words of a story's body; a word is met the more often, the earlier it stands in the vocabulary. */
const WORDS_OF_A_BODY = 160
const TEXTS = 4_000
const YEARS = 10
const ROUNDS = 60
const WARMING = 10

/** Fills the archive and prints what finding costs; `row` is the table's. */
export async function measureSearch({ paper, databaseUrl, articles, row }) {
  const paperItself = await bundledPaper(databaseUrl)
  recall(paperItself, row)
  const words = paperItself.vocabulary(WORDS)
  const metIn = await fillArchive({ databaseUrl, articles, words, edition: paperItself.edition })
  let networks = 0
  const of = `search of ${articles.toLocaleString('en')}`
  for (const [name, questions] of Object.entries(kindsOfQuestions(metIn, articles))) {
    const own = await timed(questions, (q) => paperItself.ask(q))
    // A day to come narrows nothing, and makes an address the press has not kept. Every kind is another network's: one may not ask so often.
    const network = { 'x-forwarded-for': `198.51.${++networks}.1` }
    const http = await timed(questions, (q, round) =>
      askHttp(`${paper.url}/search?${q}${q.includes('&to=') ? '' : `&to=20${99 - round}-01-01`}`, network),
    )
    const p95 = quantile(own, 0.95)
    row(`${of}: ${name}, p95`, `${p95.toFixed(1)} ms, over HTTP ${quantile(http, 0.95).toFixed(1)} ms`, '≤ 50 ms', p95 <= 50)
  }
  const typed = await timed(['прези', 'уряд пере', 'укра', 'незале', 'бако'], (q) => paperItself.type(q))
  row('  what is suggested while somebody types, p95', `${quantile(typed, 0.95).toFixed(1)} ms`, '≤ 50 ms', quantile(typed, 0.95) <= 50)
  await paperItself.disconnect()
}

function recall({ measureHalf }, row) {
  for (const half of ['known', 'kept']) {
    const { same, joined, different, wrong } = measureHalf(half)
    const name = half === 'kept' ? 'kept apart from the rules' : 'the rules were written with'
    const share = joined / same
    row(`Ukrainian words ${name}: forms joined`, `${(share * 100).toFixed(2)} % of ${same}`, '≥ 97 %', share >= 0.97)
    const mistakes = wrong / different
    row('  look-alikes joined wrongly', `${(mistakes * 100).toFixed(2)} % of ${different}`, '≤ 1.5 %', mistakes <= 0.015)
  }
}

/** Questions by how many stories answer them; each asked in many variants, so that no answer is a repetition. */
function kindsOfQuestions(metIn, articles) {
  const between = (least, most) => metIn.filter(({ n }) => n >= least && n < most).slice(0, 40)
  const asked = (words) => words.map(({ word }) => new URLSearchParams({ q: word }).toString())
  const common = between(articles / 5, Number.POSITIVE_INFINITY)
  const medium = between(articles / 100, articles / 20)
  const pairs = common.slice(0, medium.length).map(({ word }, place) => ({ word: `${word} ${medium[place]?.word ?? ''}` }))
  return {
    'a common word': asked(common),
    'a word of one story in fifty': asked(medium),
    'a rare word': asked(between(1, articles / 500)),
    'two words': asked(pairs),
    'a common word within two old years': asked(common).map((q) => `${q}&from=2019-01-01&to=2020-12-31`),
    'a mistyped word': asked(
      medium.filter(({ word }) => word.length > 6).map(({ word }) => ({ word: `${word.slice(0, 3)}и${word.slice(4)}щк` })),
    ),
  }
}

async function timed(questions, work) {
  const ms = []
  for (let round = -WARMING; round < ROUNDS; round++) {
    const question = questions[Math.abs(round) % questions.length]
    const begun = performance.now()
    await work(question, Math.abs(round))
    if (round >= 0) ms.push(performance.now() - begun)
  }
  return ms
}

async function bundledPaper(databaseUrl) {
  const outfile = path.join(root, 'build/bench-search.mjs')
  const entry = path.join(root, 'scripts/bench/search-reads.ts')
  await bundle({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' })
  Object.assign(process.env, { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: 'a secret that only benchmarks know' })
  return await import(pathToFileURL(outfile).href)
}

/** @returns words and in how many stories a question for them is answered, the most common first. */
async function fillArchive({ databaseUrl, articles, words, edition }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('create temp table said (place int primary key, word text, lexemes text[])')
  await client.query('insert into said select * from jsonb_to_recordset($1::jsonb) as said(place int, word text, lexemes text[])', [
    JSON.stringify(words.map(({ word, lexemes }, place) => ({ place, word, lexemes }))),
  ])
  await client.query(
    `insert into search_words (locale, word, sound) select 'uk', word, sound from jsonb_to_recordset($1::jsonb) as said(word text, sound text) on conflict do nothing`,
    [JSON.stringify(words)],
  )
  await client.query(
    `create temp table made as
       select uuidv7() as id, now() - n * (interval '${YEARS} years' / $1::int) as at, (select array_agg(id) from sections) as sections, n from generate_series(1, $1::int) as n`,
    [articles],
  )
  // Some thousand texts, each of them in many stories: what a question costs depends on how many have a word, not on who wrote it.
  await client.query('create index on said (word)')
  await client.query(
    `create temp table texts as
       select n, coalesce((select string_agg(word, ' ') from said where place = any(array(select floor(${WORDS} * power(random(), 4))::int from generate_series(1, 7) where n >= 0))), 'Матеріал') as headline,
              (select array_to_tsvector(array_agg(distinct lexeme)) from said, unnest(lexemes) as lexeme
                where place = any(array(select floor(${WORDS} * power(random(), 4))::int from generate_series(1, ${WORDS_OF_A_BODY}) where n >= 0))) as words
         from generate_series(0, ${TEXTS - 1}) as n`,
  )
  await client.query(
    `create temp table heads as
       select n, (select coalesce(string_agg((select string_agg(quote_literal(lexeme) || ':' || said.place % 50 + 1, ' ') from unnest(lexemes) as lexeme), ' '), '')::tsvector
                    from said where word = any(string_to_array(headline, ' '))) as words from texts`,
  )
  // At once: the paper reads stories the search does not know yet, and must not meet half of them.
  await client.query('begin')
  await client.query('drop index article_search_document_idx, article_search_head_idx')
  await client.query(`insert into articles (id, locale, status, first_published_at) select id, 'uk', 'live', at from made`)
  await client.query(
    `insert into live_articles (article_id, locale, slug, section_id, headline, standfirst, body, minutes, published_at)
     select id, 'uk', 'archive-' || made.n, sections[1 + made.n % cardinality(sections)], headline, 'Підводка', '{"version":1,"blocks":[]}', 3, at
       from made join texts on texts.n = made.n % ${TEXTS}`,
  )
  await client.query(
    `insert into article_search (article_id, locale, published_at, edition, head, document)
     select id, 'uk', at, $1, setweight(heads.words, 'A'), strip(heads.words) || texts.words
              || array_to_tsvector(array['m:' || to_char(at at time zone 'utc', 'YYYY-MM'), 's:' || sections[1 + made.n % cardinality(sections)]])
       from made join texts on texts.n = made.n % ${TEXTS} join heads on heads.n = texts.n`,
    [edition],
  )
  await client.query("set maintenance_work_mem = '512MB'")
  await client.query('create index article_search_document_idx on article_search using gin (document)')
  await client.query('create index article_search_head_idx on article_search using gin (head)')
  await client.query('commit')
  await client.query('vacuum analyze article_search, live_articles, search_words')
  const { rows } = await client.query(
    `select word, (select count(*)::int from article_search where document @@ (select string_agg(quote_literal(lexeme), ' | ')::tsquery from unnest(lexemes) as lexeme)) as n
       from said where place % 97 < 3 order by place limit 700`,
  )
  await client.end()
  return rows.sort((one, other) => other.n - one.n)
}
