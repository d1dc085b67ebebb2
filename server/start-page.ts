import { renderUnicodeCompact } from 'uqr'
import type { ServerWords } from '../shared/i18n/server/index.ts'
import type { Words } from '../shared/i18n/words.ts'
import type { Config } from './config.ts'

/** Where a running server can be reached. */
interface Reached {
  readonly config: Config
  readonly port: number
  readonly createKey: string | null
  /** This machine's addresses on local networks. */
  readonly addresses: readonly string[]
  readonly metrics: Config['metrics']
}

const isAnywhere = ({ host }: Config) => host === '0.0.0.0' || host === '::'
const isOnlyHere = ({ host }: Config) => /^(127\.|localhost$|::1$)/u.test(host)

const localUrl = ({ config, port }: Reached) =>
  `http://${isAnywhere(config) ? 'localhost' : config.host}:${port}`

/** The addresses that phones can use, the best first. */
function urlsForPhones({ config, port, addresses }: Reached): string[] {
  const network = isAnywhere(config) ? addresses.map((host) => `http://${host}:${port}`) : []
  const bound = isAnywhere(config) || isOnlyHere(config) ? [] : [`http://${config.host}:${port}`]
  return [...(config.publicUrl === null ? [] : [config.publicUrl]), ...network, ...bound]
}

function phoneLines(reached: Reached, words: Words<ServerWords>): string[] {
  const urls = urlsForPhones(reached)
  const [best] = urls
  if (best !== undefined) {
    const qr = renderUnicodeCompact(best.toUpperCase(), { border: 2 })
    return [...urls.map((url) => `${words('network')} ${url}`), '', words('scan'), '', qr]
  }
  const { config } = reached
  return [isAnywhere(config) ? words('noNetwork') : words('onlyHere', { host: config.host })]
}

/** What the terminal shows: where the server is, a QR for phones, and the link to lead a workshop. */
export function startPage(reached: Reached, words: Words<ServerWords>): string {
  const { config, createKey, metrics } = reached
  const key = createKey === null ? '' : `#key=${createKey}`
  return [
    '',
    words('running'),
    '',
    `${words('here')} ${localUrl(reached)}`,
    ...phoneLines(reached, words),
    '',
    `${words('lead')} ${config.publicUrl ?? localUrl(reached)}/console${key}`,
    ...(metrics ? [words('metrics', { host: metrics.host, port: String(metrics.port) })] : []),
    words('stop'),
    '',
  ].join('\n')
}
