import { useId } from 'react'
import type { Reply } from '../../../shared/activities/quadrant/schema.ts'
import {
  placeOf,
  situationIds,
  situationOf,
} from '../../../shared/activities/quadrant/situations.ts'
import { words } from '../../../shared/activities/quadrant/words.ts'
import { useDeckLang, useWords } from '../../ui/words.tsx'
import '../parts.css'
import type { AxisName, Replies, ShownCase, ShownQuadrant } from './placing.ts'

const replies = ['yes', 'no', 'unknown'] as const

interface QuestionProps {
  readonly id: string
  readonly question: string
  readonly given: Reply | undefined
  readonly open: boolean
  readonly onReply: (reply: Reply) => void
}

/** One question with its three answers; the whole box of each taps. */
function Question({ id, question, given, open, onReply }: QuestionProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const group = useId()
  return (
    <fieldset id={id} className="quad-question" disabled={!open}>
      <legend lang={lang}>{question}</legend>
      <div className="quad-replies">
        {replies.map((one) => (
          <label key={one} className="quad-reply">
            <input
              className="covering"
              type="radio"
              name={group}
              checked={given === one}
              onChange={() => onReply(one)}
            />
            <span>{say(`answer.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface LandsProps {
  readonly settings: ShownQuadrant
  readonly given: Replies
}

/** Where the case is once both questions are answered: in words, and as one of four cells. */
function Lands({ settings, given }: LandsProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const situation = situationOf(settings, given)
  const isAnswered = given.vertical !== undefined && given.horizontal !== undefined
  const landed = situation && settings.situations[situation]
  return (
    <div className="quad-lands">
      <div className="quad-cells" aria-hidden="true">
        {situationIds.map((id) => {
          const { vertical, horizontal } = placeOf(settings, id)
          return (
            <span
              key={id}
              data-lit={id === situation || undefined}
              style={{
                gridRow: vertical === 'yes' ? 1 : 2,
                gridColumn: horizontal === 'yes' ? 2 : 1,
              }}
            >
              {id}
            </span>
          )
        })}
      </div>
      <div className="quad-landed" role="status">
        {landed && (
          <>
            <p>
              <strong>{say('input.lands', { situation })}</strong>
            </p>
            <p lang={lang}>
              {[landed.formula, landed.title].filter(Boolean).join(' · ')}
              {landed.text !== undefined && <small>{landed.text}</small>}
            </p>
          </>
        )}
        {isAnswered && !landed && <p>{say('input.noPlace')}</p>}
      </div>
    </div>
  )
}

interface CaseProps {
  readonly id: string
  readonly settings: ShownQuadrant
  readonly shown: ShownCase
  readonly place: number
  readonly given: Replies
  readonly open: boolean
  readonly onReply: (axis: AxisName, reply: Reply) => void
}

/** One case in large letters, its two questions, and where that puts it. */
export function Case({ id, settings, shown, place, given, open, onReply }: CaseProps) {
  const say = useWords(words)
  const lang = useDeckLang()
  const label = say('input.place', { place, cases: settings.cases.length })
  return (
    <div id={id} className="quad-case" role="group" tabIndex={-1} aria-labelledby={`${id}-name`}>
      <div id={`${id}-name`}>
        {settings.cases.length > 1 && <p className="quad-place">{label}</p>}
        <h2 lang={lang}>{shown.title}</h2>
      </div>
      {shown.text !== undefined && (
        <p className="quad-text" lang={lang}>
          {shown.text}
        </p>
      )}
      {(['vertical', 'horizontal'] as const).map((axis) => (
        <Question
          key={axis}
          id={`${id}-${axis}`}
          question={settings[axis].question}
          given={given[axis]}
          open={open}
          onReply={(reply) => onReply(axis, reply)}
        />
      ))}
      <Lands settings={settings} given={given} />
    </div>
  )
}
