import * as v from 'valibot'
import { blockNames } from '../../../shared/deck/block-names.ts'
import type { Settings } from '../../../shared/deck/settings.ts'
import { settingsSchema } from '../../../shared/deck/settings.ts'
import { languages } from '../../../shared/i18n/languages.ts'
import type { Refusal } from '../../../shared/protocol/errors.ts'

/** Where this tab keeps the key for starting sessions. */
export const createKeyName = 'plenum-create-key'
export const formName = 'plenum-start-form'

/** What a leader among the participants makes stricter. */
const carefulParts = {
  k: v.string(),
  release: v.picklist(['deck', 'reveal']),
  texts: v.optional(v.picklist(['deck', 'look-through']), 'deck'),
}

const formSchema = v.object({
  /** Id of a workshop of the library, or `file`. */
  deck: v.string(),
  /** Left empty, the session is called what the workshop is called. */
  title: v.string(),
  unit: v.picklist(['school', 'kindergarten']),
  expected: v.string(),
  length: v.optional(v.picklist(['full', 'short']), 'full'),
  /** The steps that are switched off; null until someone chooses: then the length says which. */
  without: v.optional(v.nullable(v.array(v.string())), null),
  /** What the workshop is opened and closed with. */
  blocks: v.optional(v.array(v.picklist(blockNames)), []),
  ...carefulParts,
  /** Where the leader takes part: what was set before that was said. */
  beforeLeader: v.optional(v.nullable(v.object(carefulParts)), null),
  leader: v.optional(v.boolean(), false),
  answerDays: v.string(),
  agreements: v.picklist(['latest', 'days']),
  agreementDays: v.string(),
  /** Null until someone chooses: then it is the page's own where the workshop has it. */
  language: v.nullable(v.picklist(languages)),
  file: v.nullable(v.object({ name: v.string(), contents: v.unknown() })),
  /** The text of a file of agreements from an earlier session. */
  agreementsFile: v.optional(v.nullable(v.string()), null),
})

/** What is typed on the start page, as it is typed. */
export type StartForm = v.InferOutput<typeof formSchema>

/** The fields a problem can stand at. */
export type StartField = 'deck' | 'file' | 'agreementsFile' | 'createKey' | keyof Settings

export interface StartProblem {
  readonly field: StartField
  /** Path inside the file, where the file is what is wrong. */
  readonly inFile?: string
  /** What is expected there. */
  readonly expected?: Refusal['expected'] | undefined
  readonly code?: Refusal['code']
}

/** The id of the element that a problem at this field leads to. */
export const fieldId = (field: StartField): string => `start-${field}`

/** As nobody has touched it. */
export const emptyForm: StartForm = {
  deck: '',
  title: '',
  unit: 'school',
  expected: '20',
  length: 'full',
  without: null,
  blocks: [],
  k: '3',
  release: 'deck',
  texts: 'deck',
  beforeLeader: null,
  leader: false,
  answerDays: '30',
  agreements: 'latest',
  agreementDays: '365',
  language: null,
  file: null,
  agreementsFile: null,
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

/** The number that is meant by what is typed: "12", "ca. 12", "12 stk". NaN where it is not clear. */
export function wholeNumber(typed: string): number {
  const [, number] = /^[^\d-]*(\d+)[^\d]*$/u.exec(typed.replaceAll(/(?<=\d)\s(?=\d)/gu, '')) ?? []
  return number === undefined ? Number.NaN : Number(number)
}

const isField = (name: string): name is keyof Settings => name in settingsSchema.entries

/** Which field of the page a refusal speaks of; null where it is about none of them. */
export function problemOf({ code, field = '', expected }: Refusal): StartProblem | null {
  if (code === 'create-key-needed' || field === 'createKey') return { field: 'createKey', code }
  const [first, second = '', ...rest] = field.split('.')
  if (first === 'agreements') return { field: 'agreementsFile', code }
  if (first === 'settings' && isField(second)) return { field: second, code }
  if (first !== 'deck') return null
  if (second !== 'file') return { field: 'deck', code }
  return { field: 'file', code, inFile: rest.join('.') || second, expected }
}
