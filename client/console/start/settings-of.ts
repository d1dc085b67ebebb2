import * as v from 'valibot'
import { type Settings, settingsSchema } from '../../../shared/deck/settings.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { fail, ok, type Result } from '../../../shared/lib/result.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { type StartForm, type StartProblem, wholeNumber } from './start-form.ts'

type Workshop = Pick<DeckCard, 'title' | 'languages' | 'minutes' | 'coreMinutes'>

/** Whether the workshop has a short version that is one. */
export const hasShort = ({ minutes, coreMinutes }: Workshop): boolean =>
  coreMinutes > 0 && coreMinutes < minutes

/** Full, unless the short version is chosen and there is one. */
export const lengthOf = (form: Pick<StartForm, 'length'>, card: Workshop): Settings['length'] =>
  hasShort(card) ? form.length : 'full'

/** The room's language: the chosen one, else the page's, else the workshop's first. */
export const languageOf = (
  form: Pick<StartForm, 'language'>,
  { languages }: Workshop,
  page: Language,
): Language =>
  [form.language, page].find((tag) => tag !== null && languages.includes(tag)) ??
  languages[0] ??
  page

const longestTitle = 120

/** What the session is called when nobody has said. */
export const titleOf = ({ title }: Pick<Workshop, 'title'>): string =>
  title.slice(0, longestTitle).trim()

const inPageOrder = ['title', 'unit', 'expected', 'length', 'language', 'k', 'release'] as const
const placeOf = (field: string): number => {
  const place = (inPageOrder as readonly string[]).indexOf(field)
  return place < 0 ? inPageOrder.length : place
}

/** What the server is asked for, or every field that is not right, in the page's order. */
export function settingsOf(
  form: StartForm,
  card: Workshop,
  page: Language,
): Result<Settings, readonly StartProblem[]> {
  const parsed = v.safeParse(settingsSchema, {
    title: form.title.trim() || titleOf(card),
    unit: form.unit,
    expected: wholeNumber(form.expected),
    language: languageOf(form, card, page),
    k: wholeNumber(form.k),
    release: form.release,
    texts: form.texts,
    leader: form.leader,
    length: lengthOf(form, card),
    answerDays: wholeNumber(form.answerDays),
    agreementDays: form.agreements === 'latest' ? null : wholeNumber(form.agreementDays),
  })
  if (parsed.success) return ok(parsed.output)
  const wrong = Object.keys(v.flatten<typeof settingsSchema>(parsed.issues).nested ?? {})
  // Every entry of the schema is a field of the page.
  const fields = wrong.toSorted((a, b) => placeOf(a) - placeOf(b)) as (keyof Settings)[]
  return fail(fields.map((field) => ({ field })))
}
