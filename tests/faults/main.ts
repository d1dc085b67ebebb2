import { fork } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isGood, type Judged, type Outcome, promiseTable, trialTable, withTable } from './record.ts'
import type { Mutant } from './trial.ts'
import { loadTrial, trialNames } from './trials.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const repository = join(folder, '..', '..')
const recordFile = join(repository, 'docs', 'faults.json')

/** Some break by chance alone: what counts is that the same measurement can find them out. */
async function findOut({ name, run }: Mutant, tries = 3): Promise<Judged> {
  const found = await run('full')
  if (found.isKept && tries > 1) return findOut({ name, run }, tries - 1)
  return { name, ...found }
}

async function judge(name: string): Promise<Outcome> {
  const { number, promise, skipped, run, mutants } = await loadTrial(name)
  const date = new Date().toISOString().slice(0, 10)
  const about = { number, name, promise, date, skipped: skipped ?? null }
  if (skipped !== undefined) return { ...about, found: null, mutants: [] }
  const found = await run('full')
  const judged: Judged[] = []
  for (const mutant of mutants) judged.push(await findOut(mutant))
  return { ...about, found, mutants: judged }
}

/** A process of its own: what one trial has done to its memory is not another's matter. */
const judgeApart = (name: string): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--alone', name], {
      execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'],
    })
    // Sent by this very file.
    child.once('message', (outcome) => resolve(outcome as Outcome))
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} and no outcome`)))
  })

function inWords({ number, promise, skipped, found, mutants }: Outcome): string {
  const verdict = found
    ? `${found.isKept ? 'kept' : 'BROKEN'}: ${found.figures}`
    : `skipped: ${skipped}`
  const caught = mutants.map(
    ({ name, isKept, figures }) => `      ${isKept ? 'NOT CAUGHT' : 'caught'}: ${name}: ${figures}`,
  )
  return [`${String(number).padStart(2)}. ${promise}`, `    ${verdict}`, ...caught].join('\n')
}

/** Puts each outcome on record, and its figures in the documents that name them. */
function keep(outcome: Outcome): void {
  // Written below.
  const before = JSON.parse(readFileSync(recordFile, 'utf8')) as Outcome[]
  const all = [...before.filter(({ name }) => name !== outcome.name), outcome].toSorted(
    (a, b) => a.number - b.number,
  )
  writeFileSync(recordFile, `${JSON.stringify(all, null, 2)}\n`)
  for (const [path, made] of [
    ['README.md', promiseTable(all)],
    ['docs/faults.md', trialTable(all)],
  ] as const) {
    const file = join(repository, path)
    writeFileSync(file, withTable(readFileSync(file, 'utf8'), made))
  }
}

async function runAll(wanted: readonly string[]): Promise<boolean> {
  const names = trialNames()
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`no such trial: ${unknown.join(', ')}`)
  const outcomes: Outcome[] = []
  for (const name of wanted.length > 0 ? wanted : names) {
    const outcome = await judgeApart(name)
    console.log(inWords(outcome))
    keep(outcome)
    outcomes.push(outcome)
  }
  return outcomes.every(isGood)
}

const [first, second = ''] = process.argv.slice(2)
if (first === '--alone') {
  process.send?.(await judge(second))
  process.exit(0)
}
if (!(await runAll(process.argv.slice(2)))) process.exitCode = 1
