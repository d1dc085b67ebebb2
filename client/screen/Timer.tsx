import type { ScreenWords } from '../../shared/i18n/screen/index.ts'
import { screenWords } from '../../shared/i18n/screen/index.ts'
import type { Words } from '../../shared/i18n/words.ts'
import type { ScreenView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { sayQuietly, sayTime, type TimeLeft, useTimeLeft } from './time-left.ts'

const turn = 2 * Math.PI

/** A disc that loses a tenth with each of the last ten seconds. */
function LastSeconds({ seconds }: { readonly seconds: number }) {
  const angle = turn * (seconds / 10)
  const [x, y] = [10 + 9 * Math.sin(angle), 10 - 9 * Math.cos(angle)]
  const isWhole = seconds >= 10
  return (
    <svg className="last-seconds" viewBox="0 0 20 20" aria-hidden="true">
      <circle className="rest" cx="10" cy="10" r="9" />
      {isWhole ? (
        <circle className="left" cx="10" cy="10" r="9" />
      ) : (
        <path className="left" d={`M10 10V1A9 9 0 ${seconds > 5 ? 1 : 0} 1 ${x} ${y}z`} />
      )}
    </svg>
  )
}

function inWords(left: TimeLeft, words: Words<ScreenWords>): string {
  if (left.kind === 'over') return words('timer.over')
  return left.kind === 'minutes'
    ? words('timer.minutes', { minutes: left.minutes })
    : words('timer.seconds', { seconds: left.seconds })
}

interface TimerProps {
  readonly timer: ScreenView['timer']
  readonly at: number
  /** Nothing here may draw the eye: whole minutes to the end, and no last seconds. */
  readonly quiet?: boolean
}

/** The time in words; it never hurries anybody before the last ten seconds, and locks nothing. */
export function Timer({ timer, at, quiet = false }: TimerProps) {
  const words = useWords(screenWords)
  const left = useTimeLeft(timer, at)
  if (!timer || left === null) return null
  const said = quiet ? sayQuietly(left) : sayTime(left)
  const text = inWords(said, words)
  return (
    <div className={`timer ${said.kind}`} role="timer">
      {said.kind === 'last' && <LastSeconds seconds={said.seconds} />}
      <p>{timer.running || said.kind === 'over' ? text : words('timer.paused', { left: text })}</p>
    </div>
  )
}
