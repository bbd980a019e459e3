// One server of the paper, as `npm start` runs it, for journeys.
import { type ChildProcess, spawn } from 'node:child_process'
import { PASSWORD } from './paper'

const START_TIMEOUT_MS = 600_000

type Start = { port: number; dataDir: string; databaseUrl: string }

export async function startInstance({ port, dataDir, databaseUrl }: Start): Promise<ChildProcess> {
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

export async function endInstance(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
}
