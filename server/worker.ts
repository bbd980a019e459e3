// The worker: jobs in the same PostgreSQL as the paper, inside the server or apart from it.
import { setTimeout as delay } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'
import type { Beat, Job } from '@/domain/jobs/jobs'
import type { Touch } from '@/domain/touch'
import { log } from '@/lib/log'

/** `wake`: jobs that wait for one of these touches are done now and not at their next minute. */
export type Worker = { wake(touches: readonly Touch[]): void; stop(): Promise<void> }

const STOP_TIMEOUT_MS = 10_000
const POOL_SIZE = 2

type Work = { url: string; jobs: Job[]; beats: Beat[] }

export async function startWorker({ url, jobs, beats }: Work): Promise<Worker> {
  // Before anything that can fail: what waits for its minute needs no queue.
  const stopBeats = startBeats(beats)
  const boss = new PgBoss({ connectionString: url, max: POOL_SIZE, application_name: 'visnyk worker' })
  boss.on('error', (error) => log.error({ error: error.message }, 'the worker lost its database or a job failed to be taken'))
  await boss.start()
  for (const job of jobs) {
    // One that waits is enough, however often it is asked for.
    await boss.createQueue(job.name, { policy: 'short' })
    await boss.work(job.name, job.work)
    await boss.schedule(job.name, job.schedule)
  }
  return {
    wake(touches) {
      for (const { name, wokenBy } of jobs) {
        if (!wokenBy || !touches.includes(wokenBy)) continue
        boss
          .send(name)
          .catch((error) => log.error({ err: error, name }, 'a job could not be asked for; it will be done at its next minute'))
      }
    },
    async stop() {
      await stopBeats()
      await boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS })
    },
  }
}

/** One at a time of each kind; a failure is logged and the next beat comes all the same. Stopping waits for what is in hand. */
function startBeats(beats: Beat[]): () => Promise<void> {
  const stopping = new AbortController()
  const going = beats.map(async ({ name, everyMs, work }) => {
    let isFailing = false
    while (!stopping.signal.aborted) {
      try {
        await work()
        isFailing = false
      } catch (error) {
        // Said once, not every two seconds of a long night.
        if (!isFailing) log.error({ err: error, name }, 'the worker misses its beats')
        isFailing = true
      }
      await delay(everyMs, null, { signal: stopping.signal }).catch(() => null)
    }
  })
  return async () => {
    stopping.abort()
    await Promise.all(going)
  }
}
