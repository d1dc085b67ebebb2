/** One run of a trial or of its mutant, as the record keeps it. */
export interface Judged {
  readonly name: string
  readonly figures: string
  readonly isKept: boolean
}

/** What the last full run of one trial found. */
export interface Outcome {
  readonly number: number
  readonly name: string
  readonly promise: string
  readonly date: string
  /** Why this machine could not try it; null where it was tried. */
  readonly skipped: string | null
  readonly found: Omit<Judged, 'name'> | null
  readonly mutants: readonly Judged[]
}

/** What people are promised in README.md, and the trials it rests on; none = said openly, not promised. */
interface PublicPromise {
  readonly matter: string
  readonly promise: string
  readonly trials: readonly number[]
}

const publicPromises: readonly PublicPromise[] = [
  {
    matter: 'Saved means saved',
    promise:
      '«Svaret er sendt» appears when the answer is on disk, and not before: it survives a crash, a restart and, where the disk honours a sync, a power cut',
    trials: [1, 2, 3, 4],
  },
  {
    matter: 'Once only',
    promise: 'One person, one answer per question, whatever is repeated, delayed or reordered',
    trials: [15],
  },
  {
    matter: 'Locked phone, bad net',
    promise:
      'Draft and unsent answer are still there; sent by itself while the question is open, else the person is told',
    trials: [5],
  },
  {
    matter: 'Restart',
    promise: 'Serving again within 2 s, everyone on the same step, nothing lost',
    trials: [1],
  },
  {
    matter: 'A crowd behind one address',
    promise:
      '500 phones behind one address are never refused for it, not beside an attacker either',
    trials: [6],
  },
  {
    matter: 'Who answered',
    promise:
      'No name, address, device, time or order of answers is stored or logged. Once a question is closed, nothing that is kept leads from a person to an answer, in database, backups, logs and phones together; a server whose program was changed could, while it runs',
    trials: [13, 10],
  },
  {
    matter: 'Small groups',
    promise:
      'No figure of fewer than k people (3, or 5 where it is sensitive), nothing before its release, to nobody',
    trials: [14],
  },
  {
    matter: 'Rights',
    promise: 'Each role gets and does what is its own, from our own pages only',
    trials: [9],
  },
  {
    matter: 'Hostile input',
    promise:
      'Nothing that arrives ends the server, runs as a script, or becomes a formula in a file',
    trials: [7, 11, 12],
  },
  {
    matter: 'Long days',
    promise: 'Memory stays flat; a phone that does not read holds nobody up',
    trials: [8],
  },
  {
    matter: 'Checking your own vote, uptime',
    promise:
      'Not promised: that nobody can find your answer again includes you, and who runs the server answers for its hours',
    trials: [],
  },
]

const cell = (text: string) => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ')
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const measured = ({ found, skipped }: Outcome): string => found?.figures ?? `not tried: ${skipped}`

/** The table of README.md: every promise with what the last full run measured. */
export const promiseTable = (outcomes: readonly Outcome[]): string =>
  table(
    ['what', 'promise', 'measured (number of the trial)'],
    publicPromises.map(({ matter, promise, trials }) => [
      matter,
      promise,
      trials
        .flatMap((number) => outcomes.filter((outcome) => outcome.number === number))
        .map((outcome) => `${measured(outcome)} (${outcome.number})`)
        .join('<br>'),
    ]),
  )

const verdictOf = ({ found, skipped }: Outcome): string =>
  found ? (found.isKept ? 'kept' : 'BROKEN') : `skipped: ${skipped}`

/** The table of docs/faults.md: every trial with its mutants. */
export const trialTable = (outcomes: readonly Outcome[]): string =>
  table(
    ['#', 'trial', 'promised', 'measured', 'verdict', 'mutants', 'on'],
    outcomes.map((outcome) => [
      String(outcome.number),
      `\`${outcome.name}\``,
      outcome.promise,
      measured(outcome),
      verdictOf(outcome),
      outcome.mutants
        .map(
          ({ name, isKept, figures }) =>
            `${isKept ? 'NOT CAUGHT' : 'caught'}: ${name} (${figures})`,
        )
        .join('<br>'),
      outcome.date,
    ]),
  )

/** Kept, with every mutant caught; or not tried, and said why. */
export const isGood = ({ found, mutants, skipped }: Outcome): boolean =>
  skipped !== null || (found?.isKept === true && mutants.every(({ isKept }) => !isKept))

const start = '<!-- made by npm run faults -->'
const end = '<!-- until here -->'

/** Puts a table in the place that a document keeps for it. */
export function withTable(document: string, made: string): string {
  const from = document.indexOf(start)
  const to = document.indexOf(end)
  if (from < 0 || to < from) throw new Error(`no place between ${start} and ${end}`)
  return `${document.slice(0, from)}${start}\n${made}\n${document.slice(to)}`
}
