import { lazy, Suspense } from 'react'
import type { Json } from '../../shared/lib/json.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { Caught } from './Caught.tsx'
import { usePhone } from './phone-context.ts'

const KeepAgreement = lazy(async () => ({
  default: (await import('./keep/KeepAgreement.tsx')).KeepAgreement,
}))

interface KeepProps {
  readonly step: StepView
  /** What was handed in, or is being written. */
  readonly value: Json | null
}

/** The day here, as yyyy-mm-dd. */
function today(): string {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The writer's own agreement, to take along; nothing where the step is about something else. */
export function Keep({ step, value }: KeepProps) {
  const session = usePhone(({ view }) => view?.session)
  if (step.type !== 'commit' || value === null || !session) return null
  return (
    // It can be had from the report as well: nobody is kept from writing where it cannot be fetched.
    <Caught otherwise={null}>
      <Suspense fallback={null}>
        <KeepAgreement
          session={session}
          step={step.id}
          config={step.config}
          value={value}
          day={today()}
        />
      </Suspense>
    </Caught>
  )
}
