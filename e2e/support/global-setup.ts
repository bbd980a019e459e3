// Starts what a journey walks through: an embedded PostgreSQL and two production servers with the demo paper.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { startEmbeddedPostgres } from '@/lib/embedded-postgres'
import { PASSWORD, PORT, RUNNING_FILE, SECOND_PORT } from './paper'

const START_TIMEOUT_MS = 600_000

export default async function setUp() {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'visnyk-journeys-'))
  // A folder that was filled before, its database stopped, spares the minute of drawing the demo's pictures.
  const filled = process.env.JOURNEYS_DATA_DIR
  if (filled) await promisify(execFile)('cp', ['-a', `${filled}/.`, dataDir])
  await fs.chmod(dataDir, 0o755)
  const postgres = await startEmbeddedPostgres({ dataDir })
  const running = { databaseUrl: postgres.url, dataDir, cluster: path.join(dataDir, 'postgres', 'data') }
  await fs.mkdir(path.dirname(RUNNING_FILE), { recursive: true })
  await fs.writeFile(RUNNING_FILE, JSON.stringify(running))
  const servers: ChildProcess[] = []
  const stop = async () => {
    await Promise.all(servers.map(end))
    await postgres.stop().catch(() => undefined)
    await fs.rm(dataDir, { recursive: true, force: true })
  }
  try {
    // One after the other: the first one fills the paper, the second finds it full.
    for (const port of [PORT, SECOND_PORT]) servers.push(await start({ port, dataDir, databaseUrl: postgres.url }))
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

type Start = { port: number; dataDir: string; databaseUrl: string }

async function start({ port, dataDir, databaseUrl }: Start): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['build/server.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: `http://localhost:${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      DEMO_PASSWORD: PASSWORD,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The paper on port ${port} was not ready in time.`)), START_TIMEOUT_MS)
    child.stdout?.on('data', (chunk: Buffer) => {
      if (!chunk.toString().includes('Visnyk is ready')) return
      clearTimeout(timer)
      resolve()
    })
    child.once('exit', (code) => reject(new Error(`The paper on port ${port} ended with ${code}.`)))
  })
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
