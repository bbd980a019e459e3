// Links are what most spam is for: a moderator looks where they lead.
import { countLinks } from '../text'
import { type Check, hold } from './check'

/** Written without a scheme, so that it is not made a link, yet read by people as one. */
const BARE_ADDRESS = /(^|\s)(www\.|[a-z0-9-]+\.(com|net|org|info|ru|xyz|top|site|online|shop)\b)/i

export const links: Check = {
  name: 'links',
  look: ({ text, website }) => (website !== '' || countLinks(text) > 0 || BARE_ADDRESS.test(text) ? hold : null),
}
