import { collects } from '../deck/deck.ts'
import { kOf } from '../deck/settings.ts'
import { localize } from '../i18n/local-text.ts'
import type { ReportView } from '../protocol/views.ts'
import { sessionView } from './session-view.ts'
import { shownRounds } from './shown-rounds.ts'
import { isSkipped, stepsToGo } from './state.ts'
import { deckNames, ownLanguage, stepTexts } from './step-texts.ts'
import type { ViewInput } from './view-input.ts'

function deckTexts({ session, language }: ViewInput): ReportView['deck'] {
  const { title, description } = session.deck
  const names = deckNames(session.settings.unit, language)
  return {
    title: localize(title, language, names),
    ...(description === undefined ? {} : { description: localize(description, language, names) }),
  }
}

/** Everything that may be told of a session after it, and nothing of what it left out. */
export function reportView(input: ViewInput): ReportView {
  return {
    role: 'report',
    phase: input.state.phase,
    session: sessionView(input),
    day: input.day,
    unit: input.session.settings.unit,
    deck: deckTexts(input),
    parked: (input.state.parked ?? []).map(({ text }) => text),
    steps: stepsToGo(input.session, input.state).map((step, index) => {
      const { id, type, mode, title, prompt, config } = stepTexts(input, step)
      return {
        id,
        type,
        mode,
        title,
        prompt,
        ...ownLanguage(input.session, input.language, step),
        config,
        k: kOf(step, input.session.settings),
        number: index + 1,
        collects: collects(step),
        shows: step.shows
          .map((target) => target.step)
          .filter((shown) => !isSkipped(input.state, shown)),
        rounds: shownRounds('report', input, step).map((shown) => ({
          round: shown.round,
          answered: shown.answered,
          figures: shown.figures,
          ...(shown.tables ? { tables: shown.tables } : {}),
          ...(shown.wall ? { wall: shown.wall } : {}),
        })),
      }
    }),
  }
}
