import fs from 'node:fs'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { TEMPLATE, withDatabase } from '@/domain/testing/postgres.global-setup'
import { schemaSql } from './schema-sql'

const CATALOGUE = `
  select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
    from information_schema.columns where table_schema = 'public'
  union all
  select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('p', 'f')
  union all
  select 'index ' || regexp_replace(indexdef, ' WITH \\([^)]*\\)', '') from pg_indexes where schemaname = 'public'
  union all
  select 'enum ' || typname || ' ' || string_agg(enumlabel, ',' order by enumsortorder) from pg_enum join pg_type on pg_type.oid = enumtypid group by typname
  order by 1`

/** What the migrations say in SQL because Prisma's language has no word for it. */
const BEYOND_PRISMA =
  /_trgm|live_articles_discussed|live_articles_updated|live_articles_not_in_ukrainian|tags_by_name|comments_queue_|comments_roots_|comments_thread_order|comments_picked|conversation_rules_of_paper|comment_senders_remembered|comment_senders_domain|spam_lessons_waiting|article_drafts_desk_|front_arrangements_locale_section_id_version_key|_prisma_migrations/

test('the migrations make exactly what the schema says', async () => {
  const server = inject('postgresUrl')
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query('create database from_schema')
  try {
    const url = withDatabase(server, 'from_schema')
    const sql = await schemaSql({ url, from: null, to: fs.readFileSync('prisma/schema.prisma', 'utf8') })
    await inDatabase(url, (client) => client.query(sql))
    const fromSchema = await inDatabase(url, catalogue)
    const fromMigrations = await inDatabase(withDatabase(server, TEMPLATE), catalogue)
    expect(fromMigrations).toEqual(fromSchema)
  } finally {
    await admin.query('drop database from_schema with (force)')
    await admin.end()
  }
})

async function catalogue(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(CATALOGUE)
  return rows.map(({ line }) => line).filter((line) => !BEYOND_PRISMA.test(line))
}

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
