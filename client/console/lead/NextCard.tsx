import { Alert } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { isClosedEmpty } from '../acts.ts'
import { ActButton } from './ActButton.tsx'
import { useDesk } from './desk.ts'
import { nextWords } from './next-words.ts'

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
