// The worker: jobs in the same PostgreSQL as the paper, inside the server or apart from it.
import { PgBoss } from 'pg-boss'
import type { Job } from '@/domain/jobs/jobs'
import { log } from '@/lib/log'

export type Worker = { stop(): Promise<void> }

const STOP_TIMEOUT_MS = 10_000
const POOL_SIZE = 2

export async function startWorker({ url, jobs }: { url: string; jobs: Job[] }): Promise<Worker> {
  const boss = new PgBoss({ connectionString: url, max: POOL_SIZE, application_name: 'visnyk worker' })
  boss.on('error', (error) => log.error({ error: error.message }, 'the worker lost its database or a job failed to be taken'))
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.work(job.name, job.work)
    await boss.schedule(job.name, job.schedule)
  }
  return { stop: () => boss.stop({ graceful: true, timeout: STOP_TIMEOUT_MS }) }
}
