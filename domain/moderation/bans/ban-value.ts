// What a ban looks at, in one spelling: the same person behind tags and dots, the same domain, the same network.
import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { networkOf } from '../../comments/network'

export const BAN_KINDS = ['person', 'email', 'domain', 'network'] as const
export type BanKind = (typeof BAN_KINDS)[number]

/** Google ignores dots, and has two names for one post office. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com'])
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Everything after a plus is the sender's own mark: the letter comes to the same box. */
export function canonicalEmail(email: string): string {
  const [local = '', domain = ''] = splitEmail(email)
  const box = local.split('+', 1)[0] || local
  return DOTLESS.has(domain) ? `${box.replaceAll('.', '')}@gmail.com` : `${box}@${domain}`
}

/** The domain of an address and those above it, without the last: `a@mail.firm.example` → mail.firm.example, firm.example. */
export function domainsOf(email: string): string[] {
  const labels = (splitEmail(email)[1] ?? '').split('.')
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'))
}

/** As it is kept and compared; null when it is nothing that can be banned. */
export function banValue(kind: BanKind, typed: string): string | null {
  const value = typed.trim().toLowerCase()
  switch (kind) {
    case 'person':
      return UUID.test(value) ? value : null
    case 'email': {
      const [local, domain] = splitEmail(value)
      return local && domain && DOMAIN.test(domain) && !/\s/.test(value) ? canonicalEmail(value) : null
    }
    case 'domain': {
      const domain = domainToASCII(value.replace(/^@/, '').replace(/\.$/, ''))
      return DOMAIN.test(domain) ? domain : null
    }
    case 'network': {
      const address = value.replace(/\/(24|64)$/, '')
      return isIP(address) === 0 ? null : networkOf(address)
    }
  }
}

function splitEmail(email: string): [string, string] | [] {
  const address = email.trim().toLowerCase()
  const at = address.lastIndexOf('@')
  return at < 1 ? [] : [address.slice(0, at), domainToASCII(address.slice(at + 1)) || address.slice(at + 1)]
}
