import * as v from 'valibot'
import { tablePartsSchema } from '../../shared/activities/by-table.ts'
import { figuresSchema } from '../../shared/activities/figures.ts'
import { type Deck, deckSchema, stepOf } from '../../shared/deck/deck.ts'
import { type ReportView, wallSchema } from '../../shared/protocol/views.ts'

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
  /** What the facilitator noted for later, where there was something. */
  parked: v.optional(v.array(v.string())),
  results: v.array(
    v.strictObject({
      step: v.string(),
      k: v.number(),
      /** What people chose from, where that came from another step. */
      options: v.optional(v.unknown()),
      rounds: v.array(
        v.strictObject({
          round: v.number(),
          answered: v.number(),
          figures: figuresSchema,
          /** What each table delivered, where tables answered. */
          tables: v.optional(v.array(tablePartsSchema)),
          /** Of texts that were sorted, the headings that were shown. */
          wall: v.optional(wallSchema),
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
  const left = deck.steps.filter(
    // What it is to be chosen from would be missing.
    ({ id, optionsFrom }) => wasThere(id) && (!optionsFrom || wasThere(optionsFrom.step)),
  )
  return {
    ...deck,
    caseCards: deck.caseCards.filter(({ id }) => left.some(({ caseCard }) => caseCard === id)),
    steps: left.map((step) => ({
      ...step,
      shows: step.shows.filter((shown) => wasThere(shown.step)),
    })),
  }
}

/** The options of a step that has them from another one: they are not in the deck. */
function optionsIn(deck: Deck, id: string, config: unknown): { options?: unknown } {
  if (!stepOf(deck, id)?.optionsFrom) return {}
  // The server has parsed it by the activity's own schema.
  const { options } = config as { options?: unknown }
  return { options }
}

/** The results of a session as a file that can be read back as a deck. No ids of answers, no times. */
export function toResultsFile(report: ReportView, deck: Deck): ResultsFile {
  return v.parse(resultsFileSchema, {
    format: 'plenum-results',
    version: 1,
    title: report.session.title,
    deck: v.parse(deckSchema, withoutSkipped(report, deck)),
    ...(report.parked.length > 0 ? { parked: report.parked } : {}),
    results: report.steps
      .filter(({ collects }) => collects)
      .map(({ id, k, rounds, config }) => ({
        step: id,
        k,
        ...optionsIn(deck, id, config),
        rounds,
      })),
  })
}
