import { Input } from '@digdir/designsystemet-react'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { useWords } from '../../ui/words.tsx'
import { Choice } from '../parts/Choice.tsx'
import { BlocksField } from './BlocksField.tsx'
import { Consequences } from './Consequences.tsx'
import { leftOutSteps, promisedK } from './consequences.ts'
import { Field } from './Field.tsx'
import { LanguageField } from './LanguageField.tsx'
import { NumberField } from './NumberField.tsx'
import { StepsField } from './StepsField.tsx'
import { hasShort, lengthOf, titleOf } from './settings-of.ts'
import type { WorkshopSettingsProps } from './settings-props.ts'
import { isStillCareful, withLeader } from './with-leader.ts'

function NameField({ form, card, problemAt, onChange }: WorkshopSettingsProps) {
  const say = useWords(consoleWords)
  const hint = card ? say('start.nameHint', { title: titleOf(card) }) : say('start.nameHintNone')
  return (
    <Field field="title" label={say('start.name')} hint={hint} problem={problemAt('title')}>
      {(attributes) => (
        <Input
          {...attributes}
          name="title"
          maxLength={200}
          autoComplete="off"
          value={form.title}
          onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
        />
      )}
    </Field>
  )
}

/** The whole workshop or its short version, with what that one leaves out; asked only where there is one. */
function LengthField({ form, card, onChange }: WorkshopSettingsProps) {
  const say = useWords(consoleWords)
  if (!card || !hasShort(card)) return null
  const titles = leftOutSteps(card).map(({ title }) => say('start.quoted', { title }))
  const others = titles.slice(0, -1).join(', ')
  const last = titles.at(-1) ?? ''
  const steps = others ? say('start.list', { others, last }) : last
  return (
    <Choice
      legend={say('start.length')}
      name="length"
      value={lengthOf(form, card)}
      options={[
        {
          value: 'full',
          label: say('start.lengths.full', { minutes: card.minutes }),
          hint: say('start.lengths.fullHint'),
        },
        {
          value: 'short',
          label: say('start.lengths.short', { minutes: card.coreMinutes }),
          hint: say('start.lengths.shortHint', { steps }),
        },
      ]}
      onChange={(length) => onChange({ length, without: null })}
    />
  )
}

/** A leader who answers among their own people: what is set for that, to be seen and changed. */
function LeaderField({ form, onChange }: WorkshopSettingsProps) {
  const say = useWords(consoleWords)
  const k = promisedK(form)
  return (
    <div>
      <Choice
        legend={say('start.leader.legend')}
        name="leader"
        inline
        value={form.leader ? 'yes' : 'no'}
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          label: say(`start.leader.${value}`),
        }))}
        onChange={(value) => onChange(withLeader(form, value === 'yes'))}
      />
      <div role="status" className="leader-set">
        {form.leader && (
          <>
            <p>{say(isStillCareful(form) ? 'start.leader.set' : 'start.leader.changed', { k })}</p>
            <p>{say('start.leader.speaks')}</p>
          </>
        )}
      </div>
    </div>
  )
}

/** What the day is like: name, who comes, how long, the leader among them or not, in which language. */
export function AboutFields(props: WorkshopSettingsProps) {
  const say = useWords(consoleWords)
  const { form, onChange } = props
  return (
    <>
      <NameField {...props} />
      <div>
        <NumberField {...props} name="expected" label="start.expected" />
        <Consequences form={form} card={props.card} />
      </div>
      <LengthField {...props} />
      <StepsField {...props} />
      <BlocksField {...props} />
      <Choice
        legend={say('start.unit')}
        name="unit"
        inline
        value={form.unit}
        options={(['school', 'kindergarten'] as const).map((value) => ({
          value,
          label: say(`start.units.${value}`),
        }))}
        onChange={(unit) => onChange({ unit })}
      />
      <LeaderField {...props} />
      <LanguageField {...props} />
    </>
  )
}
