import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freePort } from '@/lib/embedded-postgres'
import { buildServer } from '@/scripts/build-server.mjs'

const root = path.resolve(import.meta.dirname, '..')
const folders: string[] = []

beforeAll(() => buildServer())
afterAll(async () => {
  await Promise.all(folders.map((folder) => fs.rm(folder, { recursive: true, force: true })))
})

async function aFolder(mode = 0o755): Promise<string> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'visnyk-start-'))
  await fs.chmod(folder, mode)
  folders.push(folder)
  return folder
}

async function start(settings: Record<string, string>) {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, NODE_ENV: 'production' as const, LOG_LEVEL: 'silent', PORT: String(await freePort()), ...settings }
  return spawn(process.execPath, ['build/server.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function lastWords(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said: said.trim() }
}

test('a wrong setting is told in a sentence, each of them, and never its value', async () => {
  const { code, said } = await lastWords(await start({ PORT: 'http', PAGE_CACHE_MB: '1', DATABASE_URL: 'mysql://root:secret@db/x' }))
  expect(code).toBe(1)
  expect(said.split('\n')).toHaveLength(3)
  expect(said).toContain('PORT must be a whole number')
  expect(said).not.toContain('secret')
})

test('an occupied port is told, and nothing was started for it', async () => {
  const other = createServer().listen(0, '0.0.0.0')
  await new Promise((resolve) => other.once('listening', resolve))
  const address = other.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const folder = await aFolder()
  const { code, said } = await lastWords(await start({ PORT: String(port), DATA_DIR: folder }))
  other.close()
  expect(code).toBe(1)
  expect(said).toBe(`Port ${port} is taken by another program. Stop it, or choose another port, for example PORT=${port + 1}.`)
  expect(await fs.readdir(folder)).toEqual([])
})

test('a database that does not answer is told without its password', async () => {
  const { code, said } = await lastWords(
    await start({ DATABASE_URL: 'postgresql://paper:secret@127.0.0.1:1/visnyk', DATA_DIR: await aFolder() }),
  )
  expect(code).toBe(1)
  expect(said).toContain('The database at 127.0.0.1:1/visnyk cannot be used (ECONNREFUSED)')
  expect(said).not.toContain('secret')
})

test('a wrong password is told without it', async () => {
  const url = inject('postgresUrl').replace(/:[^:@]+@/, ':wrong-secret@')
  const { code, said } = await lastWords(await start({ DATABASE_URL: url, DATA_DIR: await aFolder() }))
  expect(code).toBe(1)
  expect(said).toContain('cannot be used')
  expect(said).not.toContain('wrong-secret')
})

test.runIf(process.getuid?.() === 0)('a folder PostgreSQL’s user cannot enter is told', async () => {
  const { code, said } = await lastWords(await start({ DATA_DIR: path.join(await aFolder(0o700), 'data') }))
  expect(code).toBe(1)
  expect(said).toMatch(/cannot enter .*Set DATA_DIR to a folder that user can reach/)
})

test('a folder that cannot be made is told', async () => {
  const file = path.join(await aFolder(), 'file')
  await fs.writeFile(file, '')
  const { code, said } = await lastWords(await start({ DATA_DIR: path.join(file, 'data') }))
  expect(code).toBe(1)
  expect(said).toContain('cannot be made')
})
