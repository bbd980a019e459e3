// Orders with a minute: made, moved, called off, tried again by editors; carried out by the house when their minute comes.

import { z } from 'zod'
import { lockDeskArticle } from '../articles/desk-article'
import { writtenSince } from '../articles/written-since'
import { command, done } from '../command'
import { namedChange } from '../corrections/published-change'
import { missing, refused } from '../outcome'
import { carryOut } from './carrying-out'
import { lockForEmbargo } from './embargo'
import { findTextGoingOutBefore, freeze, isAwaitingText, whatIsAgainst, whyNotNow } from './making'
import { callOff, lockSchedule, lockTold, takeSchedule } from './schedule-row'
import { FailSchedule, MoveSchedule, NamedSchedule, ScheduleArticle, SetEmbargo } from './schema'
import { instantOf, ZONE } from './wall-time'

/** After an unexpected failure it is tried again this much later, and given up after so many times. */
const TRY_AGAIN_MS = 20_000
const MOST_ATTEMPTS = 4

/** What goes out is what is seen now: the text is frozen, later changes of the draft do not slip out with it. */
export const scheduleArticle = command('schedule.make', {
  input: ScheduleArticle,
  subject: ({ articleId }, tx) => lockDeskArticle(tx, articleId),
  async run({ actor, input, subject: article, tx, now }) {
    const { kind, version, wallTime, isSecond, reason, page } = input
    const conflict = kind === 'withdraw' ? null : await writtenSince(tx, article, { seen: version, actor })
    if (conflict) return conflict
    const at = instantOf(wallTime, isSecond)
    if (!at || at <= now) return refused('minutePassed')
    const change = namedChange(input, article.locale)
    const newText = kind === 'withdraw' ? null : { actor, reason, page }
    const against = await whatIsAgainst(tx, article, { kind, at, change, newText })
    if (against) return against
    const revisionId = newText && (await freeze(tx, article, { actor, now }))
    const said = { wallTime, zone: ZONE, isSecond, at, revisionId, change: change?.kind ?? null, words: change?.words ?? '' }
    const orderedById = actor.kind === 'person' ? actor.id : null
    const { id } = await tx.schedule.create({
      data: { articleId: article.id, kind, ...said, orderedAt: now, orderedById },
      select: { id: true },
    })
    return done({ scheduleId: id, at: at.toISOString() })
  },
  record: ({ input: { articleId, kind, version, wallTime, change, reason }, value }) => ({
    type: 'article',
    id: articleId,
    details: { kind, version, wallTime, change: change ?? undefined, reason: reason || undefined, scheduleId: value.scheduleId },
  }),
})

/** Before this minute nothing of the story goes out, by hand or by order; of a live one, no change. Without a minute the embargo is lifted. */
export const setEmbargo = command('article.embargo', {
  input: SetEmbargo,
  subject: (input, tx, actor, { now }) => lockForEmbargo(tx, input, { actor, now }),
  async run({ subject: { article, until, byId }, tx, now }) {
    if (until && until <= now) return refused('minutePassed')
    const earlier = until && (await findTextGoingOutBefore(tx, article.id, until))
    if (earlier) return refused('scheduledBeforeEmbargo', { params: { when: earlier.getTime() } })
    await tx.article.update({ where: { id: article.id }, data: { embargoUntil: until, embargoById: until && byId } })
    return done({ until: until?.toISOString() ?? null, from: article.embargoUntil?.toISOString() ?? null })
  },
  record: ({ input, value }) => ({ type: 'article', id: input.articleId, details: value }),
})

/** To another minute; with a version, also with the text as it is now. A failed one waits again. */
export const moveSchedule = command('schedule.move', {
  input: MoveSchedule,
  subject: ({ scheduleId }, tx) => lockSchedule(tx, scheduleId),
  async run({ actor, input, subject, tx, now }) {
    const { schedule, article } = subject
    if (schedule.status !== 'pending' && schedule.status !== 'failed') return refused('scheduleEnded')
    const { wallTime, isSecond, version, reason, page } = input
    const isNewText = version !== undefined && schedule.kind !== 'withdraw'
    const conflict = isNewText ? await writtenSince(tx, article, { seen: version, actor }) : null
    if (conflict) return conflict
    const at = instantOf(wallTime, isSecond)
    if (!at || at <= now) return refused('minutePassed')
    const change = schedule.change ? { kind: schedule.change, words: schedule.words } : null
    const newText = isNewText ? { actor, reason, page } : null
    const against = await whatIsAgainst(tx, article, { kind: schedule.kind, at, change, except: schedule.id, newText })
    if (against) return against
    const text = newText ? { revisionId: await freeze(tx, article, { actor, now }) } : {}
    const waiting = { status: 'pending', attempts: 0, notBefore: null, endedAt: null, acknowledgedAt: null } as const
    await tx.schedule.update({ where: { id: schedule.id }, data: { wallTime, isSecond, at, ...text, ...waiting } })
    return done({ articleId: article.id, at: at.toISOString(), from: schedule.wallTime })
  },
  record: ({ input: { scheduleId, wallTime, version, reason }, value }) => ({
    type: 'article',
    id: value.articleId,
    details: { scheduleId, from: value.from, wallTime, version, reason: reason || undefined },
  }),
})

