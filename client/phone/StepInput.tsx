import { Suspense } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { StepView } from '../../shared/protocol/views.ts'
import type { InputProps } from '../activities/input-props.ts'
import { activityViews } from '../activities/views.ts'
import { useWords } from '../ui/words.tsx'
import { Caught } from './Caught.tsx'

export interface StepInputProps extends Omit<InputProps, 'config'> {
  readonly step: StepView
}

/** The activity's own input, fetched when it is first needed. */
export function StepInput({ step, ...input }: StepInputProps) {
  const say = useWords(phoneWords)
  const { Input } = activityViews[step.type]
  return (
    <Caught otherwise={<p className="notice">{say('step.inputFailed')}</p>}>
      <Suspense fallback={<p className="hint loading">{say('step.loading')}</p>}>
        <Input config={step.config} {...input} />
      </Suspense>
    </Caught>
  )
}
