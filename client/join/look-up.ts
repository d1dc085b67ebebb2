import type { Result } from '../../shared/lib/result.ts'
import type { Refusal, RefusalCode } from '../../shared/protocol/errors.ts'
import type { Seat } from './find-seat.ts'

export type Found = Result<Seat, Refusal>

/** Answers that another question would not change: what is asked for is wrong, or over. */
const lasting: ReadonlySet<RefusalCode> = new Set(['room-not-found', 'room-ended'])

/**
 * Asks for each code once, so that looking while somebody types and then pressing the button cost one
 * look-up, and one wrong code where it is wrong. What failed in passing is asked again.
 *
 * @param known what is known from before, such as why a link did not lead in
 */
export function createLookUp(
  find: (entry: string) => Promise<Found>,
  known: Readonly<Record<string, Refusal>>,
): (entry: string) => Promise<Found> {
  const asked = new Map<string, Promise<Found>>()
  const remember = (entry: string, answer: Promise<Found>) => {
    asked.set(entry, answer)
    return answer
  }
  for (const [entry, error] of Object.entries(known)) {
    if (lasting.has(error.code)) void remember(entry, Promise.resolve({ ok: false, error }))
  }
  const askNow = async (entry: string): Promise<Found> => {
    const found = await find(entry)
    if (!found.ok && !lasting.has(found.error.code)) asked.delete(entry)
    return found
  }
  return (entry) => asked.get(entry) ?? remember(entry, askNow(entry))
}
