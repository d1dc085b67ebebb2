import type { ConsoleWords } from '../../../shared/i18n/console/index.ts'
import { consoleWords } from '../../../shared/i18n/console/index.ts'
import { languageNames } from '../../../shared/i18n/language-names.ts'
import type { KeysOf } from '../../../shared/i18n/words.ts'
import type { DeckCard } from '../../../shared/protocol/http.ts'
import { useWords } from '../../ui/words.tsx'
import { Choice, Field } from './Field.tsx'
import {
  isSmall,
  promisedK,
  type StartField,
  type StartForm,
  stepsWithoutFigures,
} from './start-form.ts'

interface SettingsFieldsProps {
  readonly form: StartForm
  readonly card: DeckCard | undefined
  readonly problemAt: (field: StartField) => string
  readonly onChange: (change: Partial<StartForm>) => void
}

type NumberField = 'expected' | 'k' | 'answerDays' | 'agreementDays'

interface NumberInputProps extends Omit<SettingsFieldsProps, 'card'> {
  readonly name: NumberField
  readonly label: KeysOf<ConsoleWords>
  readonly hint?: KeysOf<ConsoleWords>
}

function NumberInput({ name, label, hint, form, problemAt, onChange }: NumberInputProps) {
  const say = useWords(consoleWords)
  return (
    <Field label={say(label)} problem={problemAt(name)} {...(hint ? { hint: say(hint) } : {})}>
      {(attributes) => (
        <input
          {...attributes}
          name={name}
          className="number"
          inputMode="numeric"
          autoComplete="off"
          value={form[name]}
          onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
        />
      )}
    </Field>
  )
}

/** What k and the number of people together mean for this workshop, said before the start. */
function Consequences({ form, card }: Pick<SettingsFieldsProps, 'form' | 'card'>) {
  const say = useWords(consoleWords)
  const { expected } = form
  const without = stepsWithoutFigures(card?.steps ?? [], form)
  const steps = without
    .map(({ step, needed }) => say('start.nothingShownStep', { title: step.title, k: needed }))
    .join(', ')
  const people = Number(expected)
  return (
    <div role="status" className="consequences">
      {isSmall(expected) && <p className="warning">{say('start.small', { expected: people })}</p>}
      {steps && <p className="warning">{say('start.nothingShown', { expected: people, steps })}</p>}
    </div>
  )
}

/** Everything that is decided before the start. */
export function SettingsFields({ card, ...props }: SettingsFieldsProps) {
  const say = useWords(consoleWords)
  const { form, problemAt, onChange } = props
  return (
    <>
      <Field label={say('start.name')} hint={say('start.nameHint')} problem={problemAt('title')}>
        {(attributes) => (
          <input
            {...attributes}
            name="title"
            maxLength={200}
            autoComplete="off"
            value={form.title}
            onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
          />
        )}
      </Field>
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
      <NumberInput name="expected" label="start.expected" {...props} />
      <NumberInput name="k" label="start.k" hint="start.kHint" {...props} />
      <Consequences form={form} card={card} />
      <Choice
        legend={say('start.release')}
        name="release"
        value={form.release}
        options={(['deck', 'reveal'] as const).map((value) => ({
          value,
          label: say(`start.releases.${value}`),
          hint: say(`start.releases.${value}Hint`, { k: promisedK(form) }),
        }))}
        onChange={(release) => onChange({ release })}
      />
      <LanguageField {...props} card={card} />
      <DeletionFields {...props} />
    </>
  )
}

/** When answers and agreements are deleted. */
function DeletionFields(props: Omit<SettingsFieldsProps, 'card'>) {
  const say = useWords(consoleWords)
  const { form, onChange } = props
  return (
    <>
      <h3>{say('start.more')}</h3>
      <NumberInput name="answerDays" label="start.answerDays" {...props} />
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
        <NumberInput name="agreementDays" label="start.agreementDays" {...props} />
      )}
    </>
  )
}

/** Which language the room starts in; asked only where the workshop has several. */
function LanguageField({ form, card, problemAt, onChange }: SettingsFieldsProps) {
  const say = useWords(consoleWords)
  if (!card || card.languages.length < 2) return null
  return (
    <Field label={say('start.language')} problem={problemAt('language')}>
      {(attributes) => (
        <select
          {...attributes}
          name="language"
          value={form.language}
          onChange={({ currentTarget }) => {
            const language = card.languages.find((tag) => tag === currentTarget.value)
            if (language) onChange({ language })
          }}
        >
          {card.languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
