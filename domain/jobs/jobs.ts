// What the worker does and when. Every job is harmless when run twice, and catches up when one was missed.
import { system } from '@/domain/actor'
import { tidyUp } from './commands'

export type Job = { name: string; schedule: string; work: () => Promise<void> }

export const JOBS: Job[] = [
  {
    name: 'tidy-up',
    schedule: '7 * * * *',
    async work() {
      await tidyUp(system('tidy-up'), {})
    },
  },
]
