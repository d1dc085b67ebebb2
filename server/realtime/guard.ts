import * as v from 'valibot'
import { fail, ok } from '../../shared/lib/result.ts'
import type { Refusal, RefusalCode } from '../../shared/protocol/errors.ts'
import { type RequestName, type RequestOutput, requests } from '../../shared/protocol/events.ts'
import { createBudget, ofDrafts } from '../budget.ts'
import { fieldOf } from '../field.ts'
import type { Log } from '../log.ts'
import { RefusalError, toRefusal } from '../refusal-error.ts'
import type { PlenumSocket } from './audience.ts'

/** What a role answers: a handler for each of its events, given parsed input. */
export type Handlers = {
  readonly [Name in RequestName]?: (
    input: v.InferOutput<(typeof requests)[Name]['input']>,
  ) => Promise<RequestOutput<Name>> | RequestOutput<Name>
}

interface GuardDeps {
  readonly log: Log
  readonly monotonic: () => number
  /** Hears the code of what was refused. */
  readonly refused: (code: RefusalCode) => void
}

/** The largest message that is looked at. Larger ones than `maxHttpBufferSize` end the connection. */
const largestInput = 16_384

const isRequest = (name: unknown): name is RequestName =>
  typeof name === 'string' && Object.hasOwn(requests, name)

function sizeOf(input: unknown): number {
  try {
    return (JSON.stringify(input) ?? '').length
  } catch (error) {
    // Lists in lists, thousands deep, are more than the call stack holds.
    throw new RefusalError('invalid-input', undefined, { cause: error })
  }
}

function parseInput(name: RequestName, input: unknown): unknown {
  if (sizeOf(input) > largestInput) throw new RefusalError('too-large')
  const parsed = v.safeParse(requests[name].input, input)
  if (parsed.success) return parsed.output
  throw new RefusalError('invalid-input', fieldOf(parsed.issues[0]))
}

async function run(socket: PlenumSocket, handlers: Handlers, name: unknown, input: unknown) {
  if (!isRequest(name)) throw new RefusalError('not-allowed')
  if (requests[name].role !== socket.data.role) throw new RefusalError('not-allowed')
  // `parseInput` has parsed by the schema of this very event, which the compiler cannot pair up.
  const handler = handlers[name] as ((input: unknown) => unknown) | undefined
  if (!handler) throw new RefusalError('not-allowed')
  return v.parse(requests[name].output, await handler(parseInput(name, input)))
}

/**
 * The one gate for everything a socket sends: budget, size, rights, schema in, schema out. Whatever
 * arrives is answered or ignored; nothing that arrives can throw past this function.
 */
export function guard(socket: PlenumSocket, handlers: Handlers, deps: GuardDeps): void {
  const budget = createBudget(deps.monotonic)
  const draftBudget = createBudget(deps.monotonic, ofDrafts)
  // Drafts have a budget of their own: typing holds up nothing else.
  const isWithinBudget = (name: unknown) => (name === 'draft' ? draftBudget() : budget())

  const outcomeOf = async (name: unknown, input: unknown) => {
    try {
      if (!isWithinBudget(name)) throw new RefusalError('too-fast')
      return ok(await run(socket, handlers, name, input))
    } catch (error) {
      if (!(error instanceof RefusalError)) deps.log.error('event-failed', error)
      const refusal = toRefusal(error)
      deps.refused(refusal.code)
      return fail<Refusal>(refusal)
    }
  }

  const answer = async (name: unknown, input: unknown, reply: unknown) => {
    const outcome = await outcomeOf(name, input)
    if (typeof reply === 'function') reply(outcome)
  }

  // `next` is never called: no event reaches a listener that has not passed here.
  socket.use(([name, ...values]: readonly unknown[]) => {
    const reply: unknown = values.at(-1)
    const input: unknown = typeof values[0] === 'function' ? undefined : values[0]
    void answer(name, input, reply)
  })
}
