import type { Command } from '../../shared/room/commands.ts'
import { press } from '../support/plenum.ts'
import { goTo } from '../support/room.ts'
import { answerTo } from '../support/walk-answers.ts'
import type { Scene } from './scenes.ts'

const people = 8

/** The talk of "Hvor står ledergruppa nå?" that shows the ladder, and then each of its obstacles. */
export const twoQuestions = (...then: readonly Command[]): Scene => ({
  deck: { id: 'fem-hindringer' },
  play: async (room) => {
    const phones = await room.phones(people)
    for (const step of ['hver-hindring', 'nederste-trinn']) {
      await goTo(room, step, phones)
      await Promise.all(
        phones.map((phone, person) => {
          const own = phone.latest()?.step
          if (!own) throw new Error('the room is on no step')
          return phone.answer(answerTo(own.type, own.config, { step, person }))
        }),
      )
    }
    await press(room.console, { type: 'next', knowing: true })
    await Promise.all(phones.map((phone) => phone.until(({ step }) => step?.id === 'hvor-star-vi')))
    for (const command of then) await press(room.console, command)
  },
})

/** The talk with which it begins: its points are a ladder. */
export const readFromBelow: Scene = {
  deck: { id: 'fem-hindringer' },
  play: async (room) => goTo(room, 'trappa', await room.phones(people)),
}
