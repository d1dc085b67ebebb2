import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { Sign } from '../ui/Sign.tsx'
import { useWords } from '../ui/words.tsx'
import { Heading } from './Heading.tsx'
import { Tables } from './Tables.tsx'

/** Before the first step: in, and nothing to do. */
export function WaitingPage({ view }: { readonly view: PhoneView }) {
  const say = useWords(phoneWords)
  return (
    <>
      <div className="calm">
        <Sign name="check" />
        <Heading name="lobby">{say('waiting.title')}</Heading>
        <p className="room-title">{view.session.title}</p>
        <p className="lead">
          {say('waiting.soon')} {!view.tables && say('waiting.nothing')}
        </p>
      </div>
      <Tables part="seat" />
      <ul className="promises">
        <li>
          <Sign name="nobody" /> {say('waiting.noName')}
        </li>
        <li>
          <Sign name="skip" /> {say('waiting.skip')}
        </li>
        <li>
          <Sign name="eye" /> {say('waiting.told')}
        </li>
      </ul>
    </>
  )
}
