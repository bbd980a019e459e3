// Stories with a minute, as tests of schedules speak of them.
import { db } from '@/lib/db'
import { scheduleArticle } from '../schedule/commands'
import type { aDraft } from './example-articles'

/** An ordinary November day in Kyiv, two hours ahead of UTC. */
export const NOW = new Date('2026-11-23T08:00:00Z')
export const TEN = { wallTime: '2026-11-23T10:30' }
export const TEN_AT = new Date('2026-11-23T08:30:00Z')
export const SOON_AFTER = new Date('2026-11-23T08:30:01Z')

type Draft = Awaited<ReturnType<typeof aDraft>>

/** Half past ten, unless `asked` says another minute. */
export function order(actor: Parameters<typeof scheduleArticle>[0], asked: object) {
  return scheduleArticle(actor, { ...TEN, ...asked }, { now: NOW })
}

export function named({ articleId, version }: Draft) {
  return { articleId, version }
}

/** What an autosave of the draft as it is would send. */
export function whole({ articleId, version, content }: Draft) {
  return { articleId, version, kind: 'autosave' as const, ...content }
}

export async function isLive({ articleId }: Draft): Promise<boolean> {
  return (await db().liveArticle.count({ where: { articleId } })) === 1
}

export async function scheduleRow(id: string) {
  return await db().schedule.findUniqueOrThrow({ where: { id } })
}
