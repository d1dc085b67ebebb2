import type { Refusal, RefusalCode } from '../shared/protocol/errors.ts'

/** A refusal on its way to a client. Thrown in I/O code; the edges turn it into a reply. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
  readonly refusal: Refusal

  constructor(code: RefusalCode, field?: string, options?: ErrorOptions) {
    super(field === undefined ? code : `${code} (${field})`, options)
    this.refusal = field === undefined ? { code } : { code, field }
  }
}

/** What the outside world learns of any error: ours in full, anything else as `internal`. */
export const toRefusal = (error: unknown): Refusal =>
  error instanceof RefusalError ? error.refusal : { code: 'internal' }
