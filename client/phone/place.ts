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

/** Whether the address is that of the network test. */
export const isNetworkTest = (path: string): boolean =>
  path.toLowerCase().replace(/\/$/u, '') === '/network'

/** The address of a room: what the QR holds, so that a reload leads back in. */
export const addressOf = (entry: string): string => `/j/${encodeURIComponent(entry)}`
