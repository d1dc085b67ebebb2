import type { Command } from '../../shared/room/commands.ts'
import { parkAll } from '../support/parking.ts'
import { press } from '../support/plenum.ts'
import type { Scene } from './scenes.ts'

export const threeNotes = [
  'Vikarer til våren: hvem spør vi?',
  'Foreldremøtet i mars',
  'Hvordan snakker vi om dette med de nyansatte? Tas opp når planen for oppstart er klar.',
]

const subjects = [
  'Vikarer',
  'Foreldremøtet',
  'Budsjettet',
  'Møteplanen',
  'Oppstarten',
  'Leirskolen',
]
const matters = [
  'hvem spør vi?',
  'tas opp i ledergruppa',
  'vi trenger tall fra kommunen først',
  'hva sier de ansatte?',
  'kan vente til over jul, men ikke lenger',
]

/** Thirty, as long as notes mostly are. */
export const thirtyNotes = subjects.flatMap((subject) =>
  matters.map((matter) => `${subject}: ${matter}`),
)

/** What a scene makes, with these notes taken, and then what is done. */
export const noted = (
  scene: Scene,
  notes: readonly string[],
  ...then: readonly Command[]
): Scene => ({
  ...scene,
  play: async (room) => {
    await scene.play(room)
    await parkAll(room, notes)
    for (const command of then) await press(room.console, command)
  },
})
