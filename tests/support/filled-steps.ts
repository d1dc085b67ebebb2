import { activityOf } from '../../shared/activities/registry.ts'
import type { Step } from '../../shared/deck/deck.ts'
import { anAgreement } from './agreements.ts'

/** A step as it is opened: lists that an earlier step fills have as much in them as they can. */
export function filled(step: Step): Step {
  const { list } = activityOf(step.type).traits(step.config)
  const config = step.config as { readonly [key: string]: unknown }
  if (step.type === 'followup') {
    const agreements = Array.from({ length: 12 }, (_, at) =>
      anAgreement({ id: String(at).padStart(16, '0') }),
    )
    return { ...step, config: { ...config, agreements } }
  }
  if (!list || list.own >= list.least) return step
  const entries = Array.from({ length: list.most }, (_, at) => ({
    id: `x${at + 1}`,
    title: { nb: `Det rommet skrev, nummer ${at + 1}` },
  }))
  return { ...step, config: { ...config, [list.name]: entries } }
}