/** It does not happen. The draft stays what it is. */
export const cancelSchedule = command('schedule.cancel', {
  input: NamedSchedule,
  subject: ({ scheduleId }, tx) => lockSchedule(tx, scheduleId),
  async run({ subject: { schedule, article }, tx, now }) {
    if (schedule.status !== 'pending' && schedule.status !== 'failed') return refused('scheduleEnded')
    await tx.schedule.update({ where: { id: schedule.id }, data: { status: 'cancelled', endedAt: now, acknowledgedAt: now } })
    // What does not come out cannot be taken down either.
    if (schedule.kind === 'publish') await callOff(tx, { articleId: article.id, kinds: ['withdraw'], now })
    return done({ articleId: article.id, kind: schedule.kind, wallTime: schedule.wallTime })
  },
  record: ({ input, value }) => ({
    type: 'article',
    id: value.articleId,
    details: { ...input, kind: value.kind, wallTime: value.wallTime },
  }),
})

/** What failed or was missed is done now, by the hand of whoever asks. */
export const retrySchedule = command('schedule.retry', {
  input: NamedSchedule,
  subject: ({ scheduleId }, tx) => lockSchedule(tx, scheduleId),
  async run({ subject, tx, now }) {
    const { schedule } = subject
    const isMissed = schedule.status === 'pending' && schedule.at <= now
    if (schedule.status !== 'failed' && !isMissed) return refused('scheduleEnded')
    const against = await whyNotNow(tx, schedule, now)
    if (against) return against
    const result = await carryOut(tx, subject, now)
    if (result.ok) await tx.schedule.update({ where: { id: schedule.id }, data: { acknowledgedAt: now } })
    return result
  },
  record: ({ input, value }) => ({ type: 'article', id: value.articleId, details: { ...input, ...value } }),
})

/** Somebody has seen that it failed or was late: the newsroom is not told again. */
export const acknowledgeSchedule = command('schedule.acknowledge', {
  input: NamedSchedule,
  subject: ({ scheduleId }, tx) => lockTold(tx, scheduleId),
  async run({ subject: schedule, tx, now }) {
    if (schedule.status !== 'failed' && schedule.status !== 'done') return refused('scheduleEnded')
    await tx.schedule.update({ where: { id: schedule.id }, data: { acknowledgedAt: now } })
    return done({ articleId: schedule.articleId })
  },
  record: ({ input, value }) => ({ type: 'article', id: value.articleId, details: input }),
})

/** One order whose minute has come. What is already in hand, not yet due, or in line behind a text of the same story, is `missing`: nothing to do. */
export const runSchedule = command('schedule.run', {
  input: NamedSchedule,
  subject: ({ scheduleId }, tx) => takeSchedule(tx, scheduleId),
  async run({ subject, tx, now }) {
    const { schedule } = subject
    if (schedule.at > now || (schedule.kind === 'withdraw' && (await isAwaitingText(tx, schedule)))) return missing
    return await carryOut(tx, subject, now)
  },
  record: ({ input, value }) => ({ type: 'article', id: value.articleId, details: { ...input, ...value } }),
})

/** It could not be done. What the paper refused is told at once; what nobody expected is tried a few times first. */
export const failSchedule = command('schedule.fail', {
  input: FailSchedule,
  subject: ({ scheduleId }, tx) => takeSchedule(tx, scheduleId),
  async run({ input: { failure }, subject: { schedule, article }, tx, now }) {
    const attempts = schedule.attempts + 1
    const isTriedAgain = failure.kind === 'unexpected' && attempts < MOST_ATTEMPTS
    const ended = isTriedAgain ? { notBefore: new Date(now.getTime() + TRY_AGAIN_MS) } : ({ status: 'failed', endedAt: now } as const)
    await tx.schedule.update({ where: { id: schedule.id }, data: { attempts, failure, ...ended } })
    return done({ articleId: article.id, attempts, isTriedAgain })
  },
  record: ({ input, value }) => ({ type: 'article', id: value.articleId, details: { ...input, ...value } }),
})

/** A country may change its clock by law: what was promised is the wall time, so the moments of what waits are reckoned again. */
export const restateSchedules = command('schedule.restate', {
  input: z.strictObject({}),
  subject: async () => ({}),
  async run({ tx }) {
    const waiting = await tx.schedule.findMany({
      where: { status: 'pending' },
      select: { id: true, wallTime: true, isSecond: true, at: true },
    })
    const moved: string[] = []
    for (const { id, wallTime, isSecond, at } of waiting) {
      const meant = instantOf(wallTime, isSecond)
      if (!meant || meant.getTime() === at.getTime()) continue
      await tx.schedule.updateMany({ where: { id, status: 'pending', at }, data: { at: meant } })
      moved.push(id)
    }
    return moved.length === 0 ? refused('nothingChanged') : done({ moved })
  },
  record: ({ value }) => ({ type: 'house', id: 'house', details: value }),
})
