import type { Refusal, RefusalCode } from '../shared/protocol/errors.ts'

/** A refusal on its way to a client. Thrown in I/O code; the edges turn it into a reply. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
  readonly refusal: Refusal

  constructor(
    code: RefusalCode,
    field?: string,
    { expected, ...options }: ErrorOptions & Pick<Refusal, 'expected'> = {},
  ) {
    super(field === undefined ? code : `${code} (${field})`, options)
    this.refusal = {
      code,
      ...(field === undefined ? {} : { field }),
      ...(expected === undefined ? {} : { expected }),
    }
  }
}

const storageCodes: ReadonlySet<unknown> = new Set([
  'ERR_SQLITE_ERROR',
  'EACCES',
  'EDQUOT',
  'EFBIG',
  'EIO',
  'EMFILE',
  'ENFILE',
  'ENOENT',
  'ENOSPC',
  'EPERM',
  'EROFS',
])

/** Whether the database or the disk under it refused; anything else is a fault of the program. */
export const isFromStorage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && storageCodes.has(error.code)

/** What the outside world learns of any error: ours in full, a full disk as such, others as `internal`. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof RefusalError) return error.refusal
  return { code: isFromStorage(error) ? 'cannot-store' : 'internal' }
}
