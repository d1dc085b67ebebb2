import type { RequestInput } from '../../../shared/protocol/events.ts'

export type QuickInput = RequestInput<'insert'>
type OwnInput = Extract<QuickInput, { kind: 'own' }>

/** What is typed, as it is typed. */
export interface InsertForm {
  readonly activity: OwnInput['activity']
  readonly prompt: string
  /** One line for each option or statement. */
  readonly lines: string
  readonly mode: OwnInput['mode']
  readonly sensitive: boolean
}

export const emptyInsert: InsertForm = {
  activity: 'choice',
  prompt: '',
  lines: '',
  mode: 'individual',
  sensitive: false,
}

/** The kinds in the order they are offered, and how many lines each needs. */
export const quickKinds = [
  { activity: 'choice', least: 2 },
  { activity: 'text', least: 0 },
  { activity: 'talk', least: 0 },
  { activity: 'points', least: 2 },
  { activity: 'rate', least: 1 },
  { activity: 'ladder', least: 3, most: 7 },
] as const satisfies readonly { activity: OwnInput['activity']; least: number; most?: number }[]

const usualMost = 12

/** How many lines a kind has room for. */
export function mostLines(activity: InsertForm['activity']): number {
  const kind = quickKinds.find((candidate) => candidate.activity === activity)
  return kind && 'most' in kind ? kind.most : usualMost
}

export const leastLines = (activity: InsertForm['activity']): number =>
  quickKinds.find((kind) => kind.activity === activity)?.least ?? 0

const linesIn = ({ activity, lines }: InsertForm): string[] =>
  leastLines(activity) === 0 ? [] : lines.split('\n').flatMap((line) => line.trim() || [])

/** What is wrong with it, field by field; null where nothing is. */
export function insertProblem(
  form: InsertForm,
): 'prompt' | 'tooFew' | 'tooMany' | 'same' | 'tooLong' | null {
  const lines = linesIn(form)
  if (form.prompt.trim() === '') return 'prompt'
  if (lines.length < leastLines(form.activity)) return 'tooFew'
  if (lines.length > mostLines(form.activity)) return 'tooMany'
  if (lines.some((line) => line.length > 120)) return 'tooLong'
  const different = new Set(lines.map((line) => line.toLowerCase()))
  return different.size < lines.length ? 'same' : null
}

/** What the server is asked for. */
export const insertInput = (form: InsertForm): OwnInput => ({
  kind: 'own',
  activity: form.activity,
  prompt: form.prompt.trim(),
  lines: linesIn(form),
  mode: form.mode,
  sensitive: form.sensitive && form.activity !== 'talk',
})
