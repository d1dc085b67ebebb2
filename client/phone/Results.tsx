import { lazy, Suspense } from 'react'
import { phoneWords } from '../../shared/i18n/phone/index.ts'
import type { ShownRound, StepView } from '../../shared/protocol/views.ts'
import { useSaid } from '../activities/use-said.ts'
import { keyOf } from '../live/outbox.ts'
import { StepLanguageProvider, useDeckLang, useWords } from '../ui/words.tsx'
import { Caught } from './Caught.tsx'
import { usePhone } from './phone-context.ts'
import { Lines, useSaidLang } from './Receipt.tsx'

/** Fetches what draws pictures ahead of the reveal. */
export const loadPictures = () => import('../charts/ShownResult.tsx')

const ShownResult = lazy(() => loadPictures().then((module) => ({ default: module.ShownResult })))

interface ResultsProps {
  readonly shown: readonly ShownRound[]
  readonly step: StepView
}

const roundsOf = ({ id }: ShownRound, shown: readonly ShownRound[]) =>
  shown.filter((other) => other.id === id)

const isFirst = (round: ShownRound, shown: readonly ShownRound[]) =>
  roundsOf(round, shown)[0] === round

/** Rounds are drawn in one scale, so that lengths compare also where one stands above the other. */
const figuresBeside = (round: ShownRound, shown: readonly ShownRound[]) =>
  roundsOf(round, shown)
    .filter((other) => other !== round)
    .map(({ figures }) => figures)

/** What the room saw of the same step the time before: a picture of it may stand behind this one. */
function beforeIn(round: ShownRound, shown: readonly ShownRound[]) {
  const found = roundsOf(round, shown).findLast((other) => other.round < round.round)
  return found ? { before: found.figures } : {}
}

/** Whether a step has run more than once: its results then say which round they are of. */
const isOneOfSeveral = (round: ShownRound, { shown, step }: ResultsProps) =>
  round.round > 1 || roundsOf(round, shown).length > 1 || (round.id === step.id && step.round > 1)

/** The pictures the room looks at, with this phone's own answer beside them. */
export function Results({ shown, step }: ResultsProps) {
  return (
    <>
      {shown.map((round) => (
        <StepLanguageProvider
          key={keyOf({ step: round.id, round: round.round })}
          value={round.language}
        >
          <Result round={round} shown={shown} step={step} />
        </StepLanguageProvider>
      ))}
    </>
  )
}

function Result({ round, shown, step }: ResultsProps & { readonly round: ShownRound }) {
  const say = useWords(phoneWords)
  const lang = useDeckLang()
  return (
    <section className="shown">
      {round.id !== step.id && isFirst(round, shown) && round.mode !== 'group' && (
        <h2 lang={lang}>{round.prompt}</h2>
      )}
      {isOneOfSeveral(round, { shown, step }) && (
        <h2>{say('step.round', { round: round.round })}</h2>
      )}
      <Caught otherwise={<p className="notice">{say('step.pictureFailed')}</p>}>
        <Suspense fallback={null}>
          <ShownResult
            shown={round}
            asTable={false}
            beside={figuresBeside(round, shown)}
            size="phone"
            {...beforeIn(round, shown)}
          />
        </Suspense>
      </Caught>
      <OwnMark round={round} />
    </section>
  )
}

/** What this phone answered, from its own memory: the server does not know any more. */
function OwnMark({ round }: { readonly round: ShownRound }) {
  const say = useWords(phoneWords)
  const said = useSaid(round)
  const lang = useSaidLang(round.type)
  const own = usePhone((state) => state.kept.answers[keyOf({ step: round.id, round: round.round })])
  if (own?.state !== 'saved' || own.value === null) return null
  // A card is on the picture under its group's name, so the name is enough to find it.
  const isCard = round.type === 'commit'
  const lines = said(own.value)
  return (
    <div className="own">
      <p>
        <strong>{say(round.mode === 'group' ? 'answer.yourGroup' : 'answer.yours')}</strong>
      </p>
      <Lines lines={isCard ? lines.slice(0, 1) : lines} lang={lang} />
    </div>
  )
}
