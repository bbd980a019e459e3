// What the worker does and when. Every job is harmless when run twice, and catches up when one was missed.
import { system } from '@/domain/actor'
import { foldAutosaves } from '@/domain/articles/history/commands'
import { forgetSenders } from '@/domain/comments/forgetting/commands'
import { tellAkismet } from '@/domain/comments/screening/outside/telling'
import { keyMissing } from '@/domain/comments/search/keys'
import { learnLessons } from '@/domain/comments/spam/commands'
import { tellHub } from '@/domain/feeds/hub/telling'
import { sendWaitingLetters } from '@/domain/letters/sending'
import { writeModeratorLetters } from '@/domain/moderation/letters/commands'
import { answerAllForgotten } from '@/domain/people/passwords/asking'
import { restateSchedules } from '@/domain/schedule/commands'
import { runDueSchedules } from '@/domain/schedule/due'
import { indexMissing } from '@/domain/search/indexing'
import { layOutSections } from '@/domain/sections/laying-out'
import { divideSitemap } from '@/domain/sitemap/commands'
import { type Touch, touch } from '@/domain/touch'
import { tidyUp } from './commands'

/** `wokenBy`: done at once when something was touched; the schedule catches what was missed. */
export type Job = { name: string; schedule: string; wokenBy?: Touch; work: () => Promise<void> }

/** What may not be a minute late: done every few seconds by each worker, which must not mind the others. */
export type Beat = { name: string; everyMs: number; work: () => Promise<void> }

export const BEATS: Beat[] = [{ name: 'schedules', everyMs: 2_000, work: () => runDueSchedules() }]

export const JOBS: Job[] = [
  {
    name: 'tidy-up',
    schedule: '7 * * * *',
    async work() {
      await tidyUp(system('tidy-up'), {})
    },
  },
  {
    name: 'fold-autosaves',
    schedule: '23 3 * * *',
    async work() {
      await foldAutosaves(system('fold-autosaves'), {})
    },
  },
  {
    name: 'forget-senders',
    schedule: '41 2 * * *',
    async work() {
      for (let isMore = true; isMore; ) {
        const outcome = await forgetSenders(system('forget-senders'), {})
        isMore = outcome.ok && outcome.value.isMore
      }
    },
  },
  {
    name: 'restate-schedules',
    schedule: '37 * * * *',
    async work() {
      await restateSchedules(system('restate-schedules'), {})
    },
  },
  {
    name: 'spam-lessons',
    schedule: '* * * * *',
    async work() {
      await learnLessons(system('spam-lessons'), {})
    },
  },
  { name: 'akismet', schedule: '* * * * *', work: () => tellAkismet() },
  {
    name: 'letters-for-moderators',
    schedule: '* * * * *',
    async work() {
      await writeModeratorLetters(system('letters-for-moderators'), {})
    },
  },
  {
    name: 'index-stories',
    schedule: '* * * * *',
    async work() {
      await indexMissing({ until: Date.now() + 50_000 })
    },
  },
  {
    name: 'key-comments',
    schedule: '* * * * *',
    async work() {
      await keyMissing({ until: Date.now() + 50_000 })
    },
  },
  {
    name: 'divide-sitemap',
    schedule: '13 * * * *',
    async work() {
      await divideSitemap(system('divide-sitemap'), {})
    },
  },
  {
    name: 'lay-out-sections',
    schedule: '23 * * * *',
    async work() {
      await layOutSections(system('lay-out-sections'), {})
    },
  },
  { name: 'tell-hub', schedule: '* * * * *', wokenBy: touch.hub(), work: () => tellHub() },
  { name: 'letters', schedule: '* * * * *', wokenBy: touch.letters(), work: () => answerAllForgotten().then(() => sendWaitingLetters()) },
]
