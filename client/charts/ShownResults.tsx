import { useMemo } from 'react'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import type { ShownRound } from '../../shared/protocol/views.ts'
import { StepLanguageProvider, useDeckLang, useWords } from '../ui/words.tsx'
import { byStep, layeredIn } from './by-step.ts'
import { useActivity } from './load-activity.ts'
import { ShownResult, type ShownResultProps } from './ShownResult.tsx'
import './charts.css'

interface ShownResultsProps
  extends Omit<ShownResultProps, 'shown' | 'asked' | 'beside' | 'before'> {
  readonly shown: readonly ShownRound[]
  /** The step the room is on: results of another step say which question they answer. */
  readonly step?: string
}

/** A group's card says itself what it answers, and its step's prompt asks to fill one in. */
const questionOf = ({ mode, prompt }: ShownRound) => (mode === 'group' ? undefined : prompt)

/** A type that is known everywhere, where there is no round to name one. */
const nothingShown = 'talk'

type RoundsProps = ShownResultsProps & { readonly rounds: readonly ShownRound[] }

function Rounds({ rounds, step, shown: _all, ...rest }: RoundsProps) {
  const words = useWords(chartsWords)
  const lang = useDeckLang()
  const [first] = rounds
  const asked = step !== undefined && first && first.id !== step ? questionOf(first) : undefined
  const figures = useMemo(() => rounds.map((round) => round.figures), [rounds])
  const layered = layeredIn(rounds, useActivity(first?.type ?? nothingShown))
  if (layered) return <ShownResult {...layered} asked={asked} {...rest} />
  if (rounds.length === 1 && first) return <ShownResult shown={first} asked={asked} {...rest} />
  return (
    <section className="result-of-step">
      {asked !== undefined && (
        <p className="asked" lang={lang}>
          {asked}
        </p>
      )}
      <div className="rounds">
        {rounds.map((round) => (
          <section key={round.round} className="round">
            <h2>{words('round', { round: round.round })}</h2>
            <ShownResult shown={round} beside={figures} {...rest} />
          </section>
        ))}
      </div>
    </section>
  )
}

/** All results a view shows: step under step, the rounds of one step side by side. */
export const ShownResults = (props: ShownResultsProps) => (
  <div className={`results ${props.size}`}>
    {byStep(props.shown).map((rounds) => (
      <StepLanguageProvider key={rounds[0]?.id} value={rounds[0]?.language}>
        <Rounds rounds={rounds} {...props} />
      </StepLanguageProvider>
    ))}
  </div>
)
