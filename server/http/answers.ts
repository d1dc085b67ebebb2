import { protocolVersion } from '../../shared/protocol/version.ts'
import { createBudgets } from '../budget.ts'
import { RefusalError } from '../refusal-error.ts'
import type { ApiDeps, HandlersOf } from './handlers.ts'

/** An answer that comes without a socket. It meets the same room, so that sending it twice is sending it once. */
export const answerHandlers = ({
  rooms,
  monotonic,
}: Pick<ApiDeps, 'rooms' | 'monotonic'>): HandlersOf<'answer'> => {
  const isWithinBudget = createBudgets(monotonic)
  return {
    answer: async ({ protocol, session, seat, ...answer }) => {
      if (protocol !== protocolVersion) throw new RefusalError('old-program')
      if (!isWithinBudget(`${session}/${seat}`)) throw new RefusalError('too-fast')
      const room = await rooms.get(session)
      return room.answer(seat, answer)
    },
  }
}
