import * as v from 'valibot'
import { fail, ok, type Result } from '../lib/result.ts'
import { sha256 } from '../lib/sha256.ts'
import { isWhole } from '../lib/text.ts'
import { agreements } from './agreement.ts'
import { day } from './day.ts'

const version = 1

/** The file format `plenum-commitments`, version 1: `docs/export-format.md` describes it. */
const contents = v.strictObject({
  format: v.literal('plenum-commitments'),
  version: v.literal(version),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(120), v.check(isWhole, 'half a character')),
  /** The day of the session it comes from. */
  day,
  agreements,
})

const fileSchema = v.strictObject({ ...contents.entries, checksum: v.string() })

/** Agreements to take home, with the session they come from. */
export interface AgreementsFile {
  readonly title: string
  /** The day of that session, as yyyy-mm-dd. */
  readonly day: string
  readonly agreements: v.InferOutput<typeof agreements>
}

/** Why a file cannot be read back; each is a code of `protocol/errors.ts`. */
export type FileFault =
  | 'not-agreements'
  | 'agreements-changed'
  | 'agreements-newer'
  | 'agreements-none'
  | 'too-large'

/** Characters of the largest file that is read: two hundred agreements, each asked about many times. */
export const longestFile = 600_000

/**
 * The one text that says these agreements: written by hand it would be read by nobody but people.
 *
 * @throws where an agreement breaks the schema
 */
export function writeAgreements(file: AgreementsFile): string {
  const body = v.parse(contents, {
    format: 'plenum-commitments',
    version,
    title: file.title,
    day: file.day,
    agreements: file.agreements,
  })
  const checksum = `sha256:${sha256(JSON.stringify(body))}`
  return `${JSON.stringify({ ...body, checksum }, null, 2)}\n`
}

const marked = v.looseObject({ format: v.literal('plenum-commitments'), version: v.number() })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * The agreements in a file's text. A file is whole when writing what was read gives the same text: so
 * every changed character is told, in the agreements, in the checksum and between them.
 */
export function readAgreements(text: string): Result<AgreementsFile, FileFault> {
  if (text.length > longestFile) return fail('too-large')
  const json = parseJson(text)
  if (json === undefined) {
    return fail(text.includes('"plenum-commitments"') ? 'agreements-changed' : 'not-agreements')
  }
  const known = v.safeParse(marked, json)
  if (!known.success) return fail('not-agreements')
  if (known.output.version > version) return fail('agreements-newer')
  const file = v.safeParse(fileSchema, json)
  if (!file.success || writeAgreements(file.output) !== text) return fail('agreements-changed')
  if (file.output.agreements.length === 0) return fail('agreements-none')
  const { title, day: held, agreements: kept } = file.output
  return ok({ title, day: held, agreements: kept })
}
