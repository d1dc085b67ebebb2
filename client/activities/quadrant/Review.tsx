import { situationOf } from '../../../shared/activities/quadrant/situations.ts'
import { words } from '../../../shared/activities/quadrant/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import { type Placing, type ShownCase, type ShownQuadrant, stateOf } from './placing.ts'

interface LineProps {
  readonly settings: ShownQuadrant
  readonly shown: ShownCase
  readonly placing: Placing
}

/** What is answered about one case, in words. */
function Line({ settings, shown, placing }: LineProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const state = stateOf(placing, shown)
  if (state !== 'whole') return <p className="quad-missing">{say(`input.${state}`)}</p>
  const given = placing.cases[shown.id] ?? {}
  const situation = situationOf(settings, given)
  if (!situation) return <p>{say('answer.unknown')}</p>
  return (
    <p lang={lang}>
      {situation} {settings.situations[situation].title}
    </p>
  )
}

interface ReviewProps {
  readonly id: string
  readonly settings: ShownQuadrant
  readonly placing: Placing
  readonly open: boolean
  readonly onGoTo: (page: number) => void
}

/** All cases with their answers, before they are sent, and the way back to each. */
export function Review({ id, settings, placing, open, onGoTo }: ReviewProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const isWhole = settings.cases.every((shown) => stateOf(placing, shown) === 'whole')
  return (
    <div id={id} className="quad-review" role="group" tabIndex={-1} aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{say('input.reviewed')}</h2>
      {!isWhole && <p className="hint">{say('input.leftOut')}</p>}
      <ol>
        {settings.cases.map((shown, page) => (
          <li key={shown.id}>
            <strong lang={lang}>
              {page + 1} {shown.title}
            </strong>
            <Line settings={settings} shown={shown} placing={placing} />
            {open && (
              <Button onClick={() => onGoTo(page)}>
                {say('input.change', { place: page + 1 })}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
