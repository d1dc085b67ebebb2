import { createHmac } from 'node:crypto'

/** What the links of a session carry besides the facilitator's. */
export interface LinkTokens {
  /** 128 bits in capitals, for the QR. Changes with "new code". */
  readonly join: string
  /** 128 bits, read-only. */
  readonly screen: string
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 base32 without padding: capitals and digits, which a QR holds in its dense mode. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/gu) ?? []
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/**
 * A session's join and screen tokens, derived from the server's secret: they need not be stored to
 * be shown again after a restart, and the database alone does not hold them.
 */
export function linkTokens(secret: Buffer, session: string, generation: number): LinkTokens {
  const derive = (purpose: string) =>
    createHmac('sha256', secret).update(purpose).digest().subarray(0, 16)
  return {
    join: base32(derive(`join:${session}:${generation}`)),
    screen: derive(`screen:${session}`).toString('base64url'),
  }
}

/** The key for starting sessions where `CREATE=key`. */
export const createKeyOf = (secret: Buffer): string =>
  createHmac('sha256', secret).update('create').digest().toString('base64url')
