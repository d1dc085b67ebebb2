import { type FileFault, longestFile, readAgreements } from '../../../shared/commitments/file.ts'
import { fail, ok, type Result } from '../../../shared/lib/result.ts'

/** A file of agreements that is whole. */
export interface OpenedAgreements {
  readonly text: string
  readonly title: string
  /** As yyyy-mm-dd. */
  readonly day: string
  readonly count: number
}

/** What a text says of agreements. The server reads it once more. */
export function openedIn(text: string): Result<OpenedAgreements, FileFault> {
  const read = readAgreements(text)
  if (!read.ok) return read
  const { title, day, agreements } = read.value
  return ok({ text, title, day, count: agreements.length })
}

/** Reads a file that somebody picked, unless it is far too large to be one. */
export async function openAgreements(file: File): Promise<Result<OpenedAgreements, FileFault>> {
  // A sign of the text is four bytes at most.
  if (file.size > 4 * longestFile) return fail('too-large')
  return openedIn(await file.text())
}
