import type { RequestHandler } from 'express'

/**
 * What is read of one request, in bytes. A body that is somewhat too large is read to its end, so that its
 * sender hears why it is refused, where a connection that is cut off would only seem broken.
 */
const mostRead = 4 * 1_048_576

/** Cuts off whoever goes on sending after that: the parser would read on to the end for nothing. */
export const endWhatGoesOn: RequestHandler = (request, _response, next) => {
  const { socket } = request
  const from = socket.bytesRead
  request.on('data', () => {
    if (socket.bytesRead - from > mostRead) request.destroy()
  })
  next()
}
