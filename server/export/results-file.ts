import * as v from 'valibot'
import { tablePartsSchema } from '../../shared/activities/by-table.ts'
import { figuresSchema } from '../../shared/activities/figures.ts'
import { type Deck, deckSchema } from '../../shared/deck/deck.ts'
import type { ReportView } from '../../shared/protocol/views.ts'

/**
 * The file format `plenum-results`, version 1: the deck as it was run, and what was released of its
 * answers. `docs/export-format.md` describes it; `readDeck` takes the deck out again.
 */
const resultsFileSchema = v.strictObject({
  format: v.literal('plenum-results'),
  version: v.literal(1),
  title: v.string(),
  /** A value counts only when so many people gave it; a figure below says `tooFew`. */
  deck: v.unknown(),
  results: v.array(
    v.strictObject({
      step: v.string(),
      k: v.number(),
      rounds: v.array(
        v.strictObject({
          round: v.number(),
          answered: v.number(),
          figures: figuresSchema,
          /** What each table delivered, where tables answered. */
          tables: v.optional(v.array(tablePartsSchema)),
        }),
      ),
    }),
  ),
})

export type ResultsFile = v.InferOutput<typeof resultsFileSchema>

/** The deck as it was run: a step that was skipped leaves no trace in what is kept of the session. */
function withoutSkipped({ steps }: ReportView, deck: Deck): Deck {
  const wasThere = (id: string) => steps.some((step) => step.id === id)
  // A session that skips all of it has still a deck.
  if (steps.length === 0) return deck
  const left = deck.steps.filter(({ id }) => wasThere(id))
  return {
    ...deck,
    caseCards: deck.caseCards.filter(({ id }) => left.some(({ caseCard }) => caseCard === id)),
    steps: left.map((step) => ({
      ...step,
      shows: step.shows.filter((shown) => wasThere(shown.step)),
    })),
  }
}

/** The results of a session as a file that can be read back as a deck. No ids of answers, no times. */
export function toResultsFile(report: ReportView, deck: Deck): ResultsFile {
  return v.parse(resultsFileSchema, {
    format: 'plenum-results',
    version: 1,
    title: report.session.title,
    deck: v.parse(deckSchema, withoutSkipped(report, deck)),
    results: report.steps
      .filter(({ collects }) => collects)
      .map(({ id, k, rounds }) => ({ step: id, k, rounds })),
  })
}
