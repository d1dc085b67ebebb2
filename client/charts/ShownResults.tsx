import { chartsWords } from '../../shared/i18n/charts/index.ts'
import type { ShownRound } from '../../shared/protocol/views.ts'
import { useWords } from '../ui/words.tsx'
import { ShownResult, type ShownResultProps } from './ShownResult.tsx'
import './charts.css'

interface ShownResultsProps extends Omit<ShownResultProps, 'shown'> {
  readonly shown: readonly ShownRound[]
  /** The step the room is on: results of another step say which question they answer. */
  readonly step?: string
}

const byStep = (shown: readonly ShownRound[]): ShownRound[][] =>
  [...new Set(shown.map(({ id }) => id))].map((id) => shown.filter((round) => round.id === id))

/** All results a view shows: step under step, the rounds of one step side by side. */
export function ShownResults({ shown, step, ...rest }: ShownResultsProps) {
  const words = useWords(chartsWords)
  return (
    <div className={`results ${rest.size}`}>
      {byStep(shown).map((rounds) => (
        <section key={rounds[0]?.id} className="result-of-step">
          {rounds[0] && step !== undefined && rounds[0].id !== step && (
            <p className="asked">{rounds[0].prompt}</p>
          )}
          <div className="rounds">
            {rounds.map((round) => (
              <section key={round.round} className="round">
                {rounds.length > 1 && <h2>{words('round', { round: round.round })}</h2>}
                <ShownResult shown={round} {...rest} />
              </section>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
