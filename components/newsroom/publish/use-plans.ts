// Orders about what is planned for a story, each given about what its giver sees: the page saves first.
import { useTranslations } from 'use-intl/react'
import type { Plan } from '@/domain/schedule/plan'
import type { Minute } from './minute-field'
import { type Answered, decidedOn, type PublishChoice } from './publish-choice'

type Named = { articleId: string; version: number }
type Change = Partial<Pick<PublishChoice, 'change' | 'words' | 'reason'>>
/** Server actions of the writing page. */
export type PlanActions = {
  schedule: (order: Named & Minute & Change & { kind: Plan['kind'] }) => Promise<Answered>
  move: (order: Minute & { scheduleId: string; version?: number; reason?: string }) => Promise<Answered>
  cancel: (order: { scheduleId: string }) => Promise<Answered>
  embargo: (order: { articleId: string } & (Minute | { wallTime: null })) => Promise<Answered>
}
/** How the page gives any order: saves, orders, says how it went. */
type Give = (order: (named: Named) => Promise<Answered>, done: string) => Promise<Answered>
/** Through the check before publishing: when that stops the order, it is given again with a reason. */
type Through = (order: (reason?: string) => Promise<Answered>) => Promise<Answered>

export type PlanOrders = ReturnType<typeof usePlans>

export function usePlans(actions: PlanActions, give: Give, through: Through) {
  const t = useTranslations('publish')
  return {
    /** A text, at the minute of the choice. */
    putOut: (kind: 'publish' | 'update', { at, seen, ...said }: PublishChoice & { at: Minute }) => {
      const named = decidedOn(seen)
      return through((reason) => give((now) => actions.schedule({ ...named(now), ...said, ...at, reason, kind }), t('done.scheduled')))
    },
    takeDown: (at: Minute) => give((named) => actions.schedule({ ...named, ...at, kind: 'withdraw' }), t('done.scheduled')),
    move: ({ id }: Plan, at: Minute) => give(() => actions.move({ ...minuteOf(at), scheduleId: id }), t('done.moved')),
    /** The same minute, with the text as it is now. */
    renew: (plan: Plan) => {
      const named = decidedOn()
      return through((reason) =>
        give((now) => actions.move({ ...minuteOf(plan), scheduleId: plan.id, version: named(now).version, reason }), t('done.renewed')),
      )
    },
    cancel: ({ id }: Plan) => give(() => actions.cancel({ scheduleId: id }), t('done.cancelled')),
    embargo: (at: Minute, done: string) => give(({ articleId }) => actions.embargo({ articleId, ...at }), done),
    liftEmbargo: () => give(({ articleId }) => actions.embargo({ articleId, wallTime: null }), t('done.embargoLifted')),
  }
}

function minuteOf({ wallTime, isSecond }: Minute): Minute {
  return { wallTime, isSecond }
}
