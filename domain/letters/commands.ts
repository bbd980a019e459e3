// Orders about letters: taking one to send, noting what became of it, trying again.
import { z } from 'zod'
import { hasPost } from '@/lib/env'
import { command, done } from '../command'
import { refused } from '../outcome'
import { touch } from '../touch'
import { withoutSecrets } from './compose'
import { writeLetter } from './letter-row'

/** Whoever takes a letter has it for so long; after that its sender is taken for dead and another one tries. */
const LEASE_MINUTES = 5
/** Minutes to wait after the first failure, the second…; after the last the letter has failed. */
const PAUSES = [1, 5, 15, 60, 240]

export type TakenLetter = {
  id: string
  to: string
  subject: string
  text: string
  locale: 'uk' | 'en'
  unsubscribe: string | null
  attempts: number
  createdAt: Date
}

/** One letter whose time has come. Two workers never get the same one. */
export const takeLetter = command('letter.send', {
  input: z.strictObject({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    const [row] = await tx.$queryRaw<TakenLetter[]>`
      update letters set attempts = attempts + 1, due_at = ${minutesAfter(now, LEASE_MINUTES)}
      where id = (
        select id from letters where status = 'waiting' and due_at <= ${now} order by due_at limit 1 for update skip locked
      )
      returning id, recipient as "to", subject, text, locale, unsubscribe, attempts, created_at as "createdAt"`
    return row ? done(row) : refused('nothingChanged')
  },
  record: ({ value }) => ({ type: 'letter', id: value.id, details: { attempt: value.attempts } }),
})

const Result = z.strictObject({ letterId: z.uuid(), error: z.string().max(500).default(''), isFinal: z.boolean().default(false) })

/** Sent through a server, a letter keeps its words but not the secret in them; in the folder it is still to be read. */
export const noteLetter = command('letter.send', {
  input: Result,
  async subject({ letterId }, tx) {
    return await tx.letter.findUnique({ where: { id: letterId, status: 'waiting' }, select: { id: true, text: true, attempts: true } })
  },
  async run({ input: { error, isFinal }, subject: { id, text, attempts }, tx, now }) {
    const pause = isFinal ? undefined : PAUSES[attempts - 1]
    const sent = {
      status: 'sent',
      sentAt: now,
      lastError: '',
      ...(hasPost() ? { text: withoutSecrets(text), secretUntil: null } : {}),
    } as const
    const later = { lastError: error, ...(pause === undefined ? { status: 'failed' as const } : { dueAt: minutesAfter(now, pause) }) }
    const { status } = await tx.letter.update({ where: { id }, data: error === '' ? sent : later, select: { status: true } })
    return done({ status })
  },
  // What the server answered names the address; that is for the letter's own page.
  record: ({ subject, value }) => ({ type: 'letter', id: subject.id, details: { status: value.status } }),
})

export const retryLetter = command('letter.retry', {
  input: z.strictObject({ letterId: z.uuid() }),
  async subject({ letterId }, tx) {
    return await tx.letter.findUnique({ where: { id: letterId }, select: { id: true, status: true, secretUntil: true, text: true } })
  },
  async run({ subject: { id, status, secretUntil, text }, tx, now }) {
    if (status !== 'failed') return refused('letterNotFailed')
    if ((secretUntil && secretUntil <= now) || text.includes('token=…')) return refused('letterExpired')
    await tx.letter.update({ where: { id }, data: { status: 'waiting', attempts: 0, dueAt: now } })
    return done({ letterId: id }, touch.letters())
  },
  record: ({ value }) => ({ type: 'letter', id: value.letterId }),
})

/** To oneself: does the post work? */
export const writeTrialLetter = command('letter.retry', {
  input: z.strictObject({}),
  async subject(_, tx, actor) {
    if (actor.kind !== 'person') return null
    return await tx.user.findUnique({ where: { id: actor.id }, select: { email: true, name: true, locale: true } })
  },
  async run({ subject, tx, now }) {
    return done(await writeLetter(tx, { to: subject, words: { kind: 'trial' }, now }), touch.letters())
  },
  record: ({ value }) => ({ type: 'letter', id: value.letterId, details: { trial: true } }),
})

function minutesAfter(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000)
}
