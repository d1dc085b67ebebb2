import { createSeats } from '../../../server/realtime/seats.ts'
import type { Found, Size, Trial } from '../trial.ts'
import type { Broken } from './hall.ts'
import { type Seen, type StormSize, weather } from './storm.ts'

const short: StormSize = {
  phones: 10,
  rounds: 1,
  speed: 10,
  weather: { cut: 0.1, halfOpen: 0.05, freeze: 0.1, freezeFor: 200, delay: 20 },
}

const figuresOf = (seen: Seen): string =>
  `${seen.handedIn} answers over ${seen.pieces} pieces of which ${seen.broken} broke or froze something: ` +
  `lost ${seen.lost}, doubled or strange ${seen.extra}; drafts lost ${seen.draftsLost} of ${seen.drafts}; ` +
  `${seen.wakings} wakings, on a wrong step ${seen.wrongStep}; seats lost to old connections ${seen.seatsLost}`

const isClean = (seen: Seen) =>
  seen.lost + seen.extra + seen.draftsLost + seen.wrongStep + seen.seatsLost === 0

async function look(_size: Size, broken: Broken = {}): Promise<Found> {
  const seen = await weather(5, short, broken)
  return { figures: figuresOf(seen), isKept: isClean(seen) && seen.drafts > 0 && seen.wakings > 0 }
}

export const trial: Trial = {
  number: 5,
  name: 'sleep',
  promise: 'A phone that sleeps or has a bad net loses nothing and comes back to the right step',
  run: (size) => look(size),
  mutants: [
    {
      name: 'a late goodbye frees the seat',
      run: (size) =>
        look(size, {
          server: { seats: { ...createSeats(), take: () => null, leave: () => true } },
        }),
    },
  ],
}
