import { Button, Details } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { reportPath, sessionPath } from '../address.ts'
import { type MySession, mySessions } from '../my-sessions.ts'
import { forgetSession, type MineState, undoForget } from './forget-session.ts'

function useForgetting(session: MySession) {
  const [state, setState] = useState<MineState>({ is: 'kept' })
  const press = async () => {
    if (state.is === 'working') return
    const before = state
    setState({ is: 'working' })
    setState(
      await (before.is === 'forgotten'
        ? undoForget(session, before.token)
        : forgetSession(session)),
    )
  }
  return { state, press }
}

function Links({ id, title, day }: MySession) {
  const say = useWords(consoleWords)
  return (
    <>
      <p className="mine-title">
        {title}
        <small className="soft">{say('start.mine.day', { day })}</small>
      </p>
      <a href={sessionPath(id)} aria-label={say('start.mine.leadTitle', { title })}>
        {say('start.mine.lead')}
      </a>
      <a href={reportPath(id)} aria-label={say('start.mine.reportTitle', { title })}>
        {say('start.mine.report')}
      </a>
    </>
  )
}

/** A session with its links. Forgetting needs no second question: it can be undone until the page is left. */
function Line({ session }: { readonly session: MySession }) {
  const say = useWords(consoleWords)
  const { title } = session
  const { state, press } = useForgetting(session)
  const isForgotten = state.is === 'forgotten'
  return (
    <li>
      {!isForgotten && <Links {...session} />}
      <p role="status" className={isForgotten ? 'mine-title' : undefined}>
        {state.is === 'failed' && say('start.mine.failed')}
        {isForgotten &&
          say(`start.mine.${state.undoFailed ? 'undoFailed' : 'forgotten'}`, { title })}
      </p>
      <Button
        key="forget"
        variant="tertiary"
        data-color="neutral"
        data-size="sm"
        aria-label={say(isForgotten ? 'start.mine.undoTitle' : 'start.mine.forgetTitle', { title })}
        onClick={() => void press()}
      >
        {say(isForgotten ? 'start.mine.undo' : 'start.mine.forget')}
      </Button>
    </li>
  )
}

/** The sessions that were led in this browser, newest first; folded, so that the form is in sight. */
export function MySessions() {
  const say = useWords(consoleWords)
  const [sessions] = useState(mySessions)
  if (sessions.length === 0) return null
  return (
    <section className="mine" aria-labelledby="mine-title">
      <Details>
        <Details.Summary>
          <h2 id="mine-title">
            {say('start.mine.title')} ({sessions.length})
          </h2>
        </Details.Summary>
        <Details.Content>
          <ul className="plain">
            {sessions.map((session) => (
              <Line key={session.id} session={session} />
            ))}
          </ul>
          <p className="soft">{say('start.mine.hint')}</p>
        </Details.Content>
      </Details>
    </section>
  )
}
