import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { Refusal } from '../../shared/protocol/errors.ts'
import { allKept, type Kept, type PhoneStorage } from '../live/phone-kept.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../ui/words.tsx'
import { CodeField } from './CodeField.tsx'
import type { Seat } from './find-seat.ts'
import { useDoor } from './use-door.ts'
import './join.css'

interface JoinPageProps {
  readonly storage: PhoneStorage
  /** What was tried before, from a link or a door that was locked. */
  readonly entry: string
  readonly refusal: Refusal | null
  /** Something to tell on arrival, such as that everything was deleted. */
  readonly notice: string
  readonly onSeat: (seat: Seat) => void
}

/** After so many misses it helps to think of something else than the digits. */
const missesBeforeTips = 3

/** The door: one field, and the way back to a room this phone already sits in. */
export function JoinPage(props: JoinPageProps) {
  const say = useWords(phoneWords)
  const { storage, notice, onSeat } = props
  const { field, typed, type, problem, room, looking, misses, submit } = useDoor(props)
  return (
    <main className="join">
      <h1>{say('join.title')}</h1>
      <p role="status" className={notice === '' ? 'visually-hidden' : 'notice'}>
        {notice}
      </p>
      <p className="lead">{say('join.lead')}</p>
      <form
        noValidate
        className="door"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <CodeField value={typed} problem={problem} room={room} field={field} onChange={type} />
        <Button kind="primary" wide type="submit" aria-busy={looking}>
          {looking ? say('join.looking') : say('join.join')}
        </Button>
        {misses >= missesBeforeTips && room === '' && <p className="hint">{say('join.tips')}</p>}
      </form>
      <WayBack storage={storage} onSeat={onSeat} />
    </main>
  )
}

/** An ended room is worth going back to for what was written in it. */
const isWorthOffering = ({ over, words }: Kept) => !over || Object.keys(words).length > 0

/** The rooms this phone sits in, and those whose texts it still keeps. */
function WayBack({ storage, onSeat }: Pick<JoinPageProps, 'storage' | 'onSeat'>) {
  const say = useWords(phoneWords)
  const seats = allKept(storage).filter(({ kept }) => isWorthOffering(kept))
  if (seats.length === 0) return null
  return (
    <section className="way-back" aria-labelledby="way-back">
      <h2 id="way-back">{say('join.back')}</h2>
      {seats.map((seat) => (
        <Button key={seat.session} wide onClick={() => onSeat({ ...seat, isNew: false })}>
          {say(seat.kept.over ? 'join.seeOwn' : 'join.goBackTo', { title: seat.kept.title })}
        </Button>
      ))}
    </section>
  )
}
