import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { RefusalCode } from '../../shared/protocol/errors.ts'
import type { PhoneView } from '../../shared/protocol/views.ts'
import { Button } from '../ui/Button.tsx'
import { useRefusalWords } from '../ui/refusal-words.ts'
import { Sign } from '../ui/Sign.tsx'
import { useWords } from '../ui/words.tsx'
import { Heading } from './Heading.tsx'
import { LeftOvers } from './LeftOvers.tsx'
import { OnThisPhone } from './OnThisPhone.tsx'
import { useActs, usePhone } from './phone-context.ts'
import { Results } from './Results.tsx'

export interface LeavingProps {
  readonly onLeave: () => void
  /** Takes everything of this session off the phone. */
  readonly onClear: () => void
}

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

const Home = ({ onLeave }: Pick<LeavingProps, 'onLeave'>) => {
  const say = useWords(phoneWords)
  return <Button onClick={onLeave}>{say('over.home')}</Button>
}

/** The end: thanks, how long things are kept, and what lies on this phone. */
export function EndedPage({ view, ...leaving }: LeavingProps & { readonly view: PhoneView }) {
  const say = useWords(phoneWords)
  const { title, answersUntil, agreementsUntil } = view.session
  return (
    <>
      <div className="calm">
        <Sign name="check" />
        <Heading name="ended">{say('over.ended')}</Heading>
        <p className="lead">{say('over.endedText', { title })}</p>
      </div>
      <p>{say('over.kept', { day: noon(answersUntil) })}</p>
      {agreementsUntil !== null && (
        <p>{say('over.agreementsKept', { day: noon(agreementsUntil) })}</p>
      )}
      {view.step && <Results shown={view.shown} step={view.step} />}
      <LeftOvers />
      <OnThisPhone onClear={leaving.onClear} />
      <Home onLeave={leaving.onLeave} />
    </>
  )
}

export function DeletedPage(leaving: LeavingProps) {
  const say = useWords(phoneWords)
  return (
    <>
      <Heading name="deleted">{say('over.deleted')}</Heading>
      <p className="lead">{say('over.deletedText')}</p>
      <OnThisPhone onClear={leaving.onClear} />
      <Home onLeave={leaving.onLeave} />
    </>
  )
}

const refusedTitle = (code: RefusalCode) => {
  if (code === 'room-not-found') return 'over.gone'
  return code === 'room-ended' ? 'over.isOver' : 'over.refused'
}

/** The server would not let this phone in: why, and what to do. */
export function RefusedPage(leaving: LeavingProps) {
  const say = useWords(phoneWords)
  const sayError = useRefusalWords()
  const refusal = usePhone((state) => state.refusal)
  const code = refusal?.code ?? 'internal'
  // Nobody is sent here for a code that was mistyped: this phone has been in the room.
  const isGone = code === 'room-not-found'
  return (
    <>
      <Heading name={`refused ${code}`}>{say(refusedTitle(code))}</Heading>
      <p className="lead">{isGone ? say('over.goneText') : sayError(code, refusal?.field)}</p>
      <div className="buttons">
        <WayOn code={code} />
        <Button onClick={leaving.onLeave}>{say('join.otherCode')}</Button>
      </div>
      <OnThisPhone onClear={leaving.onClear} />
    </>
  )
}

/** What may help against a refusal, where anything does. */
function WayOn({ code }: { readonly code: RefusalCode }) {
  const say = useWords(phoneWords)
  const { retry } = useActs()
  if (code === 'room-not-found' || code === 'room-ended') return null
  const isOld = code === 'old-program'
  return (
    <Button kind="primary" onClick={isOld ? () => location.reload() : retry}>
      {isOld ? say('connection.reload') : say('join.again')}
    </Button>
  )
}

/** A newer tab holds the seat. Loading anew takes it back, with what that tab has kept meanwhile. */
export function TakenPage() {
  const say = useWords(phoneWords)
  return (
    <>
      <Heading name="taken">{say('over.taken')}</Heading>
      <p className="lead">{say('over.takenText')}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {say('over.takeBack')}
      </Button>
    </>
  )
}
