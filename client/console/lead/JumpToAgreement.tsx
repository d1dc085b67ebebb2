import { Alert, Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { useDesk } from './desk.ts'
import { jumpOffer } from './jump.ts'
import { useAgendaNow } from './use-agenda-now.ts'

/** The agreement is what lasts: when the time no longer reaches it, the way there is one press. */
export function JumpToAgreement() {
  const say = useWords(consoleWords)
  const lang = useDeckLang()
  const { view, viewAt, send } = useDesk()
  const offer = jumpOffer(useAgendaNow(view, viewAt))
  if (!offer || view.phase !== 'running') return null
  return (
    <Alert data-color="warning" data-size="sm" className="jump">
      <p>{say('agreements.jump.why', { minutes: offer.minutes })}</p>
      {offer.passes.length > 0 && (
        <p>
          {say('agreements.jump.passes')} <span lang={lang}>{offer.passes.join(' · ')}</span>
        </p>
      )}
      <Button onClick={() => send({ type: 'jump', step: offer.step })}>
        {say('agreements.jump.go')}
      </Button>
    </Alert>
  )
}
