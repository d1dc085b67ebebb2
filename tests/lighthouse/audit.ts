import lighthouse, { desktopConfig, type Flags, type Result } from 'lighthouse'

/** A page to look at, and how often: the median counts where time is measured. */
export interface Audited {
  readonly what: string
  readonly url: string
  readonly categories: readonly ('performance' | 'accessibility')[]
  readonly form: 'phone' | 'desktop'
  readonly runs: number
}

/** What one look at a page found. Null where a category was not asked for. */
export interface Found {
  readonly performance: number | null
  readonly accessibility: number | null
  readonly lcp: number
  readonly tbt: number
  readonly cls: number
  readonly bytes: number
  /** Audits of accessibility that were not passed with what they found, and what moved other things. */
  readonly faults: readonly string[]
  readonly requests: readonly string[]
}

const numberOf = ({ audits }: Result, id: string): number => audits[id]?.numericValue ?? Number.NaN

interface Listed {
  readonly url?: string
  readonly node?: { readonly selector?: string }
}

/** The rows of an audit's table. */
function rowsOf({ audits }: Result, id: string): Listed[] {
  const details = audits[id]?.details
  // Lighthouse's tables hold what each audit says of itself.
  return details && 'items' in details ? (details.items as Listed[]) : []
}

const told = (result: Result, id: string): string =>
  `${id}: ${rowsOf(result, id)
    .map(({ node }) => node?.selector ?? '?')
    .join(', ')}`

const faultsIn = (result: Result): string[] =>
  (result.categories['accessibility']?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && result.audits[id]?.score === 0)
    .map(({ id }) => told(result, id))

/** More than this is seen as a page that jumps. */
const mostShift = 0.05

const shiftsIn = (result: Result): string[] =>
  numberOf(result, 'cumulative-layout-shift') > mostShift ? [told(result, 'layout-shifts')] : []

async function look({ url, categories, form }: Audited, port: number): Promise<Found> {
  const flags: Flags = {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories],
    // A person who comes for the first time: no seat from the run before.
    clearStorageTypes: ['all'],
  }
  const ran = await lighthouse(url, flags, form === 'desktop' ? desktopConfig : undefined)
  if (!ran) throw new Error(`Lighthouse says nothing of ${url}`)
  const { lhr } = ran
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  return {
    performance: lhr.categories['performance']?.score ?? null,
    accessibility: lhr.categories['accessibility']?.score ?? null,
    lcp: numberOf(lhr, 'largest-contentful-paint'),
    tbt: numberOf(lhr, 'total-blocking-time'),
    cls: numberOf(lhr, 'cumulative-layout-shift'),
    bytes: numberOf(lhr, 'total-byte-weight'),
    faults: [...faultsIn(lhr), ...shiftsIn(lhr)],
    requests: rowsOf(lhr, 'network-requests').flatMap((request) => request.url ?? []),
  }
}

/** Looks at a page so many times, and gives the run in the middle by its performance. */
export async function audit(audited: Audited, port: number): Promise<Found> {
  const found: Found[] = []
  for (let run = 0; run < audited.runs; run += 1) found.push(await look(audited, port))
  const sorted = found.toSorted((a, b) => (a.performance ?? 0) - (b.performance ?? 0))
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('no run was asked for')
  return middle
}
