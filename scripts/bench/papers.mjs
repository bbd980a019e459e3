// The servers of a benchmark: the paper, a second instance on its database, plain `next start`, nginx.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const root = path.resolve(import.meta.dirname, '../..')
const started = []
/** The flags of `npm start`. */
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
const FLAGS = scripts.start.split(' ').filter((word) => word.startsWith('--'))

/** @returns a paper that is ready: its address, its child (with a channel to scripts/bench/orders.ts) and its folder. */
export async function startPaper({ port, dataDir, databaseUrl }) {
  // Comments come from many networks, as behind a proxy.
  const own = {
    NODE_ENV: 'production',
    PORT: String(port),
    DATA_DIR: dataDir,
    SITE_URL: '',
    LOG_LEVEL: 'error',
    TRUSTED_PROXIES: '127.0.0.1',
  }
  const env = { ...process.env, ...own }
  const args = [...FLAGS, '--import', path.join(root, 'build/bench-orders.mjs'), path.join(root, 'build/server.mjs')]
  const settings = databaseUrl ? { ...env, DATABASE_URL: databaseUrl } : env
  const begun = performance.now()
  const child = keep(spawn(process.execPath, args, { cwd: root, env: settings, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }))
  await said(child, 'Visnyk is ready')
  return { url: `http://127.0.0.1:${port}`, child, dataDir, readyMs: performance.now() - begun }
}

/** The address of the embedded database a paper started, as PostgreSQL itself notes it. */
export function databaseOf(dataDir) {
  const password = fs.readFileSync(path.join(dataDir, 'postgres-password'), 'utf8').trim()
  const port = fs.readFileSync(path.join(dataDir, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[3]
  return `postgresql://visnyk:${password}@127.0.0.1:${port}/visnyk`
}

export async function startPlainNext({ port, dataDir, databaseUrl }) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    NEXTAUTH_SECRET: 'a secret that only benchmarks know',
  }
  const args = ['node_modules/next/dist/bin/next', 'start', '-p', String(port)]
  const child = keep(spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] }))
  await said(child, 'Ready')
  return { url: `http://127.0.0.1:${port}`, child }
}

/** nginx answering the same compressed bytes from a file; null when it is not installed. */
export async function startNginx({ port, folder, html }) {
  if (spawnSync('nginx', ['-v']).error) return null
  fs.mkdirSync(path.join(folder, 'html'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'html/article.html'), html)
  fs.writeFileSync(path.join(folder, 'html/article.html.gz'), gzipSync(html, { level: 7 }))
  fs.chmodSync(folder, 0o755)
  fs.writeFileSync(path.join(folder, 'nginx.conf'), nginxSettings({ port, folder }))
  const child = keep(spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-g', 'daemon off;'], { stdio: 'ignore' }))
  return { url: `http://127.0.0.1:${port}/article.html`, child }
}

export async function stopAll() {
  for (const child of started.splice(0).reverse()) {
    if (child.exitCode !== null) continue
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
}

export function residentMegabytes({ pid }) {
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024
}

/** Processor time a server has used since it began, all its threads together; NaN where there is no /proc. */
export function processorMs({ pid }) {
  const stat = `/proc/${pid}/stat`
  if (!fs.existsSync(stat)) return Number.NaN
  // Fields 14 and 15, in hundredths of a second; the name before them may hold spaces.
  const fields = fs.readFileSync(stat, 'utf8').split(') ').at(-1).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function nginxSettings({ port, folder }) {
  return `${process.getuid?.() === 0 ? 'user root;' : ''} worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${folder}/html; gzip_static on; gzip_vary on; }
}`
}

function keep(child) {
  started.push(child)
  return child
}

async function said(child, words) {
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => String(chunk).includes(words) && resolve())
    child.once('exit', (code) => reject(new Error(`A server ended with ${code} before it said «${words}».`)))
  })
}
