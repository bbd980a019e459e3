// What the paper forgets by itself: from where and with which browser a comment was sent, once that protects nobody any more.
import { z } from 'zod'
import { command, done } from '../../command'
import { refused } from '../../outcome'

const USUAL_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000
/** One order's share; what is left is for the next one. */
const MOST_AT_ONCE = 10_000

/** A ban of a network is forgotten as long after its end as a comment's network after the comment. */
export const forgetSenders = command('house.tidy', {
  input: z.object({}),
  subject: async () => ({}),
  async run({ tx, now }) {
    const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { forgetSendersDays: true } })
    const until = new Date(now.getTime() - (settings?.forgetSendersDays ?? USUAL_DAYS) * DAY_MS)
    const senders = await tx.$executeRaw`
      update comment_senders set network = '', user_agent = '' where comment_id in (
        select comment_id from comment_senders join comments on comments.id = comment_id
         where (network <> '' or user_agent <> '') and created_at < ${until} limit ${MOST_AT_ONCE})`
    const bans = await tx.$executeRaw`
      update comment_bans set value = '' where kind = 'network' and value <> '' and least(lifted_at, expires_at) < ${until}`
    return senders + bans === 0 ? refused('nothingChanged') : done({ senders, bans, isMore: senders === MOST_AT_ONCE })
  },
  record: ({ value }) => ({ type: 'house', id: 'house', details: value }),
})
