import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import { readEnv } from '@/lib/env'
import { type Database, openDatabase } from './database'
import { StartProblem } from './start-problem'

const opened: Database[] = []
const folders: string[] = []

afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
  for (const folder of folders.splice(0)) await fs.rm(folder, { recursive: true, force: true })
})

async function aSetting() {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'visnyk-owner-'))
  await fs.chmod(folder, 0o755)
  folders.push(folder)
  return readEnv({ DATA_DIR: folder, PORT: '3456' })
}

async function open(setting: ReturnType<typeof readEnv>) {
  const database = await openDatabase(setting)
  opened.push(database)
  return database
}

test('a second paper on one folder is told whose it is, and the first goes on undisturbed', async () => {
  const setting = await aSetting()
  const first = await open(setting)
  const second = openDatabase({ ...setting, PORT: 3457 })
  await expect(second).rejects.toThrow(StartProblem)
  await expect(second).rejects.toThrow(`Another Visnyk (port 3456) is already using ${setting.DATA_DIR}.`)
  const client = new pg.Client({ connectionString: first.url })
  await client.connect()
  expect((await client.query('select 1 as answer')).rows).toEqual([{ answer: 1 }])
  await client.end()
})

test('after the first has closed the folder is free again', async () => {
  const setting = await aSetting()
  const first = await openDatabase(setting)
  await first.close()
  await open(setting)
})

test('a database left running by a paper that was killed is taken over', async () => {
  const setting = await aSetting()
  const first = await open(setting)
  const client = new pg.Client({ connectionString: first.url })
  client.on('error', () => undefined)
  await client.connect()
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'visnyk on port %'`)
  await client.end()
  const heir = await openDatabase(setting)
  expect(heir.url).toBe(first.url)
  opened.splice(0)
  await heir.close()
})
