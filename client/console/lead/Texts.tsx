import { Button, Details } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { ConsoleView } from '../../../shared/protocol/views.ts'
import { useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'

const areCardTexts = ({ step, shown }: ConsoleView): boolean =>
  step?.type === 'commit' || (step?.type === 'talk' && shown.some(({ type }) => type === 'commit'))

/** Each text as a whole, with the button that takes it off or puts it back. */
function TextList() {
  const say = useWords(consoleWords)
  const { view, moderate } = useDesk()
  return (
    <>
      <p className="soft">{say(areCardTexts(view) ? 'lead.texts.hintCards' : 'lead.texts.hint')}</p>
      <ul>
        {view.texts.map(({ id, text, hidden }) => (
          <li key={id} data-hidden={hidden}>
            <div>
              {hidden && <strong className="tag">{say('lead.texts.hidden')}</strong>}
              <p>{text}</p>
            </div>
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
    </>
  )
}

/** The loose texts of a closed step: in front before they are shown, folded away afterwards. */
export function Texts({ folded }: { readonly folded: boolean }) {
  const say = useWords(consoleWords)
  const { view } = useDesk()
  if (view.texts.length === 0) return null
  const title = say(areCardTexts(view) ? 'lead.texts.titleCards' : 'lead.texts.title')
  if (folded)
    return (
      <Details className="answers-here" data-color="neutral">
        <Details.Summary>{title}</Details.Summary>
        <Details.Content className="texts">
          <TextList />
        </Details.Content>
      </Details>
    )
  return (
    <section className="panel texts" aria-labelledby="texts-title">
      <h2 id="texts-title">{title}</h2>
      <TextList />
    </section>
  )
}
