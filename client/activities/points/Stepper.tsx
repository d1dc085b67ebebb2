import { type KeyboardEvent, useId } from 'react'
import { words } from '../../../shared/activities/points/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { ShownOption } from './reading.ts'

interface StepButtonProps {
  readonly sign: '−' | '+'
  readonly label: string
  readonly isIdle?: boolean
  readonly onPress: () => void
}

/** For fingers: the number has the arrow keys, and is the one stop for those who tab. */
const StepButton = ({ sign, label, isIdle, onPress }: StepButtonProps) => (
  <button
    type="button"
    className="dots-step"
    tabIndex={-1}
    aria-label={label}
    aria-disabled={isIdle}
    onClick={onPress}
  >
    <span aria-hidden="true">{sign}</span>
  </button>
)

interface StepperProps {
  readonly option: ShownOption
  readonly place: number
  readonly given: number
  /** What it could have at most now. */
  readonly room: number
  readonly open: boolean
  /** What to tell about the last act here. */
  readonly problem: string
  /** Asks for so many; more than there is room for is explained. */
  readonly onAsk: (count: number) => void
}

interface TitleProps extends Pick<StepperProps, 'option' | 'place'> {
  readonly titleId: string
}

function Title({ option: { title, description }, place, titleId }: TitleProps) {
  const lang = useDeckLang()
  return (
    <p className="dots-words" lang={lang}>
      <span className="dots-place" aria-hidden="true">
        {place}
      </span>
      <span>
        <span id={titleId} className="dots-title">
          {title}
        </span>
        {description !== undefined && <span className="dots-description">{description}</span>}
      </span>
    </p>
  )
}

/** What a key asks for; undefined for a key that asks for nothing. */
const asked = (key: string, given: number, room: number): number | undefined => {
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: given + 1,
    ArrowRight: given + 1,
    '+': given + 1,
    ArrowDown: given - 1,
    ArrowLeft: given - 1,
    '-': given - 1,
    Home: 0,
    End: room,
  }
  return keys[key]
}

/** One option with its points: a button to each side, and a number that the arrow keys change. */
export function Stepper({ option, place, given, room, open, problem, onAsk }: StepperProps) {
  const say = useWords(words)
  const id = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const count = asked(event.key, given, room)
    if (count === undefined || !open) return
    event.preventDefault()
    onAsk(count)
  }
  return (
    <div className="dots-option" data-given={given > 0}>
      <Title option={option} place={place} titleId={`${id}-title`} />
      <div className="dots-stepper">
        {open && (
          <StepButton
            sign="−"
            label={say('input.remove', { option: option.title })}
            isIdle={given === 0}
            onPress={() => onAsk(given - 1)}
          />
        )}
        <span
          className="dots-number"
          role="spinbutton"
          tabIndex={0}
          aria-labelledby={`${id}-title`}
          aria-valuemin={0}
          aria-valuemax={room}
          aria-valuenow={given}
          aria-valuetext={say('dots', { dots: given })}
          aria-disabled={!open || undefined}
          aria-describedby={problem === '' ? undefined : `${id}-problem`}
          onKeyDown={onKeyDown}
        >
          {given}
        </span>
        {open && (
          <StepButton
            sign="+"
            label={say('input.add', { option: option.title })}
            isIdle={room === given}
            onPress={() => onAsk(given + 1)}
          />
        )}
      </div>
      <p id={`${id}-problem`} className="problem" role="status">
        {problem}
      </p>
    </div>
  )
}
