import { Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { plannedMinutes } from '../acts.ts'
import { ActButton } from './ActButton.tsx'
import { useDesk } from './desk.ts'
import { clockFace, useTimeLeft } from './use-time-left.ts'

/** The time as a clock, with a word for what its look alone would say. */
export function Clock({ left, running }: { readonly left: number; readonly running: boolean }) {
  const say = useWords(consoleWords)
  const { minutes, seconds } = clockFace(left)
  return (
    <p className="clock" role="timer" aria-label={say('lead.timer.left', { minutes, seconds })}>
      {minutes}:{seconds}
      {left <= 0 && <span className="clock-word">{say('lead.timer.over')}</span>}
      {left > 0 && !running && <span className="clock-word">{say('lead.timer.paused')}</span>}
    </p>
  )
}

/** The timer of the step. It never closes anything by itself. */
export function TimerCard() {
  const say = useWords(consoleWords)
  const { view, viewAt, send } = useDesk()
  const left = useTimeLeft(view.timer, viewAt)
  if (view.phase !== 'running') return null
  const running = view.timer?.running ?? false

  return (
    <section className="panel" aria-labelledby="timer-title">
      <h2 id="timer-title">{say('lead.timer.title')}</h2>
      {left !== null && <Clock left={left} running={running} />}
      <div className="row">
        {left === null ? (
          <ActButton
            act="timer"
            label="lead.timer.start"
            values={{ minutes: plannedMinutes(view) }}
          />
        ) : (
          <>
            <ActButton act="timer" label={running ? 'lead.timer.pause' : 'lead.timer.resume'} />
            <ActButton act="less-time" label="lead.timer.less" />
            <ActButton act="more-time" label="lead.timer.more" />
            <Button
              variant="secondary"
              data-color="neutral"
              className="act"
              onClick={() => send({ type: 'timer-stop' })}
            >
              {say('lead.timer.stop')}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
