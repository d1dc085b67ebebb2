import { stringify } from 'csv-stringify/sync'
import type { ExportRecord } from '../../shared/activities/activity.ts'
import { figuresOfTable } from '../../shared/activities/by-table.ts'
import type { Figures } from '../../shared/activities/figures.ts'
import { movedIn, movements } from '../../shared/activities/moved.ts'
import { activities, activityOf } from '../../shared/activities/registry.ts'
import { signed } from '../../shared/activities/side-by-side.ts'
import { isPrivate } from '../../shared/deck/deck.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { movedInWords } from '../../shared/i18n/charts/moved-words.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import { fetchWords, wordsIn } from '../../shared/i18n/words.ts'
import { shuffle } from '../../shared/lib/shuffle.ts'
import type { ReportView } from '../../shared/protocol/views.ts'

type ReportStep = ReportView['steps'][number]
type ReportRound = ReportStep['rounds'][number]
type Line = Record<(typeof columns)[number], string | number>

const columns = [
  'step',
  'title',
  'prompt',
  'type',
  'round',
  'answered',
  'by',
  'group',
  'what',
  'answer',
  'count',
] as const

const empty = {
  round: '',
  answered: '',
  by: '',
  group: '',
  what: '',
  answer: '',
  count: '',
} as const

/** What a spreadsheet may take for the start of a formula (ASVS 5.0, 1.2.10), its wide kin among it. */
const startsFormula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u

const harmless = (text: string): string => (startsFormula.test(text) ? `'${text}` : text)

/**
 * The released results as one table: UTF-8 with BOM, semicolons, formulas escaped, which is what a
 * Norwegian or Danish Excel opens without being asked. Texts stand in random order.
 *
 * @param below a uniform integer in [0, limit), for that order
 */
export async function toCsv(
  report: ReportView,
  language: Language,
  below: (limit: number) => number,
): Promise<string> {
  await fetchWords(language, [
    reportWords,
    chartsWords,
    ...activities.map((activity) => activity.words),
  ])
  const words = wordsIn(reportWords, language)
  return stringify(
    [
      ...report.steps.flatMap((step) => linesOf(step, language, below)),
      ...parkedLines(report, language),
    ],
    {
      header: true,
      columns: columns.map((key) => ({ key, header: words(`column.${key}`) })),
      delimiter: ';',
      record_delimiter: 'windows',
      bom: true,
      cast: { string: harmless },
    },
  )
}

function linesOf(step: ReportStep, language: Language, below: (limit: number) => number): Line[] {
  const activity = activityOf(step.type)
  const activityWords = wordsIn(activity.words, language)
  const common = {
    ...empty,
    step: step.number,
    title: step.title,
    prompt: step.prompt,
    type: activityWords('name'),
  }
  if (step.rounds.length === 0) return [{ ...common, what: emptyReason(step, language) }]
  return step.rounds.flatMap((round) => {
    const found = recordsOf(step, round, language)
    const shown = shownOf(step, round)
    // A round in which nobody wrote anything is a result, too, and gets its line.
    const records = found.length > 0 ? found : [{ what: activity.finding(shown, activityWords) }]
    const { texts } = activity.traits(step.config)
    const lines = [
      ...(texts ? inHarmlessOrder(records, below) : records),
      ...movedRecords(round.figures, language),
    ]
    return lines.map((record) => ({
      ...common,
      round: round.round,
      answered: round.answered,
      by: whoAnswered(step, round, language),
      group: record.group ?? '',
      what: record.what,
      answer: record.answer ?? '',
      count: record.count ?? '',
    }))
  })
}

/** One round as its activity reads it. The view holds the activity's own configuration in one language. */
const shownOf = ({ config, k, mode }: ReportStep, { figures, wall }: ReportRound) => ({
  config: config as object,
  figures,
  k,
  mode,
  ...(wall ? { wall } : {}),
})

/** Whom the number counts: people and tables are never mixed. */
function whoAnswered({ mode }: ReportStep, { tables }: ReportRound, language: Language): string {
  const words = wordsIn(reportWords, language)
  if (tables) return words('by.tables')
  return words(mode === 'group' ? 'by.groups' : 'by.people')
}

/** What the facilitator noted for later, in its own order: it belongs to no step. */
function parkedLines({ parked }: ReportView, language: Language): Line[] {
  const words = wordsIn(reportWords, language)
  const common = { ...empty, step: '', title: words('parking'), prompt: '', type: '' }
  return parked.map((answer) => ({ ...common, what: words('parked'), answer }))
}

/** How many moved since the round before: a count beside the others, tied to none of them. */
function movedRecords(figures: Figures, language: Language): ExportRecord[] {
  const counts = movedIn(figures)
  if (counts === null) return []
  if ('tooFew' in counts) return [{ what: movedInWords(counts, wordsIn(chartsWords, language)) }]
  const words = wordsIn(reportWords, language)
  return movements
    .filter((movement) => counts[movement] > 0)
    .map((movement) => ({ what: words(`moved.${movement}`), count: counts[movement] }))
}

/** What people answered; where tables did, one after the other, each under its own name. */
function recordsOf(step: ReportStep, round: ReportRound, language: Language): ExportRecord[] {
  const activity = activityOf(step.type)
  const words = wordsIn(activity.words, language)
  const shown = shownOf(step, round)
  const { tables } = round
  if (!tables) return activity.records(shown, words)
  const say = wordsIn(reportWords, language)
  return tables.flatMap((answer) =>
    activity.records({ ...shown, figures: figuresOfTable(answer) }, words).map((record) => ({
      ...record,
      group: signed(say('table', { table: answer.table }), record.group),
    })),
  )
}

/** Counts keep the deck's order; people's texts are shuffled; a group's card stays together. */
const inHarmlessOrder = <Entry extends { group?: string; answer?: string }>(
  records: readonly Entry[],
  below: (limit: number) => number,
): readonly Entry[] =>
  records.some(({ answer, group }) => answer !== undefined && group === undefined)
    ? shuffle(records, below)
    : records

function emptyReason(step: ReportStep, language: Language): string {
  const words = wordsIn(reportWords, language)
  if (step.collects) return words('notShown')
  return words(isPrivate(step) ? 'staysOnPhones' : 'nothingCollected')
}
