import * as v from 'valibot'
import { type Settings, settingsSchema } from '../../../shared/deck/settings.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import { fail, ok, type Result } from '../../../shared/lib/result.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'

/** Where this tab keeps the key for starting sessions. */
export const createKeyName = 'plenum-create-key'
export const formName = 'plenum-start-form'

const formSchema = v.object({
  /** Id of a workshop of the library, or `file`. */
  deck: v.string(),
  title: v.string(),
  unit: v.picklist(['school', 'kindergarten']),
  expected: v.string(),
  k: v.string(),
  release: v.picklist(['deck', 'reveal']),
  answerDays: v.string(),
  agreements: v.picklist(['latest', 'days']),
  agreementDays: v.string(),
  language: v.picklist(languages),
  file: v.nullable(v.object({ name: v.string(), contents: v.unknown() })),
})

/** What is typed on the start page, as it is typed. */
export type StartForm = v.InferOutput<typeof formSchema>

/** The fields a problem can stand at. */
export type StartField = 'deck' | 'file' | 'createKey' | keyof Settings

export interface StartProblem {
  readonly field: StartField
  /** Path inside the file, where the file is what is wrong. */
  readonly inFile?: string
  readonly code?: Refusal['code']
}

const emptyForm: StartForm = {
  deck: '',
  title: '',
  unit: 'school',
  expected: '20',
  k: '3',
  release: 'deck',
  answerDays: '30',
  agreements: 'latest',
  agreementDays: '365',
  language: 'nb',
  file: null,
}

/** The form as this tab kept it; empty where it kept none, or one of another version. */
export function readForm(kept: string | null): StartForm {
  try {
    const parsed = v.safeParse(formSchema, JSON.parse(kept ?? 'null'))
    return parsed.success ? parsed.output : emptyForm
  } catch {
    // Not JSON: someone else's entry under our name.
    return emptyForm
  }
}

const wholeNumber = (typed: string): number =>
  /^\d+$/u.test(typed.trim()) ? Number(typed) : Number.NaN

const isField = (name: string): name is keyof Settings => name in settingsSchema.entries

/** What the server is asked for, or the first field that is not right. */
export function settingsOf(form: StartForm): Result<Settings, StartProblem> {
  const parsed = v.safeParse(settingsSchema, {
    title: form.title,
    unit: form.unit,
    expected: wholeNumber(form.expected),
    language: form.language,
    k: wholeNumber(form.k),
    release: form.release,
    answerDays: wholeNumber(form.answerDays),
    agreementDays: form.agreements === 'latest' ? null : wholeNumber(form.agreementDays),
  })
  if (parsed.success) return ok(parsed.output)
  const name = v.getDotPath(parsed.issues[0]) ?? ''
  return fail({ field: isField(name) ? name : 'title' })
}

/** Which field of the page a refusal speaks of; null where it is about none of them. */
export function problemOf({ code, field = '' }: Refusal): StartProblem | null {
  if (code === 'create-key-needed' || field === 'createKey') return { field: 'createKey', code }
  const [first, second = '', ...rest] = field.split('.')
  if (first === 'settings' && isField(second)) return { field: second, code }
  if (first !== 'deck') return null
  if (second !== 'file') return { field: 'deck', code }
  return { field: 'file', code, inFile: rest.join('.') || second }
}

/** How many people a step's figures need, with the k that is typed. 0: nothing is collected. */
const neededBy = (k: number, atLeast: number): number => (k <= 1 ? k : Math.max(k, atLeast))

/** The steps that will show nothing with the expected number of people. */
export function stepsWithoutFigures<Step extends { readonly k: number }>(
  steps: readonly Step[],
  { expected, k }: Pick<StartForm, 'expected' | 'k'>,
): { step: Step; needed: number }[] {
  const people = wholeNumber(expected)
  if (Number.isNaN(people)) return []
  return steps
    .map((step) => ({ step, needed: neededBy(step.k, wholeNumber(k) || 0) }))
    .filter(({ needed }) => needed > people)
}

const leastK = 3

/** The number the page may promise while k is being typed. */
export const promisedK = ({ k }: Pick<StartForm, 'k'>): number =>
  Math.max(leastK, wholeNumber(k) || leastK)

const guessable = 5

/** Whether the group is so small that people can guess who answered what. */
export const isSmall = (expected: string): boolean => wholeNumber(expected) <= guessable
