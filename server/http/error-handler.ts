import type { ErrorRequestHandler, RequestHandler } from 'express'
import { type Refusal, type RefusalCode, refusalStatus } from '../../shared/protocol/errors.ts'
import type { Log } from '../log.ts'
import { RefusalError, toRefusal } from '../refusal-error.ts'

/** Comes last: in JSON also where a browser asked for a page. */
export const notFound: RequestHandler = () => {
  throw new RefusalError('not-found')
}

/** Express and body-parser say by status and type what was wrong with a request. */
function requestRefusal(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('status' in error)) return null
  // An address that cannot be decoded leads nowhere.
  if (error instanceof URIError) return { code: 'not-found' }
  if ('type' in error && error.type === 'entity.too.large') return { code: 'too-large' }
  const isTheSenders = typeof error.status === 'number' && error.status >= 400 && error.status < 500
  return isTheSenders ? { code: 'invalid-input' } : null
}

/** The last word on every failed request: a code, never a stack. */
export const errorHandler =
  (log: Log, refused: (code: RefusalCode) => void): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const expected = error instanceof RefusalError ? error.refusal : requestRefusal(error)
    const refusal = expected ?? toRefusal(error)
    refused(refusal.code)
    if (!expected) log.error('request-failed', error)
    response.status(refusalStatus[refusal.code]).json({ error: refusal })
  }
