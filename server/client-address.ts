// Whose request it is: the nearest address in X-Forwarded-For that no proxy of ours could have made up.
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

export type ClientAddress = (request: IncomingMessage) => { address: string; throughProxy: boolean }

/** `trusted`: addresses and networks (`10.0.0.0/8`) of our own proxies, separated by commas. */
export function createClientAddress(trusted: string): ClientAddress {
  const proxies = new BlockList()
  for (const one of trusted.split(',').map((part) => part.trim())) {
    const [address = '', prefix] = one.split('/')
    const family = isIP(address)
    if (family === 0) continue
    if (prefix === undefined) proxies.addAddress(address, `ipv${family === 6 ? 6 : 4}`)
    else proxies.addSubnet(address, Number(prefix), `ipv${family === 6 ? 6 : 4}`)
  }
  const isProxy = (address: string) => proxies.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

  return (request) => {
    const direct = plain(request.socket.remoteAddress ?? '')
    if (!isProxy(direct)) return { address: direct, throughProxy: false }
    const hops = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((hop) => plain(hop.trim()))
    const client = hops.reverse().find((hop) => isIP(hop) !== 0 && !isProxy(hop))
    return { address: client ?? direct, throughProxy: true }
  }
}

/** IPv4 as a dual-stack socket writes it. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '')
}
