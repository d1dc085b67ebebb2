/** What the address of a screen says after `#`: which session, the right to see it, and whose keys. */
export interface ScreenLink {
  readonly session: string
  readonly token: string
  /** Names the channel to the console that opened this window; null for a screen opened by a plain link. */
  readonly keys: string | null
  /** A picture of the screen inside the console: it takes no keys, no focus, and says nothing. */
  readonly isMini: boolean
}

/** Reads `#<session>.<token>`, `…&keys=<nonce>` and `…&mini`; null where something is missing. */
export function readLink(hash: string): ScreenLink | null {
  const [capability = '', ...rest] = hash.replace(/^#/u, '').split('&')
  const dot = capability.indexOf('.')
  if (dot < 1 || dot === capability.length - 1) return null
  const more = new URLSearchParams(rest.join('&'))
  return {
    session: capability.slice(0, dot),
    token: capability.slice(dot + 1),
    keys: more.get('keys'),
    isMini: more.has('mini'),
  }
}
