import * as v from 'valibot'
import { deckSchema } from '../../../shared/deck/deck.ts'
import type { BoardOp } from '../../../shared/texts/ops.ts'
import { mixedDeck } from '../../support/arbitrary-room.ts'
import { dots } from '../../support/dots-deck.ts'
import type { TestRoom } from '../../support/room.ts'
import { hiding, looseTexts } from '../../support/texts.ts'

/** A text that is taken off, with the other words it was given meanwhile. */
export const hiddenText = 'kanari-skjult'
const hiddenWording = 'kanari-omskrevet-og-skjult'
const shownText = 'kanari-vist'
/** A text that is shown in other words, those words, and what was merged under it. */
const rewordedText = 'kanari-ordrett'
const shownWording = 'kanari-med-andre-ord'
const mergedText = 'kanari-sammen-med'
const hiddenTheme = 'kanari-tema-skjult'
const shownTheme = 'kanari-tema-vist'

/** What nobody but the facilitator is ever told. */
export const neverShown = [hiddenText, hiddenWording, rewordedText, mergedText, hiddenTheme]
/** What everybody is told once it is shown. */
export const shownLater = [shownText, shownWording, shownTheme]

/** A deck in which dots are given to what became of texts. */
export const singingDeck = v.parse(deckSchema, {
  ...mixedDeck,
  steps: mixedDeck.steps.flatMap((step) =>
    step.id === 'card' ? [dots('dots', 'texts'), step] : [step],
  ),
})

/** What the people write, each one text. */
export const textOf = (person: number): string =>
  [hiddenText, rewordedText, mergedText][person] ?? `${shownText}-${person}`

/** Everything that is done to texts before one of them is shown. */
export async function sortUnseen({ console }: TestRoom, people: number): Promise<void> {
  const view = await console.until((seen) => looseTexts(seen).length === people)
  const idOf = (wanted: string) => looseTexts(view).find(({ text }) => text === wanted)?.id ?? ''
  const [hidden, reworded, merged] = [hiddenText, rewordedText, mergedText].map(idOf) as [
    string,
    string,
    string,
  ] // one for each of the three
  const { op: hide, ...where } = hiding('looked', hidden)
  const ops: BoardOp[] = [
    { type: 'theme-add', title: hiddenTheme, texts: [hidden] },
    { type: 'theme-add', title: shownTheme, texts: [reworded] },
    { type: 'paraphrase', text: hidden, wording: hiddenWording },
    { type: 'paraphrase', text: reworded, wording: shownWording },
    { type: 'merge', into: reworded, texts: [merged] },
    hide,
  ]
  for (const op of ops) {
    const reply = await console.ask('board', { ...where, op })
    if (!reply.ok) throw new Error(reply.error.code)
  }
}

/** Shows a theme; its texts are seen with it, and the other theme stays unseen. */
export async function showTheme({ console }: TestRoom): Promise<void> {
  const board = console.latest()?.boards[0]
  const theme = board?.themes.find(({ title }) => title === shownTheme)?.id ?? ''
  const { op: _hide, ...where } = hiding('looked', '')
  const ops: BoardOp[] = [{ type: 'theme-show', theme, on: true }, { type: 'show-all' }]
  for (const op of ops) {
    const reply = await console.ask('board', { ...where, op })
    if (!reply.ok) throw new Error(reply.error.code)
  }
}
