import { insertPrompt } from '../rooms/insert-prompt.ts'
import type { Room } from '../rooms/room.ts'
import type { Handlers } from './guard.ts'

/** What a facilitator's console may ask. */
export const consoleHandlers = (room: Room): Handlers => ({
  act: async ({ version, command }) => ({ version: await room.act(version, command) }),
  'paper-card': ({ seat, ...answer }) => room.paperCard(seat, answer),
  'draw-roles': () => {
    room.tables.drawAllRoles()
    return {}
  },
  insert: async (prompt) => {
    const { step } = await room.changeDeck((before) => insertPrompt(before, prompt))
    return { step }
  },
  board: async ({ op, ...ref }) => {
    await room.sortTexts(ref, op)
    return {}
  },
  'delete-texts': async ({ texts, ...ref }) => {
    await room.deleteTexts(ref, texts)
    return {}
  },
})
