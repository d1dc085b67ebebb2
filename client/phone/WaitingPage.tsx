import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { Heading } from './Heading.tsx'
import { Mark } from './Mark.tsx'

/** Before the first step: in, and nothing to do. */
export function WaitingPage({ view }: { readonly view: PhoneView }) {
  const say = useWords(phoneWords)
  return (
    <>
      <p className="top-bar">
        <span>{view.session.title}</span>
      </p>
      <Heading name="lobby">
        <Mark state="saved" />
        {say('waiting.title')}
      </Heading>
      <p className="lead">{say('waiting.soon')}</p>
      <ul className="promises">
        <li>{say('waiting.noName')}</li>
        <li>{say('waiting.skip')}</li>
        <li>{say('waiting.told')}</li>
      </ul>
    </>
  )
}
