import pg from 'pg'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { logTo, withoutAddresses } from '@/lib/log'
import { useDatabase } from './database'

useDatabase()

const EMAIL = 'canary.reader@visnyk.test'
const NETWORKS = ['203.0.113.77', '2001:db8:7:7::77']
const FOUND = /canary.reader|203\.0\.113|2001:db8/

test('no line of the log holds an address of a reader, whatever the database says about a row', async () => {
  const lines: string[] = []
  const log = logTo({ write: (line) => lines.push(line) }, 'info')
  await db().commentIdentity.create({ data: { email: EMAIL, name: 'Канарка' } })
  const client = new pg.Client({ connectionString: env().DATABASE_URL })
  await client.connect()
  const broken = [
    () => db().commentIdentity.create({ data: { email: EMAIL, name: 'Друга' } }),
    () => db().$executeRaw`insert into comment_identities (email, name) values (${EMAIL}, 'Третя')`,
    () => client.query('insert into comment_identities (email, name) values ($1, $2)', [EMAIL, 'Четверта']),
    () => client.query(`select cast('${EMAIL} ${NETWORKS.join(' ')}' as uuid)`),
    () => db().commentSender.create({ data: { commentId: 'none', email: EMAIL, network: NETWORKS[0] ?? '' } }),
  ]
  for (const break_ of broken) {
    const error = await break_().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).not.toBeNull()
    log.error({ err: error, address: `/comment/mine?from=${EMAIL}` }, `could not be kept for ${EMAIL}`)
    log.error(error)
  }
  await client.end()
  log.warn({ network: NETWORKS[0], sender: { network: NETWORKS[1], email: EMAIL }, said: NETWORKS }, 'too many')
  expect(lines.length).toBe(broken.length * 2 + 1)
  expect(lines.filter((line) => FOUND.test(line))).toEqual([])
  expect(lines.every((line) => JSON.parse(line).level >= 40)).toBe(true)
})

test('what only looks like an address stays as it was said', () => {
  const lines = [
    '{"time":1795936847511,"at":"2026-11-29T07:20:45.123Z","msg":"at /srv/visnyk/build/server.mjs:12:34"}',
    '{"msg":"connect ECONNREFUSED 127.0.0.1:5432","pool":"::1","version":"18.1"}',
    '{"msg":"queued:01a2253b-ab51-7c6c-9a7c-2710e116f5fe @tiptap/core 12:30"}',
  ]
  for (const line of lines) expect(withoutAddresses(line)).toBe(line)
  expect(withoutAddresses('postgresql://visnyk:x@db.example.org from ::ffff:203.0.113.77, 2001:DB8::1')).toBe(
    'postgresql://visnyk:[hidden] from [hidden], [hidden]',
  )
})
