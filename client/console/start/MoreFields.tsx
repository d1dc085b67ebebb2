import { Switch } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Choice } from '../parts/Choice.tsx'
import { promisedK } from './consequences.ts'
import { Folded } from './Folded.tsx'
import { NumberField } from './NumberField.tsx'
import type { SettingsProps } from './settings-props.ts'
import { type StartForm, wholeNumber } from './start-form.ts'

function PrivacyFields(props: SettingsProps) {
  const say = useWords(consoleWords)
  const { form, onChange } = props
  const k = promisedK(form)
  const shown = say(`start.privacyNow.${form.release}`, { k })
  const now = form.texts === 'deck' ? shown : say('start.privacyTexts', { shown })
  return (
    <Folded title={say('start.privacy')} now={now}>
      <NumberField {...props} name="k" label="start.k" hint="start.kHint" />
      <Switch
        label={say('start.always')}
        description={say('start.alwaysHint', { k })}
        checked={form.release === 'reveal'}
        onChange={({ currentTarget }) =>
          onChange({ release: currentTarget.checked ? 'reveal' : 'deck' })
        }
      />
      <Switch
        label={say('start.texts')}
        description={say('start.textsHint')}
        checked={form.texts === 'look-through'}
        onChange={({ currentTarget }) =>
          onChange({ texts: currentTarget.checked ? 'look-through' : 'deck' })
        }
      />
    </Folded>
  )
}

/** When things are deleted, in one line; asks to look where a number is not one. */
function useDeletionNow(form: StartForm): string {
  const say = useWords(consoleWords)
  const days = wholeNumber(form.answerDays)
  const agreementDays = wholeNumber(form.agreementDays)
  const needed = form.agreements === 'days' ? [days, agreementDays] : [days]
  if (needed.some(Number.isNaN)) return say('start.deletionUnclear')
  return say(`start.deletionNow.${form.agreements}`, { days, agreementDays })
}

function DeletionFields(props: SettingsProps) {
  const say = useWords(consoleWords)
  const { form, onChange } = props
  return (
    <Folded title={say('start.deletion')} now={useDeletionNow(form)}>
      <NumberField {...props} name="answerDays" label="start.answerDays" />
      <Choice
        legend={say('start.agreements')}
        name="agreements"
        value={form.agreements}
        options={[
          { value: 'latest', label: say('start.agreementsLatest') },
          { value: 'days', label: say('start.agreementsDays') },
        ]}
        onChange={(agreements) => onChange({ agreements })}
      />
      {form.agreements === 'days' && (
        <NumberField {...props} name="agreementDays" label="start.agreementDays" />
      )}
    </Folded>
  )
}

/** What has a good answer already, and may be changed: what is shown when, and when it is deleted. */
export function MoreFields(props: SettingsProps) {
  return (
    <div className="more">
      <PrivacyFields {...props} />
      <DeletionFields {...props} />
    </div>
  )
}
