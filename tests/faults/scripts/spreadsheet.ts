import * as v from 'valibot'
import type { ResultsFile } from '../../../server/export/results-file.ts'
import { readCsv } from '../../support/csv.ts'
import { closeSockets, press, removeDataDir, startPlenum } from '../../support/plenum.ts'
import { rawRequest } from '../../support/raw.ts'
import { goTo, type TestRoom } from '../../support/room.ts'
import { kept, openWorkshop, peopleFor, signCards, workshopOf, writeAll } from './workshop.ts'

/** What a spreadsheet takes for the start of a formula (ASVS 5.0, 1.2.10), and its wide kin. */
const dangerous = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u

const isNumber = (cell: string) => /^-?\d+$/u.test(cell)

/** What came of the files. */
export interface Filed {
  readonly cells: number
  readonly dangerous: readonly string[]
  /** Payloads that the files do not give back as they were kept. */
  readonly changed: readonly string[]
}

const unescaped = (cell: string) =>
  cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell

async function fileOf({ plenum, session }: TestRoom, kind: 'csv' | 'json') {
  const { text } = await rawRequest(plenum.url, `/api/sessions/${session.id}/results.${kind}`, {
    headers: { cookie: session.cookie },
  })
  return text
}

const shownText = v.object({ text: v.string() })

/** Every answer of the notes, as the JSON file has it. */
function notesIn(json: string): ReadonlySet<unknown> {
  const { results } = JSON.parse(json) as ResultsFile // parsed by its schema before it was sent
  const { rounds } = results.find(({ step }) => step === 'notes') ?? { rounds: [] }
  return new Set(
    rounds
      .flatMap(({ figures }) => Object.values(figures))
      .flatMap((figure) => ('values' in figure ? figure.values : []))
      .map(({ value }) => v.parse(shownText, value).text),
  )
}

async function runThrough(room: TestRoom, payloads: readonly string[], choices: readonly string[]) {
  const phones = await room.phones(peopleFor(payloads))
  const [choice = ''] = choices
  await goTo(room, choice, phones)
  await Promise.all(phones.map((phone) => phone.answer({ ids: ['o0'], items: [] })))
  await press(room.console, { type: 'reveal' })
  await goTo(room, 'notes', phones)
  await writeAll(phones, payloads)
  await press(room.console, { type: 'look-through' })
  await press(room.console, { type: 'reveal' })
  await goTo(room, 'card', phones)
  await signCards(phones, payloads)
  await press(room.console, { type: 'reveal' })
}

/** Writes every payload everywhere and reads the files back. @param spoil what a broken export would do */
export async function fileAll(
  payloads: readonly string[],
  spoil: (csv: string) => string = (csv) => csv,
): Promise<Filed> {
  const plenum = await startPlenum(undefined, { monotonic: () => performance.now() * 1_000 })
  try {
    const workshop = workshopOf(payloads)
    const room = await openWorkshop(plenum, workshop)
    await runThrough(room, payloads, workshop.choices)
    const rows = readCsv(spoil(await fileOf(room, 'csv')))
    const cells = rows.flat()
    const inCsv = new Set(cells.map(unescaped))
    const inJson = notesIn(await fileOf(room, 'json'))
    return {
      cells: cells.length,
      dangerous: cells.filter((cell) => dangerous.test(cell) && !isNumber(cell)),
      changed: payloads.map(kept).filter((text) => !inCsv.has(text) || !inJson.has(text)),
    }
  } finally {
    closeSockets()
    await plenum.close()
    await removeDataDir(plenum.dataDir)
  }
}
