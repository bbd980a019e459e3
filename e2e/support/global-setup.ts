// Starts what a journey walks through: an embedded PostgreSQL and two production servers with the demo paper.
import { type ChildProcess, execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { startEmbeddedPostgres } from '@/lib/embedded-postgres'
import { endInstance, startInstance } from './instance'
import { PORT, RUNNING_FILE, SECOND_PORT } from './paper'

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
    await Promise.all(servers.map(endInstance))
    await postgres.stop().catch(() => undefined)
    await fs.rm(dataDir, { recursive: true, force: true })
  }
  try {
    // One after the other: the first one fills the paper, the second finds it full.
    for (const port of [PORT, SECOND_PORT]) servers.push(await startInstance({ port, dataDir, databaseUrl: postgres.url }))
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
