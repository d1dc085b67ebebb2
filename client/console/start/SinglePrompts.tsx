import { Button } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { activityName } from '../lead/wording.ts'
import { Folded } from './Folded.tsx'
import { useCardLang } from './use-card-lang.ts'
import { type Single, singlesOf } from './which-steps.ts'

interface RowProps {
  readonly single: Single
  /** A session is on its way. */
  readonly busy: boolean
  readonly onStart: (single: Single) => void
}

/** What kind of step it is, how long it takes with what it brings along, and where it is from. */
function About({ single: { card, step, brings } }: Pick<RowProps, 'single'>) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const minutes = [...brings, step].reduce((sum, each) => sum + each.minutes, 0)
  const steps = brings.map(({ title }) => say('start.quoted', { title })).join(', ')
  return (
    <small className="soft">
      {say('start.step', {
        minutes,
        activity: activityName(step.type, language),
        mode: say(`lead.modes.${step.mode}`),
      })}
      {step.sensitive && ` · ${say('start.isSensitive')}`}
      {` · ${say('start.single.from', { workshop: card.title })}`}
      {steps !== '' && ` · ${say('start.single.brings', { steps })}`}
    </small>
  )
}

function Row({ single, busy, onStart }: RowProps) {
  const say = useWords(consoleWords)
  const lang = useCardLang(single.card)
  const { title } = single.step
  return (
    <li>
      <div>
        <strong lang={lang}>{title}</strong>
        <About single={single} />
      </div>
      <Button
        type="button"
        variant="secondary"
        aria-disabled={busy}
        aria-label={say('start.single.goTitle', { title })}
        onClick={() => onStart(single)}
      >
        {say('start.single.go')}
      </Button>
    </li>
  )
}

interface SinglePromptsProps {
  readonly cards: readonly DeckCard[]
  readonly starting: boolean
  readonly startSingle: (single: Single) => void
}

/** The steps that are often asked alone: each is a session by one press. */
export function SinglePrompts({ cards, starting, startSingle }: SinglePromptsProps) {
  const say = useWords(consoleWords)
  const singles = singlesOf(cards)
  if (singles.length === 0) return null
  return (
    <div className="more">
      <Folded
        title={say('start.single.title')}
        now={say('start.single.now', { prompts: singles.length })}
      >
        <p className="soft">{say('start.single.hint')}</p>
        <ul className="plain singles">
          {singles.map((single) => (
            <Row
              key={`${single.card.id}/${single.step.id}`}
              single={single}
              busy={starting}
              onStart={startSingle}
            />
          ))}
        </ul>
      </Folded>
    </div>
  )
}
