import { lazy, Suspense } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { Caught } from './Caught.tsx'
import { usePhone } from './phone-context.ts'

/** Fetches all that a phone shows of tables: ahead of need, once its room has any. */
export const loadTables = () => import('./table/parts.tsx')

const parts = {
  seat: lazy(() => loadTables().then((module) => ({ default: module.SeatPart }))),
  work: lazy(() => loadTables().then((module) => ({ default: module.WorkPart }))),
  around: lazy(() => loadTables().then((module) => ({ default: module.AroundPart }))),
}

/** A part of the page that only rooms with tables, or places to go to, have; it comes on its own. */
export function Tables({ part }: { readonly part: keyof typeof parts }) {
  const say = useWords(phoneWords)
  const hasAny = usePhone(({ view }) => Boolean(view?.tables ?? view?.places))
  const Part = parts[part]
  if (!hasAny) return null
  return (
    <Caught otherwise={<p className="notice">{say('step.inputFailed')}</p>}>
      <Suspense fallback={<p className="hint loading">{say('step.loading')}</p>}>
        <Part />
      </Suspense>
    </Caught>
  )
}

/** Where people sit comes before what they do while they have to go there, or have yet to find it. */
export const seatComesFirst = (
  { mode, status, byTable }: StepView,
  isSeated: boolean,
  hasPlaces: boolean,
): boolean =>
  mode === 'group' ? !(byTable && isSeated) : status === 'idle' && (hasPlaces || !isSeated)
