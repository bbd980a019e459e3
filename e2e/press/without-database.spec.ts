// The database goes away in the middle of the day: readers read on, and the paper says what is the matter; then it comes back.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '../support/journey'
import { RUNNING_FILE, type Running } from '../support/paper'

test('pages that were printed are served while PostgreSQL is away', async ({ request }) => {
  const running: Running = JSON.parse(fs.readFileSync(RUNNING_FILE, 'utf8'))
  const front = await (await request.get('/')).text()
  const server = findServer(running)
  control(server, ['-m', 'immediate', 'stop'])
  try {
    const copy = await request.get('/')
    expect(copy.status()).toBe(200)
    expect(await copy.text()).toBe(front)
    expect((await request.get('/api/health')).status()).toBe(503)
    const unprinted = await request.get('/tag/nikoly-ne-drukovanyi')
    expect([500, 503]).toContain(unprinted.status())
    expect(await unprinted.text()).toMatch(/[а-яіїє]/i)
  } finally {
    const options = `-p ${server.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=100`
    control(server, ['-l', path.join(running.dataDir, 'postgres', 'server.log'), '-w', '-o', options, 'start'])
  }
  await expect.poll(async () => (await request.get('/api/health')).status(), { timeout: 20_000 }).toBe(200)
  await expect.poll(async () => (await request.get('/hromada')).status(), { timeout: 20_000 }).toBe(200)
})

function control({ uid, gid, program, cluster }: Server, args: string[]): void {
  execFileSync(program, ['-D', cluster, ...args], { uid, gid, cwd: '/', stdio: 'ignore' })
}

type Server = { uid: number; gid: number; program: string; cluster: string; port: string }

/** Read while it runs: a PostgreSQL that was stopped leaves no trace of where its programs are. */
function findServer({ cluster }: Running): Server {
  const [pid, , , port = ''] = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  const { uid, gid } = fs.statSync(cluster)
  const program = path.join(path.dirname(fs.readlinkSync(`/proc/${pid}/exe`)), 'pg_ctl')
  return { uid, gid, program, cluster, port }
}
