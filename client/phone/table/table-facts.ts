import type { Json } from '../../../shared/lib/json.ts'
import type { StepView } from '../../../shared/protocol/views.ts'
import type { OwnAnswer } from '../../live/outbox.ts'
import { stepKey } from '../../live/phone-rounds.ts'
import type { PhoneState } from '../../live/phone-state.ts'
import { asJson } from '../../live/table-kept.ts'

/** Who writes for the table, as this phone sees it. */
export type Pen = 'mine' | 'other' | 'free'

/** How the table's answer stands. */
export interface WorkFacts {
  readonly table: number
  readonly pen: Pen
  /** Somebody asks this phone for the pen; or, where the pen is another's, this phone does. */
  readonly asked: boolean
  /** What is written so far; where this phone writes, its own newest words. */
  readonly draft: Json | null
  /** What the table has handed in, or is handing in. */
  readonly delivered: Json | null
  /** How far that has come. */
  readonly delivery: 'sending' | 'unsent' | 'saved'
  /** False while the step is locked: everything stays readable, and nothing can be handed in. */
  readonly open: boolean
}

/** What a person at the table can do with its answer. */
export interface WorkActs {
  readonly take: () => void
  readonly ask: () => void
  readonly handOver: () => void
  /** Lets whoever asked know that it will take a little longer. */
  readonly keep: () => void
  readonly deliver: (value: Json) => void
  readonly takeBack: () => void
}

/** What of a phone tells how its table's answer stands. */
export type Sources = Pick<PhoneState, 'kept' | 'table' | 'overdue' | 'connection'>

/** What the table has; that an answer was saved is heard before the table tells so. */
function storedIn({ table }: Sources, own: OwnAnswer | undefined): Json | null {
  const isNews = own?.state === 'saved' && own.rev > (table?.rev ?? 0)
  return isNews ? own.value : asJson(table?.delivered?.value)
}

/** What has been handed in, or is on its way there. */
function deliveryOf(sources: Sources, key: string): Pick<WorkFacts, 'delivered' | 'delivery'> {
  const own = sources.kept.answers[key]
  if (own?.state === 'waiting' && own.value !== null) {
    const isHeldUp = sources.overdue || sources.connection !== 'online'
    return { delivered: own.value, delivery: isHeldUp ? 'unsent' : 'sending' }
  }
  return { delivered: storedIn(sources, own), delivery: 'saved' }
}

/** Who writes sees its own words, not their echo; also those that the server would not take as an answer. */
function draftOf({ kept, table }: Sources, key: string): Json | null {
  const written = table?.draft ? asJson(table.draft.value) : null
  if (table?.pen !== 'mine') return written
  const own = kept.answers[key]
  return kept.drafts[key] ?? (own?.state === 'refused' ? own.value : written)
}

/** How the table's answer to a step stands; null on a phone that sits nowhere. */
export function factsOf(sources: Sources, step: StepView): WorkFacts | null {
  const { table } = sources
  if (!table || table.table === null) return null
  const key = stepKey(step)
  return {
    table: table.table,
    pen: table.pen,
    asked: table.asked,
    draft: draftOf(sources, key),
    ...deliveryOf(sources, key),
    open: step.status === 'open' || step.status === 'closing',
  }
}
