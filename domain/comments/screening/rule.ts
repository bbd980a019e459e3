// What the rule of this conversation asks: time between two comments of one person, or a moderator before each.
import { type Check, hold } from './check'

const SECONDS_A_MINUTE = 60

export const slow: Check = {
  name: 'slow',
  look({ rule, secondsSinceLast }) {
    if (rule.mode !== 'slow' || rule.slowMinutes === null || secondsSinceLast === null) return null
    const seconds = Math.ceil(rule.slowMinutes * SECONDS_A_MINUTE - secondsSinceLast)
    if (seconds <= 0) return null
    return {
      kind: 'refuse',
      reason: 'slowTalk',
      params: { seconds, minutes: Math.ceil(seconds / SECONDS_A_MINUTE), every: rule.slowMinutes },
    }
  },
}

export const premoderated: Check = { name: 'premoderated', look: ({ rule }) => (rule.mode === 'premoderated' ? hold : null) }
