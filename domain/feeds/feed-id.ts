// Names of feeds for ever: whatever its title and its address become, a feed reader knows it again.
import { createHash } from 'node:crypto'
import type { Locale } from '@/lib/i18n/locale'
import type { FeedPlace } from './feed'

/** The namespace of addresses: RFC 9562, appendix A. */
const ADDRESSES = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** The paper's own is made of the address of the house, every other of the id of its section, author or tag. */
export function feedId(locale: Locale, place: FeedPlace, siteUrl: string): string {
  return place.kind === 'paper' ? named(ADDRESSES, `${siteUrl}/#${locale}`) : named(place.id, locale)
}

/** UUID of version 5: RFC 9562, section 5.5. */
function named(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
