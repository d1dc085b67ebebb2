import { useEffect, useRef, useState } from 'react'
import { words } from '../../../shared/activities/ladder/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import type { InputProps } from '../input-props.ts'
import { KeptHere } from '../KeptHere.tsx'
import { Rungs } from './Rungs.tsx'
import {
  type LadderDraft,
  labelOf,
  levelIn,
  markersOf,
  readLadder,
  type ShownLadder,
} from './standing.ts'
import './ladder.css'

/** Which marker is asked for, and whether the last act was too early. */
interface Place {
  readonly page: number
  readonly isMissing: boolean
  /** Not where the form is first seen: there the heading has the focus. */
  readonly hasTurned: boolean
}

const start: Place = { page: 0, isMissing: false, hasTurned: false }

/** Goes to the group, or where something is missing to its first step; shows what is told above. */
function goTo(fields: HTMLFieldSetElement, isMissing: boolean): void {
  const isThere = fields.contains(document.activeElement)
  const first = isMissing && !isThere ? fields.querySelector('input') : fields
  first?.focus({ preventScroll: true })
  // Where nothing is laid out, as in a test, nothing scrolls.
  fields.scrollIntoView?.({ block: 'start' })
}

function usePlace() {
  const fields = useRef<HTMLFieldSetElement>(null)
  const [place, setPlace] = useState(start)
  useEffect(() => {
    if (fields.current && place.hasTurned) goTo(fields.current, place.isMissing)
  }, [place])
  return { fields, place, setPlace }
}

interface PartProps {
  readonly ladder: ShownLadder
  readonly draft: LadderDraft
}

/** Where one stands, in sight while the goal is chosen. */
function Chosen({ ladder, draft }: PartProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const level = levelIn(ladder, draft.now) ?? '–'
  return (
    <p className="ladder-chosen" lang={lang}>
      {say('input.own', { label: labelOf(ladder, 'now'), level })}
    </p>
  )
}

/** Instead of a way to send: that it is here. */
function Kept({ isKept }: { readonly isKept: boolean }) {
  const say = useWords(words)
  return (
    <p className="hint" role="status">
      {isKept && say('input.kept')}
    </p>
  )
}

interface WaysProps extends Pick<PartProps, 'ladder'> {
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Undefined where nothing can be sent. */
  readonly sendLabel: string | undefined
  readonly onBack: () => void
}

/** On to the goal, or back from it, and the way to send. */
function Ways({ ladder, isFirst, isLast, sendLabel, onBack }: WaysProps) {
  const say = useWords(words)
  const on = isLast ? sendLabel : say('input.next', { label: labelOf(ladder, 'goal') })
  return (
    <>
      {on !== undefined && (
        <Button kind="primary" wide type="submit">
          {on}
        </Button>
      )}
      {!isFirst && (
        <Button wide onClick={onBack}>
          {say('input.back', { label: labelOf(ladder, 'now') })}
        </Button>
      )}
    </>
  )
}

/** What is asked on this page, and what to say where it is not answered. */
function usePage({ ladder, draft }: PartProps, page: number) {
  const say = useWords(words)
  const markers = markersOf(ladder)
  const marker = markers[page] ?? 'now'
  const isLast = page === markers.length - 1
  const label = labelOf(ladder, marker)
  const question = (marker === 'goal' ? ladder.goal?.question : undefined) ?? label
  return {
    marker,
    isLast,
    isMissing: draft[marker] === undefined,
    asked: { text: question === '' ? say('input.one') : question, isOfDeck: question !== '' },
    missing: say(isLast ? 'input.missing' : 'input.missingPart'),
  }
}

/** One position on a ladder; a goal is a second pass, and not a second marker at the same time. */
export default function LadderInput({
  config,
  draft,
  onDraft,
  onSend,
  open,
  sendLabel,
}: InputProps) {
  const say = useWords(words)
  const { fields, place, setPlace } = usePlace()
  // The server parsed the deck by this activity's own schema.
  const ladder = config as ShownLadder
  const chosen = readLadder(draft)
  const { marker, isLast, isMissing, asked, missing } = usePage(
    { ladder, draft: chosen },
    place.page,
  )
  const turnTo = (page: number) => setPlace({ page, isMissing: false, hasTurned: true })
  // Another one each time: who goes on too early twice is taken there twice.
  const tell = () => setPlace({ page: place.page, isMissing: true, hasTurned: true })

  const submit = () => {
    // What is private has no way to be sent, whichever key is pressed.
    if (isLast && ladder.private) return
    if (isMissing) return tell()
    if (!isLast) return turnTo(place.page + 1)
    onSend({ ...chosen })
  }

  return (
    <form
      className="ladder-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {ladder.private && <KeptHere text={say('input.private')} />}
      {place.page > 0 && <Chosen ladder={ladder} draft={chosen} />}
      <Rungs
        // Radios of another marker are others: what was pressed does not stay pressed.
        key={marker}
        fields={fields}
        ladder={ladder}
        asked={asked}
        problem={place.isMissing && isMissing ? missing : ''}
        chosen={chosen[marker]}
        open={open}
        onChoose={(id) => onDraft({ ...chosen, [marker]: id })}
      />
      {ladder.private && <Kept isKept={markersOf(ladder).every((one) => chosen[one])} />}
      <Ways
        ladder={ladder}
        isFirst={place.page === 0}
        isLast={isLast}
        sendLabel={open && isLast && !ladder.private ? (sendLabel ?? say('input.send')) : undefined}
        onBack={() => turnTo(place.page - 1)}
      />
    </form>
  )
}
