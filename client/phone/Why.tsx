import { Suspense } from 'react'
import type { Json } from '../../shared/lib/json.ts'
import type { RefusalCode } from '../../shared/protocol/errors.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import { useHalf } from '../activities/use-half.ts'
import { useRefusalWords } from '../ui/refusal-words.ts'

interface WhyProps {
  readonly step: StepView
  readonly code: RefusalCode
  readonly value: Json
}

/** Why an answer was refused: where it is no answer to the step, in the words of the step's own form. */
export function Why({ step, code, value }: WhyProps) {
  const otherwise = useRefusalWords()(code)
  const half = useHalf(step.type)
  const Fault = code === 'invalid-input' ? half?.Fault : undefined
  return Fault ? (
    <Suspense fallback={otherwise}>
      <Fault config={step.config} value={value} otherwise={otherwise} />
    </Suspense>
  ) : (
    otherwise
  )
}
