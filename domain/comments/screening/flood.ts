// Who sends too many comments waits. If points cannot be counted now, a moderator reads first.
import { type Check, unsure } from './check'

const SECONDS_A_MINUTE = 60

export const flood: Check = {
  name: 'flood',
  look({ permits }) {
    const seconds = Math.max(0, ...permits.map((permit) => (permit && !permit.allowed ? permit.retryAfterSeconds : 0)))
    if (seconds > 0) {
      return { kind: 'refuse', reason: 'tooManyComments', params: { seconds, minutes: Math.ceil(seconds / SECONDS_A_MINUTE) } }
    }
    return permits.includes(null) ? unsure : null
  },
}
