import { phoneWords } from '../../shared/i18n/phone/index.ts'
import { Sign } from '../ui/Sign.tsx'
import { useWords } from '../ui/words.tsx'
import { Heading } from './Heading.tsx'

/** The facilitator wants eyes and ears: nothing to do here, and nothing of what was written is lost. */
export function LookUpPage() {
  const say = useWords(phoneWords)
  return (
    <div className="calm">
      <Sign name="talk" />
      <Heading name="look-up">{say('lookUp.title')}</Heading>
      <p className="lead">{say('lookUp.text')}</p>
    </div>
  )
}
