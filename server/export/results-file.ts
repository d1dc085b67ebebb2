import * as v from 'valibot'
import { tablePartsSchema } from '../../shared/activities/by-table.ts'
import { figuresSchema } from '../../shared/activities/figures.ts'
import { type Deck, deckSchema, type Step, stepOf } from '../../shared/deck/deck.ts'
import { entriesOf, listSourceOf, openListOf } from '../../shared/deck/lists.ts'
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
      /** What people chose from or answered about, where that came from another step. */
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

/**
 * A step whose list another one filled, where that one is left out: what filled it becomes its own. Nothing
 * is left of one that never came to ask.
 */
function withOwnList(
  { session, steps }: ReportView,
  { optionsFrom: _options, casesFrom: _cases, cardsFrom: _cards, itemsFrom: _items, ...step }: Step,
): Step[] {
  const list = openListOf(step)
  const asRun = steps.find(({ id }) => id === step.id)
  if (!list || !asRun) return []
  const entries = entriesOf(asRun.config, list.name)
  if (entries.length < list.least) return []
  const deckOwn = entriesOf(step.config, list.name)
  const own = new Set(deckOwn.map(({ id }) => id))
  const brought = entries
    .filter(({ id }) => !own.has(id))
    .map(({ id, title }) => ({
      id,
      title: typeof title === 'string' ? { [session.language]: title } : title,
    }))
  // The deck has parsed it by an activity's schema, and every one of them is an object.
  const config = step.config as object
  return [{ ...step, config: { ...config, [list.name]: [...deckOwn, ...brought] } }]
}

/** The deck as it was run: a step that was skipped leaves no trace in what is kept of the session. */
function withoutSkipped(report: ReportView, deck: Deck): Deck {
  const { steps } = report
  const wasThere = (id: string) => steps.some((step) => step.id === id)
  const left = deck.steps
    .filter(({ id }) => wasThere(id))
    .flatMap((step) => {
      const from = listSourceOf(step)
      return from && !wasThere(from.step) ? withOwnList(report, step) : step
    })
  // A session that skips all of it has still a deck.
  if (left.length === 0) return deck
  const isLeft = (id: string) => left.some((step) => step.id === id)
  return {
    ...deck,
    caseCards: deck.caseCards.filter(({ id }) => left.some(({ caseCard }) => caseCard === id)),
    steps: left.map((step) => ({
      ...step,
      shows: step.shows.filter((shown) => isLeft(shown.step)),
    })),
  }
}

/** The entries of a list that another step filled: they are not in the deck. */
function optionsIn(deck: Deck, id: string, config: unknown): { options?: unknown } {
  const step = stepOf(deck, id)
  const list = step && listSourceOf(step) && openListOf(step)
  return list ? { options: entriesOf(config, list.name) } : {}
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
