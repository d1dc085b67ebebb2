import { assertNever } from '../lib/assert-never.ts'
import { fail, ok, type Result } from '../lib/result.ts'
import type { Command } from './commands.ts'
import type { Timer } from './state.ts'

type TimerCommand = Extract<Command, { type: `timer-${string}` }>

export const isTimerCommand = (command: Command): command is TimerCommand =>
  command.type.startsWith('timer-')

/** Milliseconds left on a timer; negative once it has run out. */
export const timeLeft = (timer: Timer, now: number): number =>
  'endsAt' in timer ? timer.endsAt - now : timer.left

const remaining = (timer: Timer, now: number) => Math.max(0, timeLeft(timer, now))

function withMore(timer: Timer, seconds: number, now: number): Timer {
  const left = remaining(timer, now) + seconds * 1_000
  if (left <= 0) return { left: 0 }
  return 'endsAt' in timer ? { endsAt: now + left } : { left }
}

/** The timer after a command; `not-now` where there is none to pause, resume, stop or add to. */
export function reduceTimer(
  timer: Timer | null,
  command: TimerCommand,
  now: number,
): Result<Timer | null, 'not-now'> {
  if (command.type === 'timer-start') return ok({ endsAt: now + command.minutes * 60_000 })
  if (!timer) return fail('not-now')
  const isRunning = 'endsAt' in timer
  switch (command.type) {
    case 'timer-pause':
      return isRunning ? ok({ left: remaining(timer, now) }) : fail('not-now')
    case 'timer-resume':
      return isRunning ? fail('not-now') : ok({ endsAt: now + timer.left })
    case 'timer-add':
      return ok(withMore(timer, command.seconds, now))
    case 'timer-stop':
      return ok(null)
    default:
      return assertNever(command)
  }
}
