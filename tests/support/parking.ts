import type { Command } from '../../shared/room/commands.ts'
import { openConsole, press } from './plenum.ts'
import type { TestRoom } from './room.ts'

export const park = (id: string, text: string): Command => ({ type: 'park', id, text })

/** Notes all of these. Several consoles take turns: one alone would be too fast for the server. */
export async function parkAll({ plenum, session, console }: TestRoom, texts: readonly string[]) {
  const hands = [1, 2, 3].map(() => openConsole(plenum.url, session))
  for (const [at, text] of texts.entries()) {
    const hand = hands[at % hands.length] ?? console
    await hand.until(({ parked }) => parked?.length === at)
    await press(hand, park(`n${at}`, text))
  }
  await console.until(({ parked }) => parked?.length === texts.length)
  for (const { socket } of hands) socket.disconnect()
}
