import * as v from 'valibot'
import { leftOut, type Settings, settingsSchema } from '../../../shared/deck/settings.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { fail, ok, type Result } from '../../../shared/lib/result.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { emptyForm, type StartForm, type StartProblem, wholeNumber } from './start-form.ts'

type Workshop = Pick<DeckCard, 'title' | 'minutes' | 'coreMinutes' | 'steps'>

/** Whether the workshop has a short version that is one. */
export const hasShort = ({
  minutes,
  coreMinutes,
}: Pick<Workshop, 'minutes' | 'coreMinutes'>): boolean => coreMinutes > 0 && coreMinutes < minutes

/** Full, unless the short version is chosen and there is one. */
export const lengthOf = (
  form: Pick<StartForm, 'length'>,
  card: Pick<Workshop, 'minutes' | 'coreMinutes'>,
): Settings['length'] => (hasShort(card) ? form.length : 'full')

/** The room's language: the chosen one, else the page's. The workshop's own texts may be in another (`nearest`). */
export const languageOf = (form: Pick<StartForm, 'language'>, page: Language): Language =>
  form.language ?? page

/** The steps that will be run, in their order. */
export function stepsOf(
  card: Pick<Workshop, 'steps' | 'minutes' | 'coreMinutes'>,
  form: Pick<StartForm, 'length' | 'without'>,
): DeckCard['steps'] {
  const length = lengthOf(form, card)
  const { without } = form
  const out = leftOut(card, without === null ? { length } : { length, without })
  return card.steps.filter(({ id }) => !out.includes(id))
}

const longestTitle = 120

/** What the session is called when nobody has said. */
export const titleOf = ({ title }: Pick<Workshop, 'title'>): string =>
  title.slice(0, longestTitle).trim()

const inPageOrder = [
  'title',
  'expected',
  'length',
  'without',
  'blocks',
  'unit',
  'language',
  'k',
] as const
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
    language: languageOf(form, page),
    k: wholeNumber(form.k),
    release: form.release,
    texts: form.texts,
    leader: form.leader,
    length: lengthOf(form, card),
    ...(form.without === null ? {} : { without: form.without }),
    ...(form.blocks.length === 0 ? {} : { blocks: form.blocks }),
    answerDays: wholeNumber(form.answerDays),
    agreementDays: form.agreements === 'latest' ? null : wholeNumber(form.agreementDays),
  })
  const isEmpty = card.steps.length > 0 && stepsOf(card, form).length === 0
  if (parsed.success && !isEmpty) return ok(parsed.output)
  const wrong = [
    ...(parsed.success
      ? []
      : Object.keys(v.flatten<typeof settingsSchema>(parsed.issues).nested ?? {})),
    ...(isEmpty ? ['without'] : []),
  ]
  // Every entry of the schema is a field of the page.
  const fields = wrong.toSorted((a, b) => placeOf(a) - placeOf(b)) as (keyof Settings)[]
  return fail(fields.map((field) => ({ field })))
}

const fieldsOf = (problems: readonly StartProblem[]) =>
  new Set<string>(problems.map(({ field }) => field))

/** What a session would be started with now; a field that is not right yet counts as untouched. */
export function previewSettings(
  form: StartForm,
  card: Workshop & Pick<DeckCard, 'id'>,
  page: Language,
): Settings {
  // Steps are switched off in the workshop that is chosen, and in no other.
  const own = form.deck === card.id ? form : { ...form, without: null }
  const meant = settingsOf(own, card, page)
  if (meant.ok) return meant.value
  const wrong = fieldsOf(meant.error)
  const untouched = Object.entries(emptyForm).filter(([field]) => wrong.has(field))
  const mended = settingsOf({ ...own, ...Object.fromEntries(untouched) }, card, page)
  if (!mended.ok) throw new Error('a form that nobody has touched can be started')
  return mended.value
}
