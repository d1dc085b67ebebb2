import { useEffect, useState } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView, StepView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { usePhone } from './phone-context.ts'

const minute = 60_000
const tick = 5_000

/** How a timer reads: calm, in whole minutes. */
export function timeWords(left: number, running: boolean) {
  if (left <= 0) return { key: 'timer.over', minutes: 0 } as const
  if (!running) return { key: 'timer.paused', minutes: 0 } as const
  if (left < minute) return { key: 'timer.soon', minutes: 0 } as const
  return { key: 'timer.left', minutes: Math.round(left / minute) } as const
}

function useTimeLeft({ left, running }: NonNullable<PhoneView['timer']>): number {
  const seenAt = usePhone((state) => state.seenAt)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (!running) return undefined
    const timer = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(timer)
  }, [running, seenAt])
  return running ? left - Math.max(0, now - seenAt) : left
}

function TimeLeft({ timer }: { readonly timer: NonNullable<PhoneView['timer']> }) {
  const say = useWords(phoneWords)
  const { key, minutes } = timeWords(useTimeLeft(timer), timer.running)
  return <span> · {say(key, { minutes })}</span>
}

/** Where in the workshop this is, who works, and how long there is. */
export function TopBar({
  step,
  timer,
}: {
  readonly step: StepView
  readonly timer: PhoneView['timer']
}) {
  const say = useWords(phoneWords)
  const table = usePhone((state) => state.table?.table ?? null)
  return (
    <p className="top-bar">
      <span>{say('step.number', { number: step.number, of: step.of })}</span>
      <span className="pill">
        {step.mode === 'group' && table !== null
          ? say('step.table', { number: table })
          : say(`step.mode.${step.mode}`)}
        {timer && <TimeLeft timer={timer} />}
      </span>
    </p>
  )
}
