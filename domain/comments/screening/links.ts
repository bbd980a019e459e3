// Links are what most spam is for: a moderator looks where they lead.
import { addressesIn } from '../addresses/addresses'
import { type Check, hold, type Mark } from './check'

export const links: Check = {
  name: 'links',
  look({ text, name, website }) {
    const marks: Mark[] = [...addressesIn(text), ...addressesIn(name).map((span) => ({ ...span, in: 'name' as const }))]
    if (marks.length > 0) return { kind: 'hold', marks }
    return website === '' ? null : hold
  },
}
