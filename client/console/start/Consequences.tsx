import { Alert } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { isSmall, stepsWithoutFigures } from './consequences.ts'
import type { WorkshopSettingsProps } from './settings-props.ts'
import { wholeNumber } from './start-form.ts'

/** What k and the number of people together mean for this workshop, said before the start. */
export function Consequences({ form, card }: Pick<WorkshopSettingsProps, 'form' | 'card'>) {
  const say = useWords(consoleWords)
  const without = card ? stepsWithoutFigures(card, form) : []
  const expected = wholeNumber(form.expected)
  const small = isSmall(form.expected)
  return (
    <div role="status" className="consequences">
      {(small || without.length > 0) && (
        <Alert data-color="warning" data-size="sm">
          {without.length > 0 && (
            <>
              <p>{say('start.nothingShown', { expected, steps: without.length })}</p>
              <ul>
                {without.map(({ step, needed }) => (
                  <li key={step.id}>
                    {say('start.nothingShownStep', { title: step.title, k: needed })}
                  </li>
                ))}
              </ul>
              <p>{say('start.nothingShownMore')}</p>
            </>
          )}
          {small && <p>{say('start.small', { expected })}</p>}
        </Alert>
      )}
    </div>
  )
}
