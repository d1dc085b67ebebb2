import { networkInterfaces } from 'node:os'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '../shared/lib/result.ts'

/** How this server runs. Everything it takes from the environment is here and in README.md. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The address people reach it by, without a slash at the end; null = found out from the network. */
  readonly publicUrl: string | null
  readonly dataDir: string
  /** Who may start a session: anyone who reaches the page, or who has the key. */
  readonly create: 'open' | 'key'
  /** How many reverse proxies stand in front, each of which adds to X-Forwarded-For. */
  readonly trustProxy: number
  /** Where `/metrics` is served, on an address of its own; null = nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null
  /** Sentences for people at a terminal, or one JSON object a line for a collector. */
  readonly log: 'text' | 'json'
}

const url = v.pipe(
  v.string(),
  v.url(),
  v.check((text) => ['http:', 'https:'].includes(new URL(text).protocol)),
  v.check((text) => new URL(text).pathname === '/'),
  v.transform((text) => new URL(text).origin),
)

const wholeNumber = (least: number, most: number) =>
  v.pipe(v.string(), v.regex(/^\d+$/u), v.transform(Number), v.minValue(least), v.maxValue(most))

const hostName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9.:-]+$/u))

/** How each variable is read. What to say when it cannot be is in the server's catalogue. */
export const variables = {
  PORT: wholeNumber(0, 65_535),
  HOST: hostName,
  PUBLIC_URL: url,
  DATA_DIR: v.pipe(v.string(), v.minLength(1)),
  CREATE: v.picklist(['open', 'key']),
  TRUST_PROXY: wholeNumber(0, 10),
  METRICS_PORT: wholeNumber(0, 65_535),
  METRICS_HOST: hostName,
  LOG: v.picklist(['text', 'json']),
} as const

type Name = keyof typeof variables

/** The first variable that cannot be used, with what it says now. */
export interface ConfigProblem {
  readonly name: Name
  readonly given: string
}

/** Whether a host is this machine or a local network: RFC 1918, RFC 4193, loopback, link-local, `.local`. */
export function isLocalHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/gu, '')
  if (name === 'localhost' || name.endsWith('.localhost') || name.endsWith('.local')) return true
  if (name === '::1' || /^f[cd][0-9a-f]{2}:/u.test(name) || name.startsWith('fe80:')) return true
  return /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+$/u.test(name)
}

const isWildcard = (host: string) => host === '0.0.0.0' || host === '::'

/** This machine's addresses that a phone on the same network could reach. */
export function lanAddresses(interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .filter(([name]) => !/^(lo|docker|br-|veth|virbr|vmnet)/u.test(name))
    .flatMap(([, entries]) => entries ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

/** Without a word from the operator, only a server that is on a local network lets anyone start a session. */
function defaultCreate(host: string, publicUrl: string | null, addresses: readonly string[]) {
  if (publicUrl !== null) return 'key'
  const reachable = isWildcard(host) ? addresses : [host]
  return reachable.every(isLocalHost) ? 'open' : 'key'
}

/**
 * Reads the environment.
 *
 * @returns the configuration, or the first variable that cannot be used
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  addresses: readonly string[] = lanAddresses(),
): Result<Config, ConfigProblem> {
  const wrong = (Object.keys(variables) as Name[]).find((name) => {
    const given = environment[name]
    return given !== undefined && given !== '' && !v.is(variables[name], given)
  })
  if (wrong) return fail({ name: wrong, given: environment[wrong] ?? '' })
  const read = <Output>(
    name: Name,
    schema: v.GenericSchema<unknown, Output>,
    otherwise: Output,
  ) => {
    const given = environment[name]
    return given === undefined || given === '' ? otherwise : v.parse(schema, given)
  }
  const host = read('HOST', variables.HOST, '0.0.0.0')
  const publicUrl = read<string | null>('PUBLIC_URL', variables.PUBLIC_URL, null)
  const metricsPort = read<number | null>('METRICS_PORT', variables.METRICS_PORT, null)
  const metricsHost = read('METRICS_HOST', variables.METRICS_HOST, '127.0.0.1')
  return ok({
    port: read('PORT', variables.PORT, 3_000),
    host,
    publicUrl,
    dataDir: resolve(read('DATA_DIR', variables.DATA_DIR, 'data')),
    create: read('CREATE', variables.CREATE, defaultCreate(host, publicUrl, addresses)),
    trustProxy: read('TRUST_PROXY', variables.TRUST_PROXY, 0),
    metrics: metricsPort === null ? null : { host: metricsHost, port: metricsPort },
    log: read('LOG', variables.LOG, 'text'),
  })
}
