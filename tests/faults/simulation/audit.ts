import { spawnSync } from 'node:child_process'
import * as v from 'valibot'

const reportSchema = v.object({
  metadata: v.object({
    vulnerabilities: v.object({ high: v.number(), critical: v.number() }),
  }),
})

/** What npm knows of holes in what the server runs; null where it could not be asked. */
export interface Audit {
  readonly high: number
  readonly critical: number
}

/** Reads what `npm audit --json` prints: a report, or why there is none. */
export function readAudit(text: string): Audit | null {
  try {
    const parsed = v.safeParse(reportSchema, JSON.parse(text))
    return parsed.success ? parsed.output.metadata.vulnerabilities : null
  } catch {
    // Not a word of JSON: npm is not there, or has said something else.
    return null
  }
}

/** Asks npm's registry, which needs a network. */
export function auditNow(): Audit | null {
  const asked = ['audit', '--omit=dev', '--json']
  return readAudit(spawnSync('npm', asked, { encoding: 'utf8', timeout: 60_000 }).stdout ?? '')
}

export const auditInWords = (audit: Audit | null): string =>
  audit === null
    ? 'known holes in what the server runs: not asked, npm audit is not to be reached'
    : `known holes in what the server runs: ${audit.critical} critical, ${audit.high} high`
