import type { Result } from '../../shared/lib/result.ts'
import type { Refusal, RefusalCode } from '../../shared/protocol/errors.ts'
import type { RouteInput, RouteOutput } from '../../shared/protocol/http.ts'
import { protocolVersion } from '../../shared/protocol/version.ts'
import type { SenderWorld } from './outbox-sender.ts'

/** What is said of the answer itself. All else concerns the way in, and is for the socket to tell. */
const onTheAnswer: ReadonlySet<RefusalCode> = new Set([
  'step-locked',
  'step-sealed',
  'step-not-open',
  'invalid-input',
  'too-large',
])

/**
 * Sends answers by HTTP, as the event `answer` does by the socket: the server takes the same answer any
 * number of times, by either way.
 *
 * @param post calls the route; never throws
 */
export const postAnswer =
  (
    seat: Pick<RouteInput<'answer'>, 'session' | 'seat'>,
    post: (body: RouteInput<'answer'>) => Promise<Result<RouteOutput<'answer'>, Refusal>>,
  ): SenderWorld['post'] =>
  async (answer) => {
    const reply = await post({ protocol: protocolVersion, ...seat, ...answer })
    if (reply.ok || onTheAnswer.has(reply.error.code)) return reply
    return { ok: false, error: { code: 'no-reply' } }
  }
