import { createHmac, randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * The address a request came from, behind so many reverse proxies. Each proxy adds the address it saw
 * at the end of X-Forwarded-For; what stands before those is the sender's own claim.
 */
export function addressOf(
  request: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string {
  const direct = request.socket.remoteAddress ?? ''
  if (proxies === 0) return direct
  const header = request.headers['x-forwarded-for']
  const seen = (Array.isArray(header) ? header.join() : (header ?? '')).split(',')
  return seen.at(-proxies)?.trim() || direct
}

/**
 * The part of an address that one subscriber has: all of an IPv4 address, the first 64 bits of an
 * IPv6 address, within which a single machine may take any number of addresses.
 */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/u, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(Boolean)
  const last = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - groups.length - last.length
  const all = [...groups, ...Array.from({ length: Math.max(0, zeros) }, () => '0'), ...last]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** Names for addresses that say nothing outside this process, and die with it. */
export function createAddressNames(): (address: string) => string {
  const salt = randomBytes(32)
  return (address) => createHmac('sha256', salt).update(networkOf(address)).digest('base64')
}
