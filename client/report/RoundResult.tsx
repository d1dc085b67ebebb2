import { useId } from 'react'
import { movedIn } from '../../shared/activities/moved.ts'
import { activityOf } from '../../shared/activities/registry.ts'
import type { Cards } from '../../shared/charts/marks.ts'
import { chartsWords } from '../../shared/i18n/charts/index.ts'
import { movedInWords } from '../../shared/i18n/charts/moved-words.ts'
import { reportWords } from '../../shared/i18n/report/index.ts'
import { pictureOf, type ReportRound, type ReportStep } from '../../shared/report/report.ts'
import { useTableNaming } from '../charts/table-naming.ts'
import { useWords } from '../ui/words.tsx'
import { Figures } from './Figures.tsx'
import { useCount } from './use-count.ts'
import { useWrittenLang } from './written-lang.ts'

/** In em; only what kind of picture it is, is asked of it. */
const ordinaryWidth = 40

/** Texts, each under the table that signed it where tables did. */
function TextList({ cards }: Pick<Cards, 'cards'>) {
  const lang = useWrittenLang()
  return (
    <ul className="report-texts">
      {cards.map(({ id, title, fields }) => (
        <li key={id}>
          {title !== undefined && <strong className="signed">{title}</strong>}
          <span lang={lang}>{fields.map(({ text }) => text).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

interface RoundResultProps {
  readonly step: ReportStep
  readonly round: ReportRound
}

/** One round: what it says in a sentence, and what the sentence is taken from. */
function RoundResult({ step, round }: RoundResultProps) {
  const words = useWords(activityOf(step.type).words)
  const sayMoved = useWords(chartsWords)
  const labelId = useId()
  const picture = pictureOf(step, round, words, useTableNaming())
  const first = picture.draw(ordinaryWidth)
  const moved = movedInWords(movedIn(round.figures), sayMoved)
  return (
    <div className="round-result">
      <p className="finding" id={labelId}>
        {picture.finding}
      </p>
      {moved !== '' && <p className="moved">{moved}</p>}
      {first.kind === 'drawing' && <Figures picture={picture} first={first} labelId={labelId} />}
      {first.kind === 'cards' && <TextList cards={first.cards} />}
    </div>
  )
}

function Count(props: RoundResultProps) {
  const count = useCount(props)
  return count && <span className="count">{count}</span>
}

/** The rounds of one step side by side: what moved is seen at a glance. */
export function Rounds({
  step,
  rounds,
}: {
  readonly step: ReportStep
  readonly rounds: readonly ReportRound[]
}) {
  const say = useWords(reportWords)
  const [only, ...others] = rounds
  if (only && others.length === 0) return <RoundResult step={step} round={only} />
  return (
    <div className="report-rounds">
      {rounds.map((round) => (
        <section key={round.round} className="report-round">
          <h4>
            {say('page.round', { round: round.round })}
            <Count step={step} round={round} />
          </h4>
          <RoundResult step={step} round={round} />
        </section>
      ))}
    </div>
  )
}
