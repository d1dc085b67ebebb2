/** What is tried, in this order. */
export const checks = ['server', 'websocket', 'polling'] as const
export type Check = (typeof checks)[number]

export type CheckState = 'running' | 'ok' | 'failed'

export interface Measured {
  readonly states: Readonly<Record<Check, CheckState>>
  /** Milliseconds there and back, the middle one of several; null where the server did not answer. */
  readonly took: number | null
}

export type Verdict = 'running' | 'good' | 'slow' | 'polling' | 'closed' | 'nothing'

/** A phone that waits longer than this for a word there and back is felt to be slow. */
const slowFrom = 600

export const isSlow = ({ took }: Measured): boolean => took !== null && took >= slowFrom

/** What the network is good for, in one word. */
export function verdictOf(measured: Measured): Verdict {
  const { server, websocket, polling } = measured.states
  if ([server, websocket, polling].includes('running')) return 'running'
  if (websocket === 'failed' && polling === 'failed') return server === 'ok' ? 'closed' : 'nothing'
  if (websocket === 'failed') return 'polling'
  return isSlow(measured) ? 'slow' : 'good'
}

export type Advice =
  | 'sameNetwork'
  | 'guest'
  | 'firewall'
  | 'serverWall'
  | 'mobile'
  | 'hotspot'
  | 'fewer'

/** What may help, the likeliest first. */
export const adviceFor: Readonly<Record<Verdict, readonly Advice[]>> = {
  running: [],
  good: [],
  slow: ['fewer', 'mobile', 'hotspot'],
  polling: ['firewall', 'mobile'],
  closed: ['firewall', 'mobile', 'hotspot'],
  nothing: ['sameNetwork', 'guest', 'serverWall', 'firewall', 'mobile', 'hotspot'],
}

/** Whether an address is that of the very machine: then it says nothing about phones. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.')
