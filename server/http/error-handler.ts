import type { ErrorRequestHandler, RequestHandler } from 'express'
import { type Refusal, refusalStatus } from '../../shared/protocol/errors.ts'
import type { Log } from '../log.ts'
import { RefusalError, toRefusal } from '../refusal-error.ts'

export const notFound: RequestHandler = () => {
  throw new RefusalError('not-found')
}

/** body-parser says by `type` what was wrong with a body. */
const bodyRefusal = (error: unknown): Refusal | null => {
  const type = error instanceof Error && 'type' in error ? error.type : null
  if (type === 'entity.too.large') return { code: 'too-large' }
  const isUnreadable = typeof type === 'string' && type.startsWith('entity.')
  return isUnreadable || type === 'encoding.unsupported' || type === 'charset.unsupported'
    ? { code: 'invalid-input' }
    : null
}

/** The last word on every failed request: a code, never a stack. */
export const errorHandler =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    const refusal = bodyRefusal(error) ?? toRefusal(error)
    if (refusal.code === 'internal') log.error('a request failed', error)
    response.status(refusalStatus[refusal.code]).json({ error: refusal })
  }
