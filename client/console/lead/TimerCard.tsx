import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { plannedMinutes } from '../acts.ts'
import { ActButton } from './ActButton.tsx'
import { useDesk } from './desk.ts'
import { clockFace, useTimeLeft } from './use-time-left.ts'

/** The timer of the step. It never closes anything by itself. */
export function TimerCard() {
  const say = useWords(consoleWords)
  const { view, viewAt, send } = useDesk()
  const left = useTimeLeft(view.timer, viewAt)
  if (view.phase !== 'running') return null

  if (left === null)
    return (
      <section className="panel" aria-labelledby="timer-title">
        <h2 id="timer-title">{say('lead.timer.title')}</h2>
        <div className="row">
          <ActButton
            act="timer"
            label="lead.timer.start"
            values={{ minutes: plannedMinutes(view) }}
          />
        </div>
      </section>
    )
  const { minutes, seconds } = clockFace(left)
  return (
    <section className="panel" aria-labelledby="timer-title">
      <h2 id="timer-title">{say('lead.timer.title')}</h2>
      <p className="clock" role="timer" aria-label={say('lead.timer.left', { minutes, seconds })}>
        {minutes}:{seconds}
        {left <= 0 && <span className="clock-word">{say('lead.timer.over')}</span>}
        {left > 0 && !view.timer?.running && (
          <span className="clock-word">{say('lead.timer.paused')}</span>
        )}
      </p>
      <div className="row">
        <ActButton
          act="timer"
          label={view.timer?.running ? 'lead.timer.pause' : 'lead.timer.resume'}
        />
        <ActButton act="less-time" label="lead.timer.less" />
        <ActButton act="more-time" label="lead.timer.more" />
        <button type="button" className="button small" onClick={() => send({ type: 'timer-stop' })}>
          {say('lead.timer.stop')}
        </button>
      </div>
    </section>
  )
}
