import type { Language } from '../../shared/i18n/languages.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { activityViews } from '../activities/views.ts'
import type { OwnWords } from '../live/phone-kept.ts'

const saidOf = ({ type, config }: StepView, value: Json, language: Language) =>
  activityViews[type].half()?.said(config, value, language) ?? []

/** What somebody wrote or chose, as the phone keeps it in words: where it can be written, its half is here. */
export const wordsOf = (step: StepView, value: Json, language: Language): OwnWords => ({
  prompt: step.prompt,
  lines: value === null ? [] : saidOf(step, value, language),
  note: step.status === 'idle',
  written: activityViews[step.type].written,
})
