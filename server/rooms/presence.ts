/** Who is in the room, in memory only: by the seat's secret, which lives as long as its socket. */
export interface Presence {
  enter(seat: string): void
  leave(seat: string): void
  /** Whether this seat has been here, as far as memory goes. */
  knows(seat: string): boolean
  /** Seats that are connected now. */
  connected(): ReadonlySet<string>
  /** Seats connected now or within the last minute. */
  recent(): string[]
}

/** @param monotonic milliseconds of a clock that never jumps */
export function createPresence(monotonic: () => number, forgetAfter: number): Presence {
  const connected = new Set<string>()
  const left = new Map<string, number>()
  const forget = () => {
    for (const [seat, moment] of left) if (monotonic() - moment > forgetAfter) left.delete(seat)
  }
  return {
    enter: (seat) => {
      connected.add(seat)
      left.delete(seat)
    },
    leave: (seat) => {
      if (connected.delete(seat)) left.set(seat, monotonic())
    },
    knows: (seat) => connected.has(seat) || left.has(seat),
    connected: () => connected,
    recent: () => {
      forget()
      return [...connected, ...left.keys()]
    },
  }
}
