import type { Language } from '../../shared/i18n/languages.ts'
import type { Json } from '../../shared/lib/json.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { activityViews } from '../activities/views.ts'
import type { OwnWords } from '../live/phone-kept.ts'

/** What somebody wrote or chose, as the phone keeps it in words. */
export const wordsOf = (step: StepView, value: Json, language: Language): OwnWords => ({
  prompt: step.prompt,
  lines: value === null ? [] : activityViews[step.type].said(step.config, value, language),
  note: step.status === 'idle',
  written: activityViews[step.type].written,
})
