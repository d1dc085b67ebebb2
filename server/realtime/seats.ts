/**
 * Which socket holds a seat: one at a time. A late goodbye of an older one changes nothing, and neither
 * does a late hello: a phone numbers its connections, and networks deliver them in any order.
 */
export interface Seats<Socket> {
  /**
   * Gives a seat to a socket.
   *
   * @param hello which of this phone's connections it is; without one the newest arrival counts
   * @returns who held the seat until now, or `overtaken` where a later connection holds it already
   */
  take(name: string, socket: Socket, hello: number | undefined): Socket | null | 'overtaken'
  /** Whether it was this socket that held the seat, which is free now. */
  leave(name: string, socket: Socket): boolean
  /** How many seats are held. */
  readonly size: number
}

/** In memory, for as long as the sockets live. */
export function createSeats<Socket>(): Seats<Socket> {
  const held = new Map<string, { socket: Socket; hello: number | undefined }>()
  return {
    take: (name, socket, hello) => {
      const holder = held.get(name)
      const newest = holder?.hello
      if (hello !== undefined && newest !== undefined && hello < newest) return 'overtaken'
      held.set(name, { socket, hello })
      return holder?.socket ?? null
    },
    leave: (name, socket) => held.get(name)?.socket === socket && held.delete(name),
    get size() {
      return held.size
    },
  }
}
