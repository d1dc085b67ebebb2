import { Alert } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import { ActButton } from './ActButton.tsx'
import { useDesk } from './desk.ts'
import { nextWords } from './next-words.ts'

/** Left before anyone answered, a step is closed for good: only a new round asks again. */
const isClosedEmpty = ({ step, answered }: ConsoleView): boolean =>
  step?.status === 'sealed' && answered === 0

/** What the large button will put in front of the room, said before it is pressed. */
export function NextCard() {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  const words = nextWords(view, say)
  return (
    <section className="next-card" aria-labelledby="next-card-title">
      <h2 id="next-card-title">{say('desk.next.title')}</h2>
      <p>{words.join(' ')}</p>
      {isClosedEmpty(view) && (
        <Alert data-color="warning" data-size="sm" className="closed-empty">
          <p>{say('desk.next.closedEmpty')}</p>
          <ActButton act="again" label="desk.next.openAgain" />
        </Alert>
      )}
      {view.unanimous && (
        <Alert data-color="warning" data-size="sm">
          {say('desk.unanimous.quiet')}
        </Alert>
      )}
    </section>
  )
}
