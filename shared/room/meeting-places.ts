import { activityOf } from '../activities/registry.ts'
import { type Step, stepOf } from '../deck/deck.ts'
import type { ConsoleView, ScreenView } from '../protocol/views.ts'
import { lastRound } from './state.ts'
import { textsIn } from './step-texts.ts'
import type { ViewInput } from './view-input.ts'

type PlacesInput = Pick<ViewInput, 'session' | 'state' | 'language'>

function optionsOf({ session, language }: PlacesInput, step: Step) {
  const { type, config } = textsIn(session, language, step)
  return activityOf(type).outline(config)
}

/** The choices that people have made, newest first: those who chose the same can be told where to meet. */
export const placeable = (input: PlacesInput): ConsoleView['placeable'] =>
  input.session.deck.steps
    .filter(({ id, type }) => type === 'choice' && lastRound(input.state, id))
    .toReversed()
    .map((step) => ({
      step: step.id,
      title: textsIn(input.session, input.language, step).title,
      options: optionsOf(input, step).map(({ id, title }) => ({ id, title })),
    }))

/** Where those who chose each option meet, in the order of the options; empty where nothing is said. */
export function placed(input: PlacesInput): ScreenView['placed'] {
  const { places } = input.state
  const step = places ? stepOf(input.session.deck, places.step) : undefined
  if (!places || !step) return []
  return optionsOf(input, step).flatMap(({ id, title }, index) => {
    const place = Object.hasOwn(places.lines, id) ? places.lines[id] : undefined
    return place === undefined ? [] : { id, title, place, index }
  })
}
