import { fork } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Found, Trial } from './trial.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))

interface Judged extends Found {
  readonly name: string
}

interface Outcome {
  readonly number: number
  readonly name: string
  readonly promise: string
  readonly skipped: string | null
  readonly found: Found | null
  readonly mutants: readonly Judged[]
}

const isTrial = (name: string) =>
  statSync(join(folder, name, 'trial.ts'), { throwIfNoEntry: false }) !== undefined

const load = async (name: string): Promise<Trial> =>
  // Each `trial.ts` exports its `trial`, as the short versions in `npm test` see to.
  ((await import(join(folder, name, 'trial.ts'))) as { trial: Trial }).trial

async function judge({ number, name, promise, skipped, run, mutants }: Trial): Promise<Outcome> {
  const about = { number, name, promise, skipped: skipped ?? null }
  if (skipped !== undefined) return { ...about, found: null, mutants: [] }
  const found = await run('full')
  const judged: Judged[] = []
  for (const mutant of mutants) judged.push({ name: mutant.name, ...(await mutant.run('full')) })
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

const isGood = ({ found, mutants, skipped }: Outcome) =>
  skipped !== null || (found?.isKept === true && mutants.every(({ isKept }) => !isKept))

function inWords({ number, promise, skipped, found, mutants }: Outcome): string {
  const verdict = found
    ? `${found.isKept ? 'kept' : 'BROKEN'}: ${found.figures}`
    : `skipped: ${skipped}`
  const caught = mutants.map(
    ({ name, isKept, figures }) => `      ${isKept ? 'NOT CAUGHT' : 'caught'}: ${name}: ${figures}`,
  )
  return [`${String(number).padStart(2)}. ${promise}`, `    ${verdict}`, ...caught].join('\n')
}

async function runAll(wanted: readonly string[]): Promise<boolean> {
  const outcomes: Outcome[] = []
  for (const name of readdirSync(folder).filter(isTrial)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`… ${name}`)
    outcomes.push(await judgeApart(name))
  }
  outcomes.sort((a, b) => a.number - b.number)
  console.log(outcomes.map(inWords).join('\n'))
  return outcomes.every(isGood)
}

const [first, second] = process.argv.slice(2)
if (first === '--alone') {
  process.send?.(await judge(await load(second ?? '')))
  process.exit(0)
}
if (!(await runAll(process.argv.slice(2)))) process.exitCode = 1
