// The paper's own process: takes its port, opens its database, sets up Next, and says when it is ready.
// It goes down in the opposite order, after the last reader has an answer.
import fs from 'node:fs/promises'
import path from 'node:path'
import { type Env, env, provideSettings, readEnv, SettingsError } from '@/lib/env'
import { openDatabase } from './database'
import { listen } from './listen'
import { keptSecret } from './secret'
import { stopInOrder, untilToldToStop } from './shutdown'
import { StartProblem } from './start-problem'

const REQUESTS_PATIENCE_MS = 25_000

// What libraries will drop in their next versions is for those who write the paper, not for those who run it.
process.noDeprecation = true

await main().catch((error) => {
  const isExplained = error instanceof StartProblem || error instanceof SettingsError
  console.error(isExplained ? error.message : error)
  process.exit(1)
})

async function main(): Promise<void> {
  const stops: (() => Promise<void>)[] = []
  const told = untilToldToStop()
  try {
    // Told to stop while it starts, it does not finish drawing or building first.
    await Promise.race([start(readEnv(), stops), told])
  } catch (error) {
    await stopInOrder(stops)
    throw error
  }
  await told
  await stopInOrder(stops)
  process.exit(0)
}

/** Whatever it opens adds its closing to `stops`, so that a start that fails half-way leaves nothing running. */
async function start(settings: Env, stops: (() => Promise<void>)[]): Promise<void> {
  const { DATA_DIR, PORT, HOST, SITE_URL } = settings
  await fs.mkdir(DATA_DIR, { recursive: true }).catch((error) => {
    throw new StartProblem(`The folder ${DATA_DIR} cannot be made (${error.code}). Set DATA_DIR to one that can be written.`)
  })
  const listening = await listen({ port: PORT, host: HOST })
  stops.push(() => listening.close(REQUESTS_PATIENCE_MS))
  provideSettings({ NEXTAUTH_SECRET: settings.NEXTAUTH_SECRET ?? (await keptSecret(DATA_DIR)), NEXTAUTH_URL: SITE_URL })

  // Reading Next takes as long as starting PostgreSQL: both at once. A database that fails is heard first.
  const dev = process.argv.includes('--dev')
  let begin = () => {}
  const reading = new Promise<void>((resolve) => {
    begin = resolve
  }).then(readParts)
  const preparing = reading.then(([{ prepareNext }]) => prepareNext({ dev, root: process.cwd(), server: listening.server, env: settings }))
  preparing.catch(() => undefined)
  const database = await openDatabase(settings, begin)
  stops.splice(-1, 0, database.close)
  provideSettings({ DATABASE_URL: database.url })

  const [, { setUpPaper }, { runPaper }] = await reading
  const welcome = await setUpPaper({ url: database.url, folder: path.join(process.cwd(), 'prisma/migrations'), say: console.log })
  const running = await runPaper({ env: env(), next: await preparing, dev, root: process.cwd(), databaseUrl: database.url })
  stops.splice(-1, 0, running.stop)
  // Lines of open editors and desks would keep the server from closing: they go first.
  stops.push(async () => running.endLines())
  stops.push(running.words.stop)
  listening.server.on('upgrade', running.words.upgrade)
  listening.open(running.answer)
  console.log([`Visnyk is ready at ${SITE_URL}`, ...welcome].join('\n'))
}

/** What is slow to read. It keeps this thread busy, so it begins when PostgreSQL is on its way and not before. */
async function readParts() {
  return await Promise.all([import('./next-app'), import('./set-up'), import('./running')])
}
