import { Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'

/** The loose texts of a closed step, to look through before or after they are shown. */
export function Texts() {
  const say = useWords(consoleWords)
  const { view, moderate } = useDesk()
  if (view.texts.length === 0) return null
  return (
    <section className="panel texts" aria-labelledby="texts-title">
      <h2 id="texts-title">{say('lead.texts.title')}</h2>
      <p className="soft">{say('lead.texts.hint')}</p>
      <ul>
        {view.texts.map(({ id, text, hidden }) => (
          <li key={id} data-hidden={hidden}>
            <p>
              {hidden && <strong className="tag">{say('lead.texts.hidden')}</strong>}
              {text}
            </p>
            <Button
              variant="secondary"
              data-color="neutral"
              className="act"
              aria-label={say(hidden ? 'lead.texts.showText' : 'lead.texts.hideText', { text })}
              onClick={() => moderate(id, !hidden)}
            >
              {say(hidden ? 'lead.texts.show' : 'lead.texts.hide')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
