import { readEntry } from '../../shared/room/code.ts'

/** The code or token in the address, `/j/<code>` in any case; empty at the front door. */
export function entryIn(path: string): string {
  const [, first = '', entry = ''] = path.split('/')
  return first.toLowerCase() === 'j' && entry !== '' ? readEntry(decode(entry)) : ''
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray % in a link that was typed by hand.
    return part
  }
}

/** The page for everyone that an address names, in any case; null for all other addresses. */
export function pageIn(path: string): 'network' | 'protection' | null {
  const name = path.toLowerCase().replace(/\/$/u, '')
  if (name === '/network') return 'network'
  return name === '/protection' ? 'protection' : null
}

/** The address of a room: what the QR holds, so that a reload leads back in. */
export const addressOf = (entry: string): string => `/j/${encodeURIComponent(entry)}`
