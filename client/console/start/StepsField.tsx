import { Alert, Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useLanguage, useWords } from '../../ui/words.tsx'
import { activityName } from '../lead/wording.ts'
import { Folded } from './Folded.tsx'
import { stepsOf } from './settings-of.ts'
import type { SettingsProps, WorkshopSettingsProps } from './settings-props.ts'
import { fieldId } from './start-form.ts'
import { useCardLang } from './use-card-lang.ts'
import { minutesInAll, minutesOf, switched, withoutTexts } from './which-steps.ts'

interface ChosenProps extends Pick<SettingsProps, 'form' | 'onChange'> {
  readonly card: DeckCard
}

function StepBoxes({ card, form, onChange }: ChosenProps) {
  const say = useWords(consoleWords)
  const language = useLanguage()
  const lang = useCardLang(card)
  const on = stepsOf(card, form)
  return card.steps.map((step) => (
    <Checkbox
      key={step.id}
      name="steps"
      value={step.id}
      label={<span lang={lang}>{step.title}</span>}
      description={[
        say('start.step', {
          minutes: minutesOf(step, card, form),
          activity: activityName(step.type, language),
          mode: say(`lead.modes.${step.mode}`),
        }),
        ...(step.sensitive ? [say('start.isSensitive')] : []),
      ].join(' · ')}
      checked={on.includes(step)}
      onChange={() => onChange({ without: switched(card, form, step.id) })}
    />
  ))
}

/** What is lost by the choice: said at once, and never in the way. */
function Losses({ card, form }: Omit<ChosenProps, 'onChange'>) {
  const say = useWords(consoleWords)
  const lost = withoutTexts(card, form)
  return (
    <div role="status" className="consequences">
      {lost.length > 0 && (
        <Alert data-color="warning" data-size="sm">
          {lost.map(({ step, from }) => (
            <p key={step.id}>
              {say('start.chosenSteps.lost', { step: step.title, from: from.title })}
            </p>
          ))}
        </Alert>
      )}
    </div>
  )
}

/** Which steps this session has, each with a box: the length chooses first, and a person after it. */
export function StepsField({ form, card, problemAt, onChange }: WorkshopSettingsProps) {
  const say = useWords(consoleWords)
  if (!card) return null
  const problem = problemAt('without')
  const steps = stepsOf(card, form).length
  const minutes = minutesInAll(card, form)
  return (
    <div className="more">
      <Folded
        title={say('start.chosenSteps.title')}
        now={say('start.chosenSteps.now', { steps, all: card.steps.length, minutes })}
      >
        <Fieldset id={fieldId('without')} tabIndex={-1}>
          <Fieldset.Legend>{say('start.chosenSteps.legend')}</Fieldset.Legend>
          <Fieldset.Description>{say('start.chosenSteps.hint')}</Fieldset.Description>
          <StepBoxes card={card} form={form} onChange={onChange} />
          {problem !== '' && <ValidationMessage>{problem}</ValidationMessage>}
        </Fieldset>
        <Losses card={card} form={form} />
      </Folded>
    </div>
  )
}
