// Links are what most spam is for: a moderator looks where they lead.
import { type Check, hold } from './check'

/** With a scheme, or without one, so that it is not made a link, yet read by people as one. */
const ANY_ADDRESS =
  /https?:\/\/\S+|(?<![\p{L}\p{N}@.-])(?:www\.\S+|(?:[a-z0-9-]+\.)+(?:com|net|org|info|biz|io|me|ua|ru|xyz|top|site|online|shop|club|win|bet|укр)(?![\p{L}\p{N}])\S*)/giu

export const links: Check = {
  name: 'links',
  look({ text, website }) {
    const marks = [...text.matchAll(ANY_ADDRESS)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }))
    if (marks.length > 0) return { kind: 'hold', marks }
    return website === '' ? null : hold
  },
}
